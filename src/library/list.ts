import { type ListQuery, SORTS, type Sort, type Summary } from '../core/kept.ts';
import { onPress } from '../parts/kit.ts';
import { createItem } from './item.ts';
import type { Route } from './route.ts';
import { lead, nothing, type Scene } from './view.ts';

/** Articles that are shown at a time. */
const PAGE = 50;

/** What lasts while one goes from view to view. */
export interface ListState {
  sort: Sort;
  words: string;
  /** Numbers of the chosen articles; null while nothing is being chosen. */
  chosen: Set<number> | null;
}

/** The kept articles, fifty at a time. */
export async function listView(
  scene: Scene,
  route: Extract<Route, { view: 'list' }>,
  state: ListState,
  signal: AbortSignal,
): Promise<HTMLElement> {
  const { kit, library } = scene;
  const { element, translate } = kit;
  const { view: _, ...conditions } = route;
  const query = (offset: number): ListQuery => ({
    ...conditions,
    sort: state.sort,
    words: state.words,
    limit: PAGE,
    offset,
  });
  const items = element('ol', { class: 'items' });
  const status = element('p', { class: 'found', role: 'status' });
  const more = element('button', { class: 'button more', type: 'button' }, translate('libraryMore'));
  const bar = element('div', { class: 'chosen', role: 'group', 'aria-label': translate('libraryChosen') });
  const shown: number[] = [];
  const choose = (id: number, chosen: boolean) => {
    if (chosen) state.chosen?.add(id);
    else state.chosen?.delete(id);
    drawBar();
  };
  const add = async () => {
    const { items: found, more: rest } = await library.list(query(shown.length));
    if (signal.aborted) return;
    for (const item of found) {
      shown.push(item.summary.id);
      items.append(
        createItem(kit, item, state.chosen ? state.chosen.has(item.summary.id) : null, {
          choose,
          remove: (summary: Summary) => void scene.remove([summary.id]),
          editTags: scene.editTags,
        }),
      );
    }
    more.hidden = !rest;
    if (state.words) status.textContent = translate(rest ? 'libraryFoundMore' : 'libraryFound', shown.length);
  };
  onPress(more, signal, () => {
    const next = shown.length;
    void add().then(() => items.children[next]?.querySelector('a')?.focus());
  });
  const sorts = SORTS.map(sort => {
    const button = element(
      'button',
      { type: 'button', 'aria-pressed': String(state.sort === sort) },
      translate(`librarySort_${sort}`),
    );
    onPress(button, signal, () => {
      state.sort = sort;
      void scene.refresh();
    });
    return button;
  });
  const choosing = element(
    'button',
    { type: 'button', 'aria-pressed': String(state.chosen !== null) },
    translate('libraryChooseSome'),
  );
  onPress(choosing, signal, () => {
    state.chosen = state.chosen ? null : new Set();
    void scene.refresh();
  });
  const act = (label: string, run: (ids: number[]) => Promise<void>) => {
    const button = element('button', { class: 'button', type: 'button' }, label);
    onPress(button, signal, () => void run([...(state.chosen ?? [])]));
    return button;
  };
  const count = element('span', { role: 'status' });
  const all = act(translate('libraryChooseAll'), async () => {
    for (const box of items.querySelectorAll('input')) box.checked = true;
    state.chosen = new Set(shown);
    drawBar();
  });
  const acts = [
    act(translate('libraryExportMarkdown'), async ids => scene.save(await library.export(ids), 'markdown')),
    act(translate('libraryExportJson'), async ids => scene.save(await library.export(ids), 'json')),
    act(translate('libraryRemove'), ids => scene.remove(ids)),
  ];
  const drawBar = () => {
    bar.hidden = state.chosen === null;
    count.textContent = translate('libraryChosenCount', state.chosen?.size ?? 0);
    for (const button of acts) button.disabled = !state.chosen?.size;
  };
  bar.append(count, all, ...acts);
  drawBar();
  await add();
  const title = route.tag
    ? `#${route.tag}`
    : translate(`libraryView_${route.changed ? 'changed' : (route.state ?? 'all')}`);
  return element(
    'div',
    {},
    lead(
      kit,
      title,
      shown.length > 0 &&
        element('div', { class: 'sorts', role: 'group', 'aria-label': translate('librarySort') }, ...sorts, choosing),
    ),
    bar,
    status,
    shown.length > 0 ? items : emptyList(scene, route, state),
    more,
  );
}

function emptyList({ kit }: Scene, route: Extract<Route, { view: 'list' }>, { words }: ListState): HTMLElement {
  const { translate } = kit;
  if (words) return nothing(kit, translate('libraryNotFound', words), translate('libraryNotFoundHint'));
  if (route.state || route.tag || route.changed) return nothing(kit, translate('libraryNoneHere'), '');
  return nothing(kit, translate('libraryEmpty'), translate('libraryEmptyHint'));
}
