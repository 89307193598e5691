import { type GlossaryEntry, termKey } from '../../core/glossary.ts';
import type { Translate } from '../../core/i18n.ts';
import type { Settings } from '../../core/settings.ts';
import { createChoices } from '../../parts/choice.ts';
import { createKit, onPress } from '../../parts/kit.ts';
import { followSettings, namePage, pageHead } from '../../parts/page.ts';
import { createToast } from '../../parts/toast.ts';
import { Collection, ORDERS, type Query } from '../collection.ts';
import { writeCsv } from '../formats/csv.ts';
import { writeJson } from '../formats/json.ts';
import type { OpenImport } from '../import.ts';
import { createEditor } from './editor.ts';
import { createImport } from './import-dialog.ts';
import { createKnown, type KnownActions } from './known.ts';
import { createList } from './list.ts';

export interface GlossaryPageActions extends KnownActions {
  read(): Promise<ReadonlyMap<string, GlossaryEntry>>;
  /** All or nothing; false where the browser would not. Keys are those of `termKey`. */
  change(put: readonly GlossaryEntry[], remove: readonly string[]): Promise<boolean>;
  openImport: OpenImport;
  download(name: string, text: string, type: string): void;
}
export interface GlossaryPage {
  applySettings(settings: Settings): void;
  /** Reads the glossary again: another page or the reader changed it. */
  reload(): Promise<void>;
  /** Opens the form for a term. */
  edit(entry: Partial<GlossaryEntry>): void;
}

