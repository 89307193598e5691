import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decodePage } from '../../src/command/decode.ts';
import type { Gold } from './metrics.ts';

export interface CorpusPage {
  readonly slug: string;
  readonly html: string;
  readonly url: string | null;
  /** Null for a page that is no article. */
  readonly gold: Gold | null;
  /** False where the article's text is not in the DOM. */
  readonly complete: boolean;
}

interface ManifestRow {
  readonly slug: string;
  readonly kind: string;
  readonly url: string | null;
  readonly complete: boolean;
}

/** Reads saved pages (SLUG.html, listed in manifest.jsonl where there is one) and their gold (SLUG.json). */
export function readCorpus(pagesDir: string, goldDir: string): CorpusPage[] {
  const manifest = path.join(pagesDir, 'manifest.jsonl');
  const rows: ManifestRow[] = existsSync(manifest)
    ? readFileSync(manifest, 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as ManifestRow)
    : readdirSync(pagesDir)
        .filter(file => file.endsWith('.html'))
        .map(file => ({ slug: file.slice(0, -5), kind: 'article', url: null, complete: true }));
  return rows.map(({ slug, url, complete }) => {
    const goldFile = path.join(goldDir, `${slug}.json`);
    return {
      slug,
      url,
      complete,
      html: decodePage(readFileSync(path.join(pagesDir, `${slug}.html`))),
      gold: existsSync(goldFile) ? (JSON.parse(readFileSync(goldFile, 'utf8')) as Gold) : null,
    };
  });
}
