import browser from 'webextension-polyfill';
import { isDefault, parseSettings, SETTING_KEYS, type Settings } from '../core/settings.ts';

/** Reads the settings; storage that fails or holds nonsense gives the defaults. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings(await browser.storage.sync.get([...SETTING_KEYS]));
  } catch {
    return parseSettings({});
  }
}

/** Stores one setting; a default is stored by removing the key. Rejects where storage refuses (quota). */
export async function saveSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
  if (isDefault(key, value)) await browser.storage.sync.remove(key);
  else await browser.storage.sync.set({ [key]: value });
}

/** Calls back with all settings whenever one changes anywhere. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'sync' && SETTING_KEYS.some(key => key in changes)) void loadSettings().then(listener);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
