import type { GlossaryEntry } from '../../core/glossary.ts';
import { type Kit, onPress } from '../../parts/kit.ts';

/** Entries on one leaf: as many as a browser lays out without anyone noticing. */
const LEAF = 100;

export interface ListActions {
  edit(entry: GlossaryEntry): void;
  remove(entry: GlossaryEntry): void;
  chooseTag(tag: string): void;
}
export interface EntryList {
  readonly element: HTMLElement;
  /** From the first leaf, unless `stay`. */
  show(entries: readonly GlossaryEntry[], stay: boolean): void;
}

/** The entries, a leaf at a time, so that a hundred thousand are as quick as ten. */
export function createList(kit: Kit, actions: ListActions): EntryList {
  const { element, icon, translate, signal } = kit;
  const rows = element('ul', { class: 'entries', 'aria-label': translate('glossaryEntries') });
  const place = element('span', { class: 'num' });
  let entries: readonly GlossaryEntry[] = [];
  let leaf = 0;
  const turn = (label: 'glossaryPrevious' | 'glossaryNext', by: 1 | -1) => {
    const button = element(
      'button',
      { type: 'button', class: 'tool', 'aria-label': translate(label) },
      icon(by > 0 ? 'next' : 'previous'),
    );
    onPress(button, signal, () => {
      leaf += by;
      draw();
      rows.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
      rows.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    });
    return button;
  };
  const previous = turn('glossaryPrevious', -1);
  const next = turn('glossaryNext', 1);
  const leaves = element('div', { class: 'leaves' }, previous, place, next);

  const row = (entry: GlossaryEntry) => {
    const { term, definition, tags, note } = entry;
    const act = (name: 'edit' | 'bin', label: string) =>
      element(
        'button',
        { type: 'button', class: 'tool', 'data-act': name, 'data-term': term, 'aria-label': label, title: label },
        icon(name),
      );
    return element(
      'li',
      {},
      element(
        'div',
        { class: 'entry', lang: 'ko' },
        element('h3', {}, term),
        element('p', { class: 'definition' }, definition),
        note && element('p', { class: 'note' }, note),
        tags.length > 0 &&
          element(
            'p',
            { class: 'tags' },
            ...tags.map(tag =>
              element('button', { type: 'button', class: 'tag', 'data-act': 'tag', 'data-tag': tag }, tag),
            ),
          ),
      ),
      element(
        'div',
        { class: 'acts' },
        act('edit', translate('glossaryEdit', term)),
        act('bin', translate('glossaryRemove', term)),
      ),
    );
  };
  // One listener for all rows: those of a leaf that is gone would hang on the page's signal for good.
  onPress(rows, signal, ({ target }) => {
    const { act, tag, term } = (target as Element).closest<HTMLElement>('[data-act]')?.dataset ?? {};
    const entry = entries.find(one => one.term === term);
    if (act === 'tag' && tag !== undefined) actions.chooseTag(tag);
    else if (act === 'edit' && entry) actions.edit(entry);
    else if (act === 'bin' && entry) actions.remove(entry);
  });
  const draw = () => {
    const last = Math.max(0, Math.ceil(entries.length / LEAF) - 1);
    leaf = Math.min(Math.max(0, leaf), last);
    const from = leaf * LEAF;
    const shown = entries.slice(from, from + LEAF);
    rows.replaceChildren(...shown.map(row));
    previous.disabled = leaf === 0;
    next.disabled = leaf === last;
    leaves.hidden = last === 0;
    place.textContent = translate(
      'glossaryPlace',
      (from + 1).toLocaleString('ko'),
      (from + shown.length).toLocaleString('ko'),
      entries.length.toLocaleString('ko'),
    );
  };
  return {
    element: element('div', { class: 'list' }, rows, leaves),
    show(found, stay) {
      entries = found;
      if (!stay) leaf = 0;
      draw();
    },
  };
}
