import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Answer, PICTURE, type Web } from '../browsers/web.ts';
import type { Cases } from './cases.ts';

const EMPTY: Answer = { status: 204 };

/** The hosts that the cases speak of: pages on news.test, pictures on img.news.test, and two that must stay silent. */
export function serveCases(web: Web, { cases, fileOf }: Cases): void {
  const byName = new Map(cases.map(page => [page.file, page]));
  web.site('news.test', ({ url }) => {
    const name = path.basename(decodeURIComponent(url.pathname));
    const page = byName.get(name);
    const file = fileOf(page ?? { file: name, what_it_tries: '', must_hold: [] });
    if (!name || !existsSync(file) || !/\.html?$/.test(name)) return PICTURE;
    // No charset in the header: a page's own declaration, right or wrong, is part of the case.
    return { headers: { 'content-type': 'text/html', ...page?.serve }, body: readFileSync(file) };
  });
  web.site('img.news.test', () => PICTURE);
  for (const host of ['evil.test', 'tracker.test']) web.site(host, () => EMPTY);
}
