import browser from 'webextension-polyfill';
import { translate } from './i18n.ts';

const icon = (name: string) => ({ 16: `icons/${name}-16.png`, 32: `icons/${name}-32.png` });

/** Lights the toolbar button of a tab, or not. The browser itself resets it when the tab loads another page. */
export async function showPageState(tabId: number, article: boolean): Promise<void> {
  await browser.action.setIcon({ tabId, path: icon(article ? 'icon' : 'icon-off') });
  await browser.action.setTitle({ tabId, title: translate(article ? 'actionTitle' : 'actionTitleNoArticle') });
}

/** Says on the button that this page is closed to extensions (browser pages, stores). */
export async function showPageClosed(tabId: number): Promise<void> {
  await browser.action.setTitle({ tabId, title: translate('actionTitleClosedPage') });
  await browser.action.setBadgeText({ tabId, text: '–' });
}
