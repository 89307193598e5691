import type { Article, Block } from '../../src/core/article.ts';
import type { TermActions } from '../../src/core/glossary.ts';
import type { LookUpActions } from '../../src/core/look-ups.ts';
import { DEFAULTS, type Settings } from '../../src/core/settings.ts';
import { createExportSheet } from '../../src/reader/export-sheet.ts';
import { createFind } from '../../src/reader/find/find.ts';
import { createInside } from '../../src/reader/inside.ts';
import { createMenus } from '../../src/reader/menus.ts';
import { openReader, type ReaderActions, type ReaderView } from '../../src/reader/reader.ts';
import { article } from '../tools/article.ts';
import { translate } from './messages.ts';

/** All switched off, as at first. */
const NO_LOOK_UPS: LookUpActions = { sources: async () => [], ask: async () => ({ state: 'off' }), openOptions() {} };

/** Keeps nothing and says what was asked. */
const termActions = (calls: string[]): TermActions => ({
  async keep(term, definition) {
    calls.push(`keep ${term} ${definition}`);
    return 'kept';
  },
  async unkeep(term, definition) {
    calls.push(`unkeep ${term} ${definition}`);
    return true;
  },
  async know(headword, known) {
    calls.push(`know ${headword} ${known}`);
    return true;
  },
  openGlossary: term => calls.push(`openGlossary ${term ?? ''}`),
});

export interface Opened {
  readonly view: ReaderView;
  readonly root: ShadowRoot;
  readonly life: AbortController;
  /** Calls of the actions, as "name argument argument". */
  readonly calls: string[];
  part(name: string): HTMLElement | null;
  /** The elements of the body's blocks. */
  body(): HTMLElement[];
  tool(name: string): HTMLElement;
}

/** Opens a reader with an open root, so that the test can look inside; `menus` are those that have come with it. */
export function open(
  content: Article | readonly Block[] = article(),
  chosen: Partial<Settings> = {},
  menus = true,
): Opened {
  const calls: string[] = [];
  const life = new AbortController();
  const called =
    (name: string) =>
    (...values: unknown[]) =>
      void calls.push([name, ...values].join(' '));
  const actions = Object.fromEntries(
    ['closed', 'openOptions', 'changeSetting', 'setSiteRule', 'changeSite', 'retryAnnotation', 'report'].map(name => [
      name,
      called(name),
    ]),
  ) as unknown as ReaderActions;
  actions.loadMenus = async () => ({ createMenus, styles: [] });
  actions.loadFind = async () => ({ createFind, styles: [] });
  actions.loadExport = async () => ({
    createExportSheet,
    styles: [],
    text: (content, found, format) => `${format} ${content.title} ${found ? 'with' : 'without'} notes`,
    save: (content, found, format) => called('save')(format, content.title, found ? 'with' : 'without', 'notes'),
  });
  const view = openReader(document, {
    article: Array.isArray(content) ? article({ blocks: content as readonly Block[] }) : (content as Article),
    settings: { ...DEFAULTS, openRoot: true, ...chosen },
    translate,
    actions,
    signal: life.signal,
    host: 'news.test',
  });
  if (menus) view.addMenus({ createMenus, styles: [] });
  view.addInside({
    createInside: (kit, inside) => createInside(kit, inside, { terms: termActions(calls), lookUps: NO_LOOK_UPS }),
    styles: [],
  });
  const root = view.host.shadowRoot!;
  return {
    view,
    root,
    life,
    calls,
    part: name => root.querySelector(`[data-part="${name}"]`),
    body: () => [...root.querySelectorAll<HTMLElement>('[data-part="body"] > *')],
    tool: name => root.querySelector<HTMLElement>(`[data-tool="${name}"]`)!,
  };
}
