import type { Dom } from './dom.ts';

/** Metadata that only articles carry, by property, name or itemprop. */
const ONLY_ARTICLES = /^(?:article:published|og:article:author$|og:regdate$|datepublished$)/i;
const LD_TYPE = /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article)"/;

function isArticleMeta(dom: Dom, meta: Element): boolean {
  const key = dom.attr(meta, 'property') ?? dom.attr(meta, 'name') ?? dom.attr(meta, 'itemprop') ?? '';
  return ONLY_ARTICLES.test(key) || (/^og:type$/i.test(key) && /^article$/i.test(dom.attr(meta, 'content') ?? ''));
}

/** Whether the page describes itself as an article to machines. Cheap: asked of every page of a news host. */
export function isDeclared(dom: Dom, document: Document): boolean {
  return (
    dom.select(document, 'meta').some(meta => isArticleMeta(dom, meta)) ||
    dom
      .select(document, 'script[type="application/ld+json"]')
      .slice(0, 8)
      .some(script => LD_TYPE.test(dom.text(script).slice(0, 20_000))) ||
    dom.select(document, '[itemprop="articleBody"]').length > 0
  );
}

/** The titles of the tab and of the share card, in one string. */
export function pageTitles(dom: Dom, document: Document): string {
  const titles = dom.select(document, 'title').slice(0, 2).map(dom.text);
  for (const meta of dom.select(document, 'meta[property="og:title"]')) titles.push(dom.attr(meta, 'content') ?? '');
  return titles.join(' ').slice(0, 1_000).normalize('NFC');
}

/** Whether a title announces one picture of the day, told in a sentence or two, and no row of cards. */
export function isPhotoNews(title: string): boolean {
  return /포토\s?뉴스|\[(?:[가-힣A-Za-z]{0,6}\s?)?포토[\]\s]/.test(title) && !/카드\s?뉴스|화보|웹툰|만평/.test(title);
}

/** Whether a title announces pictures with captions rather than a text. */
export function isPictorial(title: string): boolean {
  return /카드\s?뉴스|\[화보|포토\s?뉴스|\[포토[\]\s]|웹툰|만평/.test(title);
}
