import { type Kit, onPress } from '../parts/kit.ts';
import type { Shortcut } from './keys.ts';

export interface NamedShortcut extends Shortcut {
  readonly name: string;
}

/** The sheet that "?" opens: every key and what it does. */
export function createShortcutSheet(kit: Kit, shortcuts: readonly NamedShortcut[], close: () => void): HTMLElement {
  const { element, icon, translate, signal } = kit;
  const label = translate('readerShortcuts');
  const closeButton = element(
    'button',
    { class: 'tool', type: 'button', 'aria-label': translate('readerCloseSheet') },
    icon('close'),
  );
  onPress(closeButton, signal, close);
  const row = (name: string, key: string) => [element('dt', {}, name), element('dd', {}, element('kbd', {}, key))];
  return element(
    'section',
    { class: 'popup shortcuts', role: 'dialog', 'aria-label': label },
    element('header', {}, element('h2', {}, label), closeButton),
    element(
      'dl',
      {},
      ...shortcuts.flatMap(({ name, label: key }) => row(name, key)),
      ...row(translate('readerClose'), 'Esc'),
    ),
  );
}
