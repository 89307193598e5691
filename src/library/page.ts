import type { Translate } from '../core/i18n.ts';
import type { KeptRecord, Restored } from '../core/kept.ts';
import type { Library } from '../core/library.ts';
import type { Settings } from '../core/settings.ts';
import { createKit } from '../parts/kit.ts';
import { followSettings, namePage, pageHead } from '../parts/page.ts';
import { createToast } from '../parts/toast.ts';
import { changesView } from './changes.ts';
import { highlightsView } from './highlights.ts';
import { type ListState, listView } from './list.ts';
import { createNavigation } from './navigation.ts';
import { parseRoute, type Route } from './route.ts';
import { subjectsView, subjectView } from './subjects.ts';
import { createTagDialog } from './tags.ts';
import type { Scene } from './view.ts';

export interface LibraryPageActions {
  /** Shows a kept article; `closed` is called when it is left. */
  open(id: number, closed: () => void): Promise<boolean>;
  save(records: readonly KeptRecord[], format: 'json' | 'markdown'): void;
  /** A file's content as data; null where it is none, or too large. */
  readFile(file: File): Promise<unknown>;
  /** Bytes that the extension keeps on this device; null where the browser does not say. */
  used(): Promise<number | null>;
}
export interface LibraryPage {
  applySettings(settings: Settings): void;
  /** Shows everything anew, as after a change elsewhere. */
  refresh(): Promise<void>;
}

/** Milliseconds after the last key before a search begins. */
const PATIENCE = 120;

/** Fills the library page, and follows its address. */
export function openLibraryPage(
  document: Document,
  translate: Translate,
  library: Library,
  actions: LibraryPageActions,
  signal: AbortSignal,
): LibraryPage {
  const kit = createKit(document, translate, signal);
  const { element, icon } = kit;
  const state: ListState = { sort: 'kept', words: '', chosen: null };
  let drawing = new AbortController();
  let tags: readonly string[] = [];

  const field = element('input', {
    type: 'search',
    placeholder: translate('librarySearchHint'),
    'aria-label': translate('librarySearch'),
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const main = element('main', { class: 'list' });
  const toast = createToast(kit);
  const dialog = createTagDialog(kit, async (summary, chosen) => {
    await attempt(() => library.change(summary.id, { tags: chosen }));
    await refresh();
  });
  const navigation = createNavigation(kit, {
    exportAll: () => void library.export().then(records => actions.save(records, 'json')),
    importFile: file => void importFile(file),
  });

  /** Runs what writes; a device without room is told of, and loses nothing. */
  async function attempt<T>(task: () => Promise<T>): Promise<T | null> {
    try {
      return await task();
    } catch (error) {
      if ((error as Partial<Error>).name !== 'QuotaExceededError') throw error;
      toast.say(translate('libraryFull'));
      return null;
    }
  }
  async function importFile(file: File): Promise<void> {
    const content = await actions.readFile(file);
    const done = await attempt<Restored | null>(() => library.restore(content));
    if (done) toast.say(translate('libraryImported', done.added, done.known, done.refused));
    else if (content === null || done === null) toast.say(translate('libraryNotImported'));
    await refresh();
  }

  const scene: Scene = {
    kit,
    library,
    say: (text, undo) => toast.say(text, undo && translate('undo'), undo),
    async remove(ids) {
      const removed = await library.remove(ids);
      for (const id of ids) state.chosen?.delete(id);
      await refresh();
      scene.say(translate('libraryRemoved', removed.length), async () => {
        await attempt(() => library.putBack(removed));
        await refresh();
      });
      main.querySelector<HTMLElement>('h2')?.focus();
    },
    save: async (records, format) => actions.save(records, format),
    editTags: summary => dialog.open(summary, tags),
    refresh: () => refresh(),
  };

  const viewOf = async (route: Route, drawn: AbortSignal): Promise<HTMLElement> => {
    switch (route.view) {
      case 'list':
        return listView(scene, route, state, drawn);
      case 'highlights':
        return highlightsView(scene);
      case 'subjects':
        return subjectsView(scene, route.kind);
      case 'subject':
        return subjectView(scene, route.kind, route.name);
      case 'changes':
        return changesView(scene, route.id);
      case 'article':
        return listView(scene, { view: 'list' }, state, drawn);
    }
  };
  async function refresh(): Promise<void> {
    drawing.abort();
    drawing = new AbortController();
    const { signal: drawn } = drawing;
    const route = parseRoute(window.location.hash);
    const [counts, used, view] = await Promise.all([library.count(), actions.used(), viewOf(route, drawn)]);
    if (drawn.aborted) return;
    tags = counts.tags.map(([tag]) => tag);
    navigation.draw(counts, route, used);
    main.classList.toggle('choosing', state.chosen !== null);
    main.replaceChildren(view);
  }
  const go = async () => {
    const route = parseRoute(window.location.hash);
    if (route.view !== 'list') field.value = state.words = '';
    await refresh();
    if (route.view !== 'article') return window.scrollTo({ top: 0, behavior: 'instant' });
    const back = () => {
      if (parseRoute(window.location.hash).view !== 'article') return;
      if (window.history.length > 1) window.history.back();
      else window.location.hash = '';
    };
    if (!(await actions.open(route.id, back))) toast.say(translate('libraryNoneHere'));
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener(
    'input',
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        state.words = field.value.trim();
        if (parseRoute(window.location.hash).view === 'list') void refresh();
        else window.location.hash = '';
      }, PATIENCE);
    },
    { signal },
  );
  window.addEventListener('hashchange', () => void go(), { signal });
  document.addEventListener(
    'keydown',
    event => {
      const typing = (event.target as Element).matches('input, textarea');
      if (event.code !== 'Slash' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.focus();
    },
    { signal },
  );
  namePage(document, kit, 'libraryTitle');
  document.body.replaceChildren(
    pageHead(kit, 'libraryName', element('label', { class: 'find' }, icon('find'), field)),
    element('div', { class: 'lib' }, navigation.nav, main),
    toast.element,
    dialog.dialog,
  );
  const applySettings = followSettings(document, signal);
  void go();
  return { applySettings, refresh };
}
