/** The sample: an invented article in the DOM shape of a Korean news page. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Answer, html, type Site } from './browsers/web.ts';

const FOLDER = path.resolve(import.meta.dirname, '../sample');
const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.svg': 'image/svg+xml' };

/** What the sample's reader has to show; `junk` is on the page and must not be in the reader. */
export interface SampleArticle {
  readonly title: string;
  readonly subtitle: string;
  readonly byline: readonly string[];
  readonly published: string;
  readonly modified: string;
  readonly siteName: string;
  readonly section: string;
  readonly caption: string;
  readonly blocks: readonly { readonly kind: string; readonly text: string }[];
  readonly junk: readonly string[];
}

export const readSample = (): SampleArticle =>
  JSON.parse(readFileSync(path.join(FOLDER, 'article.json'), 'utf8')) as SampleArticle;

/** The page at every address without an extension, its sheet and picture beside it, nothing else. */
export const sampleSite: Site = ({ url }): Answer => {
  const name = path.basename(url.pathname);
  const type = TYPES[path.extname(name)];
  if (type && existsSync(path.join(FOLDER, name)))
    return {
      headers: { 'content-type': type, 'cache-control': 'max-age=600' },
      body: readFileSync(path.join(FOLDER, name)),
    };
  return path.extname(name) ? { status: 404 } : html(readFileSync(path.join(FOLDER, 'index.html'), 'utf8'));
};
