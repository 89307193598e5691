import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One page made to break a reader, as `cases.json` lists it. */
export interface Case {
  readonly file: string;
  readonly family?: string;
  readonly what_it_tries: string;
  /** Milliseconds between the page's load and the opening of the reader; 300. */
  readonly wait_before_open_ms?: number;
  /** Response headers to serve the page with. */
  readonly serve?: Readonly<Record<string, string>>;
  /** The page is made by gen.mjs and lies in generated/. */
  readonly generated?: boolean;
  readonly note?: string;
  /** The case is a file to import ('glossary', 'settings'), and not a page. */
  readonly kind?: string;
  readonly must_hold: readonly string[];
}
export interface Cases {
  readonly cases: readonly Case[];
  /** Absolute path of a case's page. */
  fileOf(name: Case): string;
}

/**
 * Reads DIR's cases. Where generated pages are missing and a generator is there, it runs on a copy: DIR itself may be
 * read-only. Throws where DIR has no cases.
 */
export function readCases(dir: string): Cases {
  const { cases } = JSON.parse(readFileSync(path.join(dir, 'cases.json'), 'utf8')) as {
    readonly cases: readonly Case[];
  };
  const missing = cases.some(({ generated, file }) => generated && !existsSync(path.join(dir, 'generated', file)));
  const pages = missing && existsSync(path.join(dir, 'gen.mjs')) ? generateCopy(dir) : dir;
  return { cases, fileOf: ({ file, generated }) => path.join(pages, generated ? 'generated' : '.', file) };
}

function generateCopy(dir: string): string {
  const copy = path.join(mkdtempSync(path.join(tmpdir(), 'hostile-')), path.basename(dir));
  cpSync(dir, copy, { recursive: true });
  execFileSync('chmod', ['-R', 'u+w', copy]);
  execFileSync(process.execPath, [path.join(copy, 'gen.mjs')], { stdio: 'ignore' });
  return copy;
}
