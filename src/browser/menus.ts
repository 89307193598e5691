import browser from 'webextension-polyfill';
import { translate } from './i18n.ts';

const READ = 'read';

/** Puts the reader into the page's context menu. Firefox for Android has no context menus. */
export function offerMenu(): void {
  void browser.contextMenus?.removeAll().then(() =>
    browser.contextMenus.create({
      id: READ,
      title: translate('actionTitle'),
      contexts: ['page', 'selection', 'image'],
    }),
  );
}

/** Calls back with the tab whose menu item, toolbar button or shortcut was used. */
export function onReaderAsked(open: (tabId: number) => void): void {
  const ask = (tab: { id?: number | undefined } | undefined) => {
    if (tab?.id !== undefined) open(tab.id);
  };
  browser.action.onClicked.addListener(ask);
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === READ) ask(tab);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader') ask(tab);
  });
}
