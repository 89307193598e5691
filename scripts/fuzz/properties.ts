import { type Article, type Block, blockText } from '../../src/core/article.ts';
import { readBody, UNREAD } from '../../src/extraction/body.ts';
import { extract } from '../../src/extraction/complete.ts';
import { FALLBACKS } from '../../src/extraction/fallbacks.ts';
import { readMetadata } from '../../src/extraction/metadata.ts';
import { readPage } from '../../src/extraction/page.ts';
import type { Region } from '../../src/extraction/region.ts';
import { type PageElement, type PageNode, type Snapshot, takeSnapshot } from '../../src/extraction/snapshot.ts';
import { squash } from '../../src/extraction/text.ts';
import type { FuzzedPage } from './pages.ts';

/** What extraction writes that no page says: quotation marks of `q`, brackets of `rt`; and what it may leave unsaid. */
const WRITTEN = /[“”"()]/g;
const UNSAID = /^[▲△▼▽◀▶↑↓↩⏎⤴^]+|\*?재판매및db금지\.?|[▲△▼▽◀▶↑↓]/g;
/** Parts into which a text may have been cut by what was taken out of it. */
const MAX_CUTS = 8;

/** Says what is wrong with what extraction makes of a page; null where nothing is. A throw is the caller's to catch. */
export function findFault({ document, url, view }: FuzzedPage): string | null {
  const result = extract(document, { url, view, anyway: true });
  if (!('article' in result)) return null;
  const { article } = result;
  const snapshot = takeSnapshot(document, { view, url });
  if (!snapshot || article.found.step === 'payload' || article.found.step === 'json-ld') return null;
  return invented(article, snapshot) ?? repeated(article, snapshot) ?? lost(article, snapshot, url, view);
}

function bare(text: string): string {
  return squash(text).replace(WRITTEN, '');
}

function textsOf(root: PageElement): string[] {
  const texts: string[] = [];
  const stack: PageNode[] = [root];
  while (stack.length) {
    const node = stack.pop()!;
    if (node.type === 'text') texts.push(node.text);
    else for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index]!);
  }
  return texts;
}

/** Every text that a block puts before a reader. */
function saidBy(block: Block): string[] {
  if (block.kind === 'figure') return [block.caption];
  if (block.kind === 'embed') return [block.title];
  return block.kind === 'table' ? [block.text, block.caption] : [block.text];
}

/** Whether `text` is made of at most `MAX_CUTS` stretches of `whole`. */
function isMadeOf(text: string, whole: string): boolean {
  let at = 0;
  for (let cuts = 0; at < text.length; cuts++) {
    if (cuts >= MAX_CUTS) return false;
    let low = 0;
    let high = text.length - at;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (whole.includes(text.slice(at, at + middle))) low = middle;
      else high = middle - 1;
    }
    if (!low) return false;
    at += low;
  }
  return true;
}

/** A text that the page does not contain. */
function invented(article: Article, snapshot: Snapshot): string | null {
  const page = bare(textsOf(snapshot.root).join('')) + bare(textsOf(snapshot.root).map(bare).join(''));
  for (const block of article.blocks) {
    if (block.kind === 'figure' || block.kind === 'embed') continue;
    for (const line of blockText(block).split(/[\n\t]/))
      if (!isMadeOf(bare(line), page)) return `not of the page: ${line.slice(0, 200)}`;
  }
  return null;
}

/** Characters (squashed) of a text that is counted. */
const COUNTED = 20;

/** A paragraph that the article shows more often than the page does, with or without what was taken out of its midst. */
function repeated(article: Article, snapshot: Snapshot): string | null {
  const page = bare(textsOf(snapshot.root).join(''));
  const taken = article.removed.map(({ text }) => bare(text)).filter(Boolean);
  const left = taken.reduce((rest, text) => rest.replaceAll(text, ''), page);
  const times = (key: string) => Math.max(page.split(key).length, left.split(key).length) - 1;
  const shown = new Map<string, number>();
  for (const block of article.blocks)
    for (const said of saidBy(block)) {
      const key = bare(said);
      if (key.length >= COUNTED) shown.set(key, (shown.get(key) ?? 0) + 1);
    }
  for (const [key, count] of shown)
    if (count > 1 && count > times(key)) return `shown ${count} times: ${key.slice(0, 200)}`;
  return null;
}

/** A text of the body's elements that is neither in the article nor among what was taken out of it. */
function lost(article: Article, snapshot: Snapshot, url: string, view: FuzzedPage['view']): string | null {
  const metadata = readMetadata(snapshot, url);
  const headlines = metadata.titleElement ? [metadata.titleElement] : [];
  const openings = [metadata.articleBody, metadata.description].filter(text => text !== null);
  const page = readPage(snapshot, headlines);
  const body = readBody(page, metadata, { headlines, openings }, { url, view, fallbacks: FALLBACKS });
  const region: Region | null = body && body !== UNREAD ? body.region : null;
  if (!region) return null;
  const blocks = [...article.blocks, ...article.removed.flatMap(({ blocks }) => blocks ?? [])];
  const said = bare(blocks.flatMap(saidBy).join('')) + article.removed.map(({ text }) => bare(text)).join('');
  for (const part of region.parts)
    for (const text of textsOf(part))
      if (!isMadeOf(bare(text).replace(UNSAID, ''), said)) return `lost: ${text.trim().slice(0, 200)}`;
  return null;
}
