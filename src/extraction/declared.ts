import type { Dom } from './dom.ts';

/** Metadata that only articles carry. */
const ONLY_ARTICLES =
  'meta[property="og:type" i][content="article" i],meta[property^="article:published" i],meta[property="og:regDate" i],' +
  'meta[property="og:article:author" i],[itemprop~="articleBody"],[itemprop~="datePublished"]';
const LD_TYPE = /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article)"/;

/** Whether the page describes itself as an article to machines. Cheap: asked of every page of a news host. */
export function isDeclared(dom: Dom, document: Document): boolean {
  if (dom.select(document, ONLY_ARTICLES).length > 0) return true;
  return dom
    .select(document, 'script[type*="ld+json"]')
    .slice(0, 8)
    .some(script => LD_TYPE.test(dom.text(script).slice(0, 20_000)));
}

/** The titles of the tab and of the share card, in one string. */
export function pageTitles(dom: Dom, document: Document): string {
  const titles = dom.select(document, 'title').slice(0, 2).map(dom.text);
  for (const meta of dom.select(document, 'meta[property="og:title" i]')) titles.push(dom.attr(meta, 'content') ?? '');
  return titles.join(' ').slice(0, 1_000);
}

/** Whether a title announces pictures with captions rather than a text. */
export function isPictorial(title: string): boolean {
  return /카드\s?뉴스|화보|포토\s?뉴스|\[포토|웹툰|만평/.test(title);
}