/** Fills the page of the reader's own glossary. */
export function openGlossaryPage(
  document: Document,
  translate: Translate,
  actions: GlossaryPageActions,
  signal: AbortSignal,
): GlossaryPage {
  const kit = createKit(document, translate, signal);
  const { element, icon } = kit;
  let collection = new Collection(new Map());
  let query: Query = { text: '', tag: null, order: 'term' };
  let found: readonly GlossaryEntry[] = [];

  const toast = createToast(kit);
  const change = async (put: readonly GlossaryEntry[], remove: readonly string[]): Promise<boolean> => {
    const stored = await actions.change(put, remove.map(termKey));
    if (stored) {
      collection.change(put, remove);
      draw(true);
    } else toast.say(translate('glossaryNotSaved'));
    return stored;
  };
  const removeAll = async (entries: readonly GlossaryEntry[]) => {
    const said =
      entries.length === 1
        ? translate('glossaryRemoved', entries[0]?.term ?? '')
        : translate('glossaryRemovedMany', entries.length.toLocaleString('ko'));
    if (
      await change(
        [],
        entries.map(({ term }) => term),
      )
    )
      toast.say(said, translate('undo'), () => void change(entries, []));
  };
  const editor = createEditor(kit, {
    find: term => collection.get(term),
    save: (entry, old) => change([entry], old && termKey(old.term) !== termKey(entry.term) ? [old.term] : []),
  });
  const list = createList(kit, {
    edit: editor.open,
    remove: entry => void removeAll([entry]),
    chooseTag: tag => ask({ tag }),
  });
  const importing = createImport(kit, actions.openImport, () => void reload());
  const known = createKnown(kit, actions, toast);

  const search = element('input', {
    type: 'search',
    placeholder: translate('glossarySearchHint'),
    'aria-label': translate('glossarySearch'),
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const counted = element('p', { class: 'counted num', role: 'status' });
  const tags = element('nav', { class: 'nav', 'aria-label': translate('glossaryTags') });
  const blank = element('div', { class: 'blank' });
  const file = element('input', {
    type: 'file',
    class: 'file',
    accept: '.json,.csv,.tsv,.txt,.zip,application/json,text/csv,application/zip',
    'aria-label': translate('glossaryChooseFile'),
    tabindex: -1,
  });
  const button = (label: string, press: () => void, className = 'button') => {
    const made = element('button', { type: 'button', class: className }, label);
    onPress(made, signal, press);
    return made;
  };
  const removeFound = button('', () => void removeAll(found), 'link');
  const orders = createChoices(
    kit,
    translate('glossaryOrder'),
    ORDERS.map(value => ({ value, label: translate(`glossaryOrder_${value}`) })),
    order => ask({ order }),
    'order',
  );
  const day = () => new Date().toISOString().slice(0, 10);
  const all = () => collection.find({ text: '', tag: null, order: 'term' });
  const exports = element(
    'div',
    { class: 'acts' },
    button(translate('glossaryExportJson'), () =>
      actions.download(`jeongdok-glossary-${day()}.json`, writeJson(all()), 'application/json'),
    ),
    button(translate('glossaryExportCsv'), () =>
      actions.download(`jeongdok-glossary-${day()}.csv`, writeCsv(all()), 'text/csv'),
    ),
  );

  const ask = (part: Partial<Query>) => {
    query = { ...query, ...part };
    draw(false);
  };
  const draw = (stay: boolean) => {
    found = collection.find(query);
    const narrowed = query.text.trim() !== '' || query.tag !== null;
    list.show(found, stay);
    list.element.hidden = found.length === 0;
    blank.hidden = found.length > 0;
    blank.replaceChildren(
      element('strong', {}, translate(narrowed ? 'glossaryNothing' : 'glossaryEmpty')),
      translate(narrowed ? 'glossaryNothingHint' : 'glossaryEmptyHint'),
    );
    counted.textContent = narrowed
      ? translate('glossaryFound', found.length.toLocaleString('ko'), collection.size.toLocaleString('ko'))
      : translate('glossaryCount', collection.size.toLocaleString('ko'));
    removeFound.hidden = !narrowed || found.length < 2;
    removeFound.textContent = translate('glossaryRemoveFound', found.length.toLocaleString('ko'));
    exports.hidden = collection.size === 0;
    orders.show(query.order);
    orders.group.hidden = collection.size < 2;
    drawTags();
  };
  const drawTags = () => {
    const entry = (label: string, number: number, tag: string | null) => {
      const made = element(
        'button',
        { type: 'button', 'data-tag': tag ?? undefined, 'aria-pressed': String(query.tag === tag) },
        element('span', {}, label),
        element('span', { class: 'num' }, number.toLocaleString('ko')),
      );
      return made;
    };
    tags.replaceChildren(
      entry(translate('glossaryAll'), collection.size, null),
      ...collection
        .tags()
        .slice(0, SHOWN_TAGS)
        .map(([tag, number]) => entry(tag, number, tag)),
    );
  };
  onPress(tags, signal, ({ target }) => {
    const chosen = (target as Element).closest<HTMLElement>('button');
    if (chosen) ask({ tag: chosen.dataset['tag'] ?? null });
  });
  search.addEventListener('input', () => ask({ text: search.value }), { signal });
  file.addEventListener(
    'change',
    () => {
      const [chosen] = file.files ?? [];
      if (chosen) importing.open(chosen);
      file.value = '';
    },
    { signal },
  );
  document.addEventListener('dragover', event => event.preventDefault(), { signal });
  document.addEventListener(
    'drop',
    event => {
      event.preventDefault();
      const [dropped] = event.dataTransfer?.files ?? [];
      if (dropped) importing.open(dropped);
    },
    { signal },
  );
  const reload = async () => {
    const entries = await actions.read();
    collection = new Collection(entries);
    draw(true);
    await known.reload();
  };

  namePage(document, kit, 'glossaryTitle');
  document.body.replaceChildren(
    pageHead(kit, 'glossaryName', element('label', { class: 'find' }, icon('find'), search)),
    element(
      'div',
      { class: 'shelf' },
      tags,
      element(
        'main',
        {},
        element(
          'div',
          { class: 'head' },
          element('h2', {}, translate('glossaryMine')),
          counted,
          element(
            'div',
            { class: 'acts' },
            button(translate('glossaryAdd'), () => editor.open({ term: search.value }), 'button solid'),
            button(translate('glossaryImport'), () => file.click()),
            file,
          ),
        ),
        element('div', { class: 'sorting' }, orders.group, removeFound),
        list.element,
        blank,
        exports,
        known.element,
        element('p', { class: 'private' }, translate('glossaryPrivate')),
      ),
    ),
    toast.element,
    editor.element,
    importing.element,
  );
  return { applySettings: followSettings(document, signal), reload, edit: editor.open };
}

const SHOWN_TAGS = 40;
