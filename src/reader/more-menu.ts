import type { MessageKey } from '../core/i18n.ts';
import type { Settings, SiteRule } from '../core/settings.ts';
import type { ShortcutName } from '../core/shortcuts.ts';
import { moveWithArrows } from '../parts/focus.ts';
import type { IconName } from '../parts/icons.ts';
import { type Kit, onPress } from '../parts/kit.ts';
import { keyCap } from './toolbar.ts';

export interface MoreMenuActions {
  /** Called first by every item: an item does one thing and the menu is gone. */
  close(): void;
  find(): void;
  exportArticle(): void;
  original(): void;
  print(): void;
  shortcuts(): void;
  openOptions(): void;
  /** Absent where the library itself shows the article. */
  openLibrary?(): void;
  /** Absent where nothing takes reports. */
  report?(): void;
  setSiteRule(rule: SiteRule | null): void;
}

/** "⋯": what is done once in a while. `site` is the page's host name, '' where it has none. */
export function createMoreMenu(kit: Kit, site: string, actions: MoreMenuActions) {
  const { element, icon, translate, signal } = kit;
  const item = (name: IconName, label: MessageKey, run: () => void, key?: ShortcutName, className = '') => {
    const button = element(
      'button',
      { class: `item ${className}`, type: 'button', role: 'menuitem', tabindex: -1 },
      icon(name),
      element('span', {}, translate(label)),
      key && keyCap(kit, key),
    );
    onPress(button, signal, () => {
      actions.close();
      run();
    });
    return button;
  };
  let always = false;
  const rule = item('site', 'readerSiteAlways', () => actions.setSiteRule(always ? null : 'always'));
  rule.setAttribute('role', 'menuitemcheckbox');
  rule.append(icon('check'));
  const menu = element(
    'div',
    { class: 'popup more', role: 'menu', 'aria-label': translate('readerMore') },
    item('find', 'readerFind', actions.find, 'find'),
    item('out', 'readerExport', actions.exportArticle, 'export'),
    item('original', 'readerOriginal', actions.original, 'original', 'phone-only'),
    item('print', 'readerPrint', actions.print, 'print', 'phone-only'),
    element('hr'),
    site !== '' && rule,
    item('keyboard', 'readerShortcuts', actions.shortcuts, 'shortcuts', 'pointer-only'),
    element('hr'),
    actions.openLibrary && item('keep', 'readerLibrary', actions.openLibrary),
    item('settings', 'readerSettings', actions.openOptions),
    actions.report && item('flag', 'readerReport', actions.report),
  );
  moveWithArrows(menu, '[role^="menuitem"]', signal);
  const show = (settings: Settings) => {
    always = settings.sites[site]?.rule === 'always';
    rule.setAttribute('aria-checked', String(always));
  };
  return { menu, show };
}
