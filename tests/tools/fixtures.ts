/** Fixtures: one folder a page, `tests/pages/<publisher>--<case>/{source.html,expected.json}`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { decodePage } from '../../src/command/decode.ts';
import type { Article, Block } from '../../src/core/article.ts';

export const PAGES = path.resolve(import.meta.dirname, '../pages');

/**
 * A block as a fixture expects it. A string is a paragraph's text. Only the keys that are given are compared; without
 * `kind` any kind of block with this text is right (a bold line may be a heading or a paragraph), and a block that is
 * `optional` may be missing (a picture that stands beside the body).
 */
export type ExpectedBlock =
  | string
  | {
      readonly kind?: Block['kind'];
      readonly text?: string;
      readonly optional?: true;
      readonly [key: string]: unknown;
    };

export interface ExpectedArticle {
  readonly title: string;
  readonly subtitle: string | null;
  readonly byline: readonly string[];
  /** Compared to the minute, and must be told in Korean time. */
  readonly published: string | null;
  readonly modified: string | null;
  /** Left out on an agency's own pages, where both answers are right. */
  readonly agency?: string | null;
  readonly siteName?: string;
  readonly section?: string;
  readonly blocks: readonly ExpectedBlock[];
  /** Reasons that `removed` must give, among others. */
  readonly removedReasons?: readonly string[];
  /** Strings of the page that no block may hold. */
  readonly lacks: readonly string[];
}

export interface Fixture {
  readonly name: string;
  /** The page as text, decoded as the command line decodes it. */
  readonly html: string;
  readonly url: string;
  /** false: the page is no article. */
  readonly article: ExpectedArticle | false;
  /** What the page is there to pin down, where one rule alone makes it right. */
  readonly failsWithout?: string;
}

/** The folders' names, sorted. */
export function fixtureNames(): string[] {
  return readdirSync(PAGES).sort();
}

/** Reads one folder. */
export function readFixture(name: string): Fixture {
  const folder = path.join(PAGES, name);
  const expected = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as Omit<
    Fixture,
    'name' | 'html'
  >;
  return { name, html: decodePage(readFileSync(path.join(folder, 'source.html'))), ...expected };
}

/** The page in jsdom, scripts not run. */
export function openPage(html: string, url: string): JSDOM {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
}

/** An article and what was expected of it as two plain values that are equal where the article is right. */
export function compared(article: Article, expected: ExpectedArticle): { actual: object; expected: object } {
  const { blocks, removedReasons = [], lacks, published, modified, ...plain } = expected;
  const reasons = new Set<string>(article.removed.map(removal => removal.reason));
  const text = article.blocks.map(block => ('text' in block ? block.text : '')).join('\n');
  const lines = pairedBlocks(article.blocks, blocks);
  return {
    actual: {
      ...Object.fromEntries(Object.keys(plain).map(key => [key, article[key as keyof typeof plain]])),
      published: minute(article.published),
      modified: minute(article.modified),
      blocks: lines.actual,
      missingReasons: removedReasons.filter(reason => !reasons.has(reason)),
      leaked: lacks.filter(junk => text.includes(junk)),
    },
    expected: {
      ...plain,
      published: minute(published),
      modified: minute(modified),
      blocks: lines.expected,
      missingReasons: [],
      leaked: [],
    },
  };
}

/** The page as an outlet that no row knows would serve it: its host is renamed wherever the page names it. */
export function fromUnknownHost({ html, url }: Fixture): { html: string; url: string } {
  const { hostname } = new URL(url);
  return {
    html: html.replaceAll(hostname, 'news.unknown.example'),
    url: url.replace(hostname, 'news.unknown.example'),
  };
}

/** The texts that the blocks should give, whatever their kinds. */
export function expectedTexts({ blocks }: ExpectedArticle): string[] {
  return blocks.flatMap(block => (typeof block === 'string' ? block : (block.text ?? [])));
}

/** '2025-03-12T10:21+09:00' of any ISO moment that is told in Korean time; other text as it is. */
function minute(iso: string | null): string | null {
  return iso?.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d):\d\d(?:\.\d+)?(?=\+09:00$)/, '$1') ?? null;
}

/** Both lists one line a block, so that a failure reads as a diff of lines. */
function pairedBlocks(blocks: readonly Block[], expected: readonly ExpectedBlock[]) {
  const actual: string[] = [];
  const wanted: string[] = [];
  let next = 0;
  for (const block of expected) {
    const want = typeof block === 'string' ? { kind: 'paragraph', text: block } : block;
    const { optional, ...keys } = want as { optional?: true };
    const found = blocks[next];
    const shown = found && line(found, Object.keys(keys));
    if (optional && shown !== line(keys, Object.keys(keys))) continue;
    wanted.push(line(keys, Object.keys(keys)));
    if (found === undefined) continue;
    // A block that is not the one expected shows whole, and the walk tries it again against the next.
    const later = blocks.findIndex((other, index) => index >= next && line(other, Object.keys(keys)) === wanted.at(-1));
    if (later < 0) continue;
    for (const extra of blocks.slice(next, later)) actual.push(line(extra, ['kind', 'text', 'src', 'caption', 'url']));
    actual.push(line(blocks[later]!, Object.keys(keys)));
    next = later + 1;
  }
  for (const extra of blocks.slice(next)) actual.push(line(extra, ['kind', 'text', 'src', 'caption', 'url']));
  return { actual, expected: wanted };
}

/** `kind | text | key=value …` of the keys asked for. */
function line(block: object, keys: readonly string[]): string {
  const values = block as Record<string, unknown>;
  return keys
    .filter(key => key in values)
    .map(key => (key === 'kind' || key === 'text' ? String(values[key]) : `${key}=${JSON.stringify(values[key])}`))
    .join(' | ');
}
