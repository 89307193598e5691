import type { Article } from '../core/article.ts';
import { readingMinutes } from '../core/korean/reading-time.ts';
import type { Kit } from '../parts/kit.ts';
import { seoulMoment } from './dates.ts';
import { headlineNodes, textNodes } from './text.ts';

/** The head of the article: outlet and section, headline, sub-headline, and the line of who and when. */
export function renderHeader(kit: Kit, article: Article): HTMLElement {
  const { element } = kit;
  const { siteName, section, subtitle } = article;
  const slug =
    siteName || section
      ? element(
          'p',
          { class: 'slug', 'data-part': 'source' },
          siteName && element('b', {}, siteName),
          section && element('span', {}, section),
        )
      : null;
  const lines =
    subtitle?.split('\n').map(line => element('span', { class: 'line' }, ...headlineNodes(kit, line))) ?? [];
  return element(
    'header',
    { class: 'head' },
    slug,
    element('h1', { class: 'title', 'data-part': 'title', 'data-block': -1 }, ...headlineNodes(kit, article.title)),
    subtitle && element('p', { class: 'subtitle', 'data-part': 'subtitle' }, ...lines),
    renderMeta(kit, article),
  );
}

function renderMeta(kit: Kit, article: Article): HTMLElement | null {
  const { element, translate } = kit;
  const labelled = (part: string, label: string, ...children: Node[]) =>
    element('span', { 'data-part': part }, element('i', {}, label), ...children);
  const names = article.byline.join('·');
  const published = article.published ? seoulMoment(article.published, translate) : null;
  const modified = article.modified ? seoulMoment(article.modified, translate) : null;
  const minutes = readingMinutes(article.blocks);
  const parts = [
    names && labelled('byline', translate('readerBy'), element('b', {}, ...textNodes(kit, names))),
    article.agency && element('b', { 'data-part': 'agency' }, article.agency),
    published &&
      labelled(
        'published',
        translate('readerPublished'),
        element('time', { datetime: article.published! }, `${published.day} ${published.time}`),
      ),
    modified &&
      labelled(
        'modified',
        translate('readerModified'),
        element(
          'time',
          { datetime: article.modified! },
          modified.day === published?.day ? modified.time : `${modified.day} ${modified.time}`,
        ),
      ),
    minutes > 0 && element('span', { class: 'time' }, translate('readerMinutes', minutes)),
  ].filter(part => part instanceof HTMLElement);
  return parts.length > 0 ? element('div', { class: 'meta num' }, ...parts) : null;
}
