/**
 * Makes a fixture of a saved page: `npm run page -- SAVED.html PUBLISHER--CASE [--url URL]`. The page's DOM stays, its
 * prose is invented; expected.json is a draft to be corrected by hand.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { decodePage } from '../src/command/decode.ts';
import { extract } from '../src/extraction/complete.ts';
import { openPage, PAGES } from '../tests/tools/fixtures.ts';
import { draftExpected } from './page/draft.ts';
import { stripPage } from './page/skeleton.ts';

const USAGE = 'usage: npm run page -- SAVED.html PUBLISHER--CASE [--url URL]';

function stop(reason: string): never {
  console.error(reason);
  process.exit(2);
}

/** The address that the page gives itself. */
function ownUrl(document: Document): string | null {
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const url = canonical || document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return url && URL.canParse(url) ? url : null;
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
const [file, name] = positionals;
if (!file || !name || !/^[\w-]+--[\w-]+$/.test(name)) stop(USAGE);
const folder = path.join(PAGES, name);
if (existsSync(folder)) stop(`${folder} is there already; a checked expected.json is never written over.`);

const html = decodePage(readFileSync(file));
const url = values.url ?? ownUrl(openPage(html, 'https://page.example/').window.document);
if (!url) stop(`The page does not say its address; give it with --url.\n${USAGE}`);

const saved = openPage(html, url);
const read = extract(saved.window.document, { url, view: saved.window });
stripPage(saved.window.document, 'article' in read ? read.article.byline : []);
const source = `${saved.serialize()}\n`;
const { window } = openPage(source, url);
const expected = draftExpected(url, extract(window.document, { url, view: window }));
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'source.html'), source);
writeFileSync(path.join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
console.log(
  `${path.relative(process.cwd(), folder)}: ${expected.article ? `${expected.article.blocks.length} blocks` : 'refused'}`,
);
console.log('Now open source.html beside the saved page, correct expected.json by hand, and fill in "lacks".');
