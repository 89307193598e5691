import { SHORTCUT_NAMES } from '../core/shortcuts.ts';
import { type Kit, onPress } from '../parts/kit.ts';

/** The sheet that "?" opens: every key and what it does. `showKeys` writes the keys; one that is off says so. */
export function createShortcutSheet(kit: Kit, close: () => void): HTMLElement {
  const { element, icon, translate, signal } = kit;
  const label = translate('readerShortcuts');
  const closeButton = element(
    'button',
    { class: 'tool', type: 'button', 'aria-label': translate('readerCloseSheet') },
    icon('close'),
  );
  onPress(closeButton, signal, close);
  const row = (name: string, ...keys: Node[]) => [element('dt', {}, name), element('dd', {}, ...keys)];
  return element(
    'section',
    { class: 'popup shortcuts', role: 'dialog', 'aria-label': label },
    element('div', { class: 'sheet-head' }, element('h2', {}, label), closeButton),
    element(
      'dl',
      {},
      ...SHORTCUT_NAMES.flatMap(name =>
        row(
          translate(`shortcut_${name}`),
          element('kbd', { 'data-shortcut': name }),
          element('span', { class: 'off' }, translate('shortcutOff')),
        ),
      ),
      ...row(translate('readerClose'), element('kbd', {}, 'Esc')),
    ),
  );
}
