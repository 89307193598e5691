import type { Keeper } from '../core/backup.ts';
import { DEFAULTS, SETTING_KEYS, type Settings } from '../core/settings.ts';
import { changedSettings, readSettingsPart, readSitesPart } from '../core/settings-backup.ts';
import { native } from './native.ts';
import { loadSettings, saveSettings } from './settings.ts';

/** Where this device remembers the day of its last backup. */
const MADE = 'lastBackup';

const { sites: _, ...PLAIN_DEFAULTS } = DEFAULTS;

/** The settings in a backup, without the sites. */
export const settingsKeeper: Keeper = {
  name: 'settings',
  exportAll: async () => changedSettings(await loadSettings()),
  preview: data => readSettingsPart(data),
  async restoreAll(data) {
    const values = readSettingsPart(data ?? {})?.values ?? {};
    const { sites, ...now } = await loadSettings();
    // What stays as it is needs no writing: synced storage counts writes.
    const wanted: Record<string, unknown> = { ...PLAIN_DEFAULTS, ...values };
    const changes = SETTING_KEYS.filter(
      key => key !== 'sites' && JSON.stringify(wanted[key]) !== JSON.stringify(now[key as keyof typeof now]),
    );
    await saveSettings(Object.fromEntries(changes.map(key => [key, wanted[key]])) as Partial<Settings>);
  },
};

/** Rules and styles of sites in a backup. */
export const sitesKeeper: Keeper = {
  name: 'sites',
  exportAll: async () => (await loadSettings()).sites,
  preview: data => readSitesPart(data),
  restoreAll: async data => void (await saveSettings({ sites: readSitesPart(data ?? {})?.values ?? {} })),
};

export async function lastBackup(): Promise<string | null> {
  const { [MADE]: day } = await native.storage.local.get(MADE);
  return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null;
}
export const rememberBackup = (day: string): Promise<void> => native.storage.local.set({ [MADE]: day });

/** Runs a task while no other page of the extension runs one: two restores at once leave one of the two. */
export const alone = <T>(task: () => Promise<T>): Promise<T> =>
  navigator.locks.request('jeongdok-restore', task) as Promise<T>;
