import type { SubjectKind } from '../core/kept.ts';
import { shortDay } from './days.ts';
import { withHits } from './hits.ts';
import { routeAddress } from './route.ts';
import { lead, nothing, type Scene } from './view.ts';

const NAMES = 300;
const ARTICLES = 60;

/** Names of one kind that stand in several kept articles. */
export async function subjectsView({ kit, library }: Scene, kind: SubjectKind): Promise<HTMLElement> {
  const { element, translate } = kit;
  const { items, more } = await library.subjects(kind, NAMES);
  const rows = items.map(({ name, articles }) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: routeAddress({ view: 'subject', kind, name }) },
        element('span', { class: 'key', 'data-type': kind, lang: 'ko' }, name),
        element('span', { class: 'n num' }, translate('libraryInArticles', articles)),
      ),
    ),
  );
  return element(
    'div',
    {},
    lead(kit, translate(`readerKind_${kind}`)),
    rows.length > 0
      ? element('ol', { class: 'names' }, ...rows)
      : nothing(kit, translate('libraryNoSubjects'), translate('libraryNoSubjectsHint')),
    more && element('p', { class: 'found' }, translate('libraryFirstOnly', NAMES)),
  );
}

/** One name over the kept articles: what is said of it, the newest first. */
export async function subjectView({ kit, library }: Scene, kind: SubjectKind, name: string): Promise<HTMLElement> {
  const { element, translate } = kit;
  const { articles, days, names, stories, together } = await library.subject(kind, name, ARTICLES);
  const sentences = stories.reduce((sum, story) => sum + story.sentences.length, 0);
  const [from, to] = days.map(shortDay);
  const roles = [...new Set(stories.flatMap(({ role }) => role ?? []))];
  return element(
    'div',
    { class: 'subject' },
    element(
      'div',
      { class: 'lead' },
      element(
        'p',
        { class: 'label' },
        element('span', { class: 'key', 'data-type': kind }, translate(`readerKind_${kind}`)),
      ),
      element('h2', { tabindex: -1, lang: 'ko' }, name),
      names.length > 0 &&
        element('p', {}, translate('libraryAlso', ''), element('span', { lang: 'ko' }, names.join(', '))),
      element(
        'p',
        { class: 'num' },
        [translate('librarySubjectCount', articles, sentences), from && (from === to ? from : `${from}~${to}`)]
          .filter(Boolean)
          .join(' · '),
      ),
      kind === 'PERSON' && roles.length > 1 && element('p', { class: 'label' }, translate('libraryNamesakes')),
      together.length > 0 &&
        element(
          'p',
          { class: 'with' },
          element('span', { class: 'label' }, translate('libraryTogether')),
          ...together.map(other =>
            element(
              'a',
              { class: 'key', 'data-type': other.kind, lang: 'ko', href: routeAddress({ view: 'subject', ...other }) },
              other.name,
            ),
          ),
        ),
    ),
    stories.length === 0 && nothing(kit, translate('libraryNoneHere'), ''),
    element(
      'ol',
      { class: 'stories' },
      ...stories.map(({ summary, role, sentences: said }) =>
        element(
          'li',
          {},
          element('time', { datetime: summary.published ?? undefined }, shortDay(summary.published)),
          element(
            'div',
            {},
            role && element('p', { class: 'label', lang: 'ko' }, role),
            ...said.map(({ text, hits }) =>
              element('blockquote', { 'data-type': kind, lang: 'ko' }, ...withHits(kit, text, hits, 'lit')),
            ),
            element(
              'p',
              { class: 'cite', lang: 'ko' },
              element(
                'a',
                { href: routeAddress({ view: 'article', id: summary.id }) },
                [summary.siteName, summary.title].filter(Boolean).join(' · '),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
