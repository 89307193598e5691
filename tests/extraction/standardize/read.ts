import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article, Block, Removal } from '../../../src/core/article.ts';
import { extract } from '../../../src/extraction/complete.ts';

const URL = 'https://news.hanbit.example/article/2025/1';
/** Sentences that make a body of a few lines under test long enough to be one. */
const FILLER = [
  '다온군 물골마을 주민들이 20년 넘게 이어 온 벼룩시장이 올해를 끝으로 문을 닫는다고 상인회가 3일 밝혔다.',
  '상인회는 마지막 장이 서는 날 첫 장의 사진 마흔 장을 골목에 걸고, 손님들에게 국수를 나누어 주기로 했다.',
];

export interface Reading {
  readonly article: Article;
  readonly blocks: readonly Block[];
  /** The text of every block that has one. */
  readonly texts: readonly string[];
  readonly removed: readonly Removal[];
}

/** An article page around a body. */
export function pageOf(body: string, head = ''): string {
  return `<!doctype html><html lang="ko"><head><title>물골마을 벼룩시장 문 닫는다</title>
<meta property="og:type" content="article"><meta property="og:title" content="물골마을 벼룩시장 문 닫는다">
<meta property="article:published_time" content="2025-03-03T09:00:00+09:00">${head}</head>
<body><main><h1>물골마을 벼룩시장 문 닫는다</h1><div id="articleBody" itemprop="articleBody">${body}</div></main></body></html>`;
}

/** Reads a page of a body, `filler` paragraphs before it; the filler is left out of the answer. */
export function readHtml(body: string, { filler = true, head = '' } = {}): Reading {
  const before = filler ? FILLER.map(text => `<p>${text}</p>`).join('') : '';
  const { window } = new JSDOM(pageOf(before + body, head), { url: URL, virtualConsole: new VirtualConsole() });
  const result = extract(window.document, { url: URL, view: window });
  if (!('article' in result)) throw new Error(`refused: ${result.refused}`);
  const { article } = result;
  const blocks = article.blocks.filter(block => !('text' in block) || !FILLER.includes(block.text));
  const texts = blocks.flatMap(block => ('text' in block ? [block.text] : []));
  return { article, blocks, texts, removed: article.removed };
}
