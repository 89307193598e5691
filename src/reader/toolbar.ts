import type { Article } from '../core/article.ts';
import type { MessageKey } from '../core/i18n.ts';
import type { ShortcutName } from '../core/shortcuts.ts';
import type { IconName } from '../parts/icons.ts';
import type { Kit } from '../parts/kit.ts';

export interface ToolOptions {
  readonly name: string;
  /** Said by assistive tools and shown as the tip. */
  readonly label: MessageKey;
  /** Stands under the icon on phones; a tool without one is not in the phone's bar. */
  readonly word?: MessageKey;
  /** Its label stands beside the icon where there is room. */
  readonly named?: boolean;
  /** The shortcut that does the same; Esc is nobody's to change. */
  readonly key?: ShortcutName | 'Esc';
  readonly icon?: IconName;
  /** In the place of an icon. */
  readonly glyph?: string;
}

/** A toolbar button: icon, word for phones, tip with its key. */
export function createTool(kit: Kit, { name, label, word, named, key, icon, glyph }: ToolOptions): HTMLButtonElement {
  const { element, translate } = kit;
  return element(
    'button',
    {
      class: word ? 'tool' : 'tool wide-only',
      type: 'button',
      'data-tool': name,
      'aria-label': translate(label),
      'aria-keyshortcuts': key === 'Esc' ? 'Escape' : undefined,
    },
    icon ? kit.icon(icon) : element('span', { class: 'glyph', 'aria-hidden': 'true' }, glyph),
    named && element('span', { class: 'name', 'aria-hidden': 'true' }, translate(label)),
    word && element('span', { class: 'word', 'aria-hidden': 'true' }, translate(word)),
    element('span', { class: 'tip', 'aria-hidden': 'true' }, translate(label), key && keyCap(kit, key)),
  );
}

/** A key beside what it does; `showKeys` writes the chosen one. */
export function keyCap({ element }: Kit, key: ShortcutName | 'Esc'): HTMLElement {
  return element(
    'kbd',
    { 'aria-hidden': 'true', 'data-shortcut': key === 'Esc' ? undefined : key },
    key === 'Esc' && key,
  );
}

/** The bar over the article (under it on phones): close, where one is, the tools. */
export function createToolbar(kit: Kit, tools: readonly HTMLElement[], progress: HTMLElement) {
  const { element, translate } = kit;
  const [close, ...others] = tools;
  const where = element('span', { class: 'where', lang: 'ko', 'aria-hidden': 'true' });
  const bar = element(
    'div',
    { class: 'toolbar', 'data-part': 'toolbar', role: 'group', 'aria-label': translate('readerTools') },
    close,
    where,
    ...others,
    progress,
  );
  const show = ({ siteName, title }: Article) => {
    where.textContent = [siteName, title].filter(Boolean).join(' · ');
  };
  return { bar, show };
}
