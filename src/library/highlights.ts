import { shortDayAt } from './days.ts';
import { routeAddress } from './route.ts';
import { lead, nothing, type Scene } from './view.ts';

const MOST = 500;

/** Every passage that was marked, with its note, the newest first. */
export async function highlightsView({ kit, library }: Scene): Promise<HTMLElement> {
  const { element, translate } = kit;
  const placed = await library.highlights(MOST);
  return element(
    'div',
    { class: 'subject' },
    lead(kit, translate('libraryView_highlights')),
    placed.length === 0 && nothing(kit, translate('libraryNoHighlights'), translate('libraryNoHighlightsHint')),
    element(
      'ol',
      { class: 'stories' },
      ...placed.map(({ article, highlight, siteName, title }) =>
        element(
          'li',
          {},
          element('time', {}, shortDayAt(highlight.at)),
          element(
            'div',
            {},
            element(
              'blockquote',
              { lang: 'ko' },
              element('span', { class: 'pen', 'data-pen': highlight.pen }, highlight.anchor.quote.replace(/\s+/g, ' ')),
            ),
            highlight.note && element('p', { class: 'note', lang: 'ko' }, highlight.note),
            element(
              'p',
              { class: 'cite', lang: 'ko' },
              element(
                'a',
                { href: routeAddress({ view: 'article', id: article }) },
                [siteName, title].filter(Boolean).join(' · '),
              ),
            ),
          ),
        ),
      ),
    ),
    placed.length === MOST && element('p', { class: 'found' }, translate('libraryFirstOnly', MOST)),
  );
}
