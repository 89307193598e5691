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
/** Something that befalls the extension, in words: no file. */
export interface StateCase {
  readonly id: string;
  readonly state: string;
  readonly must_hold: readonly string[];
}
export interface Cases {
  readonly cases: readonly Case[];
  readonly states: readonly StateCase[];
  /** Absolute path of a case's page or file. */
  fileOf(name: Case): string;
}
interface List {
  readonly cases: readonly Case[];
  readonly states?: readonly StateCase[];
}

/**
 * Reads DIR's cases, and those of `imports` beside or in it. Where generated files are missing and a generator is there,
 * it runs on a copy: DIR itself may be read-only. Throws where DIR has no cases.
 */
export function readCases(dir: string): Cases {
  const beside = [path.join(dir, 'imports'), path.join(dir, '../imports')].find(
    folder => folder !== dir && existsSync(path.join(folder, 'cases.json')),
  );
  const imports = beside ? readList(beside) : { cases: [] };
  const own = readList(dir);
  const cases = [...own.cases, ...imports.cases];
  // Pages that imports are tried on lie with the pages, wherever the list is.
  const folders = [dir, ...(beside ? [beside] : []), path.join(dir, '../hostile'), OUR_PAGES];
  const lying = [...folders];
  const missing = cases.some(one => one.generated && !find(lying, one));
  const generator = missing && folders.find(folder => existsSync(path.join(folder, 'gen.mjs')));
  if (generator) lying.unshift(...generateCopy(generator));
  return {
    cases,
    states: [...(own.states ?? []), ...(imports.states ?? [])],
    fileOf: one => find(lying, one) ?? path.join(dir, one.file),
  };
}

/** The pages of the project itself, for lists of imports that have none. */
const OUR_PAGES = path.resolve(import.meta.dirname, '../../tests/hostile');

const readList = (dir: string): List => JSON.parse(readFileSync(path.join(dir, 'cases.json'), 'utf8')) as List;

function find(folders: readonly string[], { file }: Case): string | undefined {
  const places = folders.flatMap(folder => [path.join(folder, file), path.join(folder, 'generated', file)]);
  return places.find(place => existsSync(place));
}

/** Generates in a copy of a folder; gives where the files may lie: in it, and beside it in `imports`. */
function generateCopy(dir: string): string[] {
  const copy = path.join(mkdtempSync(path.join(tmpdir(), 'hostile-')), path.basename(dir));
  cpSync(dir, copy, { recursive: true });
  execFileSync('chmod', ['-R', 'u+w', copy]);
  execFileSync(process.execPath, [path.join(copy, 'gen.mjs'), '--imports'], { stdio: 'ignore' });
  return [copy, path.join(copy, '../imports')];
}
