import browser from 'webextension-polyfill';

/** The shortcut that opens the reader, as the browser writes it; '' where it is off, null where there are none. */
export async function readerShortcut(): Promise<string | null> {
  const commands = await browser.commands?.getAll();
  return commands?.find(({ name }) => name === 'toggle-reader')?.shortcut ?? null;
}

/** Shows the browser's own page of shortcuts. */
export async function showBrowserShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (openShortcutSettings) await openShortcutSettings.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
