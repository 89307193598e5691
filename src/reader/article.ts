import type { Article } from '../core/article.ts';
import { type Kit, onPress } from '../parts/kit.ts';
import { renderBody } from './body.ts';
import { leadPicture, renderFigure } from './figure.ts';
import { renderHeader } from './header.ts';
import { linkAddress, samePage } from './links.ts';
import { createPartsLine, type LoadParts } from './parts.ts';
import { linkTo } from './text.ts';

export interface ArticleView {
  readonly element: HTMLElement;
  /** For lines of the reader's own under the head. */
  readonly head: HTMLElement;
  readonly body: HTMLElement;
  /** The mark where the text ends. */
  readonly end: HTMLElement;
  readonly foot: HTMLElement;
}

/** Confidence below which the reader is told that the text may not be all of the article. */
const UNSURE = 0.45;

/** The whole article. `pictures` are the addresses of the page's own pictures. */
export function renderArticle(
  kit: Kit,
  article: Article,
  pictures: ReadonlySet<string>,
  showPage: () => void,
  loadParts?: LoadParts,
): ArticleView {
  const { element, translate } = kit;
  const head = renderHeader(kit, article);
  const body = renderBody(kit, article.blocks);
  const lead = leadPicture(article, pictures);
  const end = element('span', { class: 'end', role: 'img', 'aria-label': translate('readerEnd') });
  const foot = element(
    'footer',
    { class: 'foot' },
    element('div', { class: 'source' }, credit(kit, article), originalLink(kit, article, showPage)),
  );
  return {
    element: element(
      'article',
      { class: 'article', lang: 'ko' },
      head,
      article.found.confidence < UNSURE &&
        element('p', { class: 'unsure', 'data-part': 'unsure' }, translate('readerUnsure')),
      lead && renderFigure(kit, lead),
      body,
      article.parts.length > 0 && loadParts && createPartsLine(kit, article.parts.length, loadParts),
      end,
      foot,
    ),
    head,
    body,
    end,
    foot,
  };
}

/** Who wrote and who published, where the page says so. */
function credit(kit: Kit, { agency, siteName }: Article): HTMLElement {
  const { translate } = kit;
  const parts = [
    agency && translate('readerCreditText', agency),
    siteName && translate('readerCreditOutlet', siteName),
  ].filter(part => part !== null);
  return kit.element('span', {}, parts.join(' · '));
}

/** Where the original is: null where there is no address to go to; `here` where it is the page beneath. */
export function originalOf(article: Article): { readonly href: string; readonly here: boolean } | null {
  const here = window.location.href;
  const href = linkAddress(article.url ?? here);
  return href === null ? null : { href, here: samePage(href, here) };
}

/** "원문 보기": closes the reader where the original is the page beneath, else opens its own page. */
function originalLink(kit: Kit, article: Article, showPage: () => void): HTMLElement | null {
  const original = originalOf(article);
  if (!original) return null;
  const link = linkTo(kit, original.href, [kit.translate('readerOriginal'), kit.icon('original')], 'link');
  onPress(link, kit.signal, event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !original.here) return;
    event.preventDefault();
    showPage();
  });
  return link;
}
