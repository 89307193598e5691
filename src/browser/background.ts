import browser from 'webextension-polyfill';
import { offerMenu } from './menus.ts';
import { openOwnPage } from './pages.ts';
import { watchGrantedHosts } from './permissions.ts';

/** What has to be said to the browser once an install or update, and again when permissions change. */
export function prepareBackground(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openOwnPage('welcome.html');
    offerMenu();
    void watchGrantedHosts();
  });
  // Heard, an update waits (Firefox: for the next start); unheard, it takes our scripts from under open readers.
  browser.runtime.onUpdateAvailable.addListener(() => {});
  browser.permissions.onAdded.addListener(() => void watchGrantedHosts());
  browser.permissions.onRemoved.addListener(() => void watchGrantedHosts());
}

/** Opens the options page, at a host's rule or a section where one is named. */
export async function openOptionsPage(site: string | undefined, section?: string): Promise<void> {
  if (site === undefined && section === undefined) return browser.runtime.openOptionsPage();
  const hash = site === undefined ? section : `site=${encodeURIComponent(site)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html#${hash}`) });
}

/** Opens the page of the reader's glossary, at the form for a term where one is named. */
export async function openGlossaryPage(term: string | undefined): Promise<void> {
  const hash = term === undefined ? '' : `#term=${encodeURIComponent(term)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`glossary.html${hash}`) });
}

/** Opens the library page at a part of its address, in the tab that shows it already where there is one. */
export async function openLibraryPage(hash: string): Promise<void> {
  const page = browser.runtime.getURL('library.html');
  const [shown] = await browser.tabs.query({ url: `${page}*` }).catch(() => []);
  const url = `${page}#${hash}`;
  if (shown?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(shown.id, { url, active: true });
}
