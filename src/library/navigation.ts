import { type LibraryCounts, SUBJECT_KINDS } from '../core/kept.ts';
import type { Kit } from '../parts/kit.ts';
import { onPress } from '../parts/kit.ts';
import { type Route, routeAddress } from './route.ts';

export interface NavigationActions {
  exportAll(): void;
  importFile(file: File): void;
}

/** Where one can go: the articles by their state, names over articles, tags; below, the library as a whole. */
export function createNavigation(kit: Kit, actions: NavigationActions) {
  const { element, translate, signal } = kit;
  const links = element('div', { class: 'links' });
  const used = element('small', { class: 'num' });
  const file = element('input', {
    type: 'file',
    accept: '.json,application/json',
    class: 'offscreen',
    tabindex: -1,
    'aria-hidden': 'true',
  });
  file.addEventListener(
    'change',
    () => {
      const [chosen] = file.files ?? [];
      if (chosen) actions.importFile(chosen);
      file.value = '';
    },
    { signal },
  );
  const button = (label: string, run: () => void) => {
    const made = element('button', { class: 'link', type: 'button' }, label);
    onPress(made, signal, run);
    return made;
  };
  const nav = element(
    'nav',
    { class: 'nav', 'aria-label': translate('libraryParts') },
    links,
    element(
      'div',
      { class: 'whole' },
      button(translate('libraryExportAll'), actions.exportAll),
      button(translate('libraryImport'), () => file.click()),
      file,
      used,
      element('small', {}, translate('libraryPrivate')),
    ),
  );
  const draw = (counts: LibraryCounts, route: Route, bytes: number | null) => {
    const here = routeAddress(route);
    const link = (to: Route, label: string | Node, count: number) => {
      const href = routeAddress(to);
      return element(
        'a',
        { href, 'aria-current': href === here ? 'page' : undefined },
        label,
        element('span', { class: 'n num' }, String(count)),
      );
    };
    const kinds = SUBJECT_KINDS.filter(kind => counts.subjects[kind] > 0);
    links.replaceChildren(
      link({ view: 'list' }, translate('libraryView_all'), counts.articles),
      link({ view: 'list', state: 'reading' }, translate('libraryView_reading'), counts.reading),
      link({ view: 'highlights' }, translate('libraryView_highlights'), counts.highlights),
      link({ view: 'list', changed: true }, translate('libraryView_changed'), counts.changed),
      ...(kinds.length > 0 ? [element('h2', {}, translate('librarySeveral'))] : []),
      ...kinds.map(kind => link({ view: 'subjects', kind }, translate(`readerKind_${kind}`), counts.subjects[kind])),
      ...(counts.tags.length > 0 ? [element('h2', {}, translate('libraryTags'))] : []),
      ...counts.tags.map(([tag, count]) => link({ view: 'list', tag }, element('span', { lang: 'ko' }, tag), count)),
    );
    used.textContent = bytes === null ? '' : translate('libraryUsed', megabytes(bytes));
  };
  return { nav, draw };
}

const megabytes = (bytes: number): string => (bytes < 95_000 ? '0.1' : (bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0));
