import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extractPage } from '../../src/command/page.ts';
import { blockText } from '../../src/core/article.ts';
import type { CorpusPage } from './corpus.ts';
import type { Output } from './metrics.ts';

export type Reader = (page: CorpusPage) => Promise<Output | null>;

const parse = (html: string, url: string | null) =>
  new JSDOM(html, { url: url ?? 'https://news.invalid/', virtualConsole: new VirtualConsole() }).window;

/** A peer's HTML as lines: a block's edge or a run of br starts a new one, as in the gold. */
function lines(root: Node): string[] {
  const found: string[] = [''];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) found.push((found.pop() ?? '') + (node.textContent ?? ''));
    if (node.nodeType !== 1) return;
    const tag = (node as Element).localName;
    const edge = !/^(?:a|abbr|b|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u)$/.test(tag);
    if (edge) found.push('');
    for (const child of Array.from(node.childNodes)) walk(child);
    if (edge) found.push('');
  };
  walk(root);
  return found.map(line => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

const NOTHING = { subtitle: null, modified: null, agency: null };
const reporters = (byline: string | null | undefined) =>
  byline
    ? byline
        .split(/[,·]\s*/)
        .map(name => name.trim())
        .filter(Boolean)
    : [];

export const READERS: Readonly<Record<string, Reader>> = {
  async ours(page) {
    const extraction = extractPage(page.html, page.url);
    if ('refused' in extraction) return null;
    return { ...extraction.article, blocks: extraction.article.blocks.map(blockText) };
  },
  async readability(page) {
    const window = parse(page.html, page.url);
    const article = new Readability<Node>(window.document, { serializer: element => element }).parse();
    if (!article?.content) return null;
    const { title = null, byline, publishedTime } = article;
    return {
      ...NOTHING,
      title: title ?? null,
      byline: reporters(byline),
      published: publishedTime ?? null,
      blocks: lines(article.content),
    };
  },
  async defuddle(page) {
    const result = await Defuddle(parse(page.html, page.url).document, page.url ?? undefined);
    return {
      ...NOTHING,
      title: result.title,
      byline: reporters(result.author),
      published: result.published || null,
      blocks: lines(parse(`<body>${result.content}`, null).document.body),
    };
  },
};
