import { DEVICE_KEYS, isDefault, SETTING_KEYS, type Settings } from '../core/settings.ts';
import { mergeStores, type ReadStore, readStore, SETTINGS_VERSION, VERSION_KEY } from '../core/settings-store.ts';
import { native } from './native.ts';

/** Where values that could not be used are kept as they were found, on this device. */
const KEPT = 'settingsKept';
const KEYS = [...SETTING_KEYS, VERSION_KEY];
const EMPTY: ReadStore = { values: {}, unreadable: {}, future: false, outdated: false };

export interface LoadedSettings {
  readonly settings: Settings;
  /** Values that were found and could not be used, by key; they are kept and not lost. */
  readonly unreadable: Readonly<Record<string, unknown>>;
  /** The synced settings were written by a newer 정독 on another device; they are left alone. */
  readonly future: boolean;
}

async function readArea(area: 'sync' | 'local'): Promise<ReadStore> {
  try {
    return readStore(await native.storage[area].get(KEYS));
  } catch {
    return EMPTY;
  }
}

/** Reads the settings, this device's over the synced ones; storage that fails or holds nonsense gives the defaults. */
export async function loadSettingsWhole(): Promise<LoadedSettings> {
  const stores = await Promise.all([readArea('sync'), readArea('local')]);
  const unreadable = { ...stores[0].unreadable, ...stores[1].unreadable };
  if (Object.keys(unreadable).length)
    await native.storage.local
      .get(KEPT)
      .then(({ [KEPT]: kept }) => native.storage.local.set({ [KEPT]: { ...(kept as object), ...unreadable } }))
      .catch(() => {});
  return { settings: mergeStores(...stores), unreadable, future: stores.some(({ future }) => future) };
}
export const loadSettings = async (): Promise<Settings> => (await loadSettingsWhole()).settings;

/**
 * Stores settings; a default is stored by removing its key. What belongs to the person goes where the browser syncs,
 * and on this device alone ('here') where that is full, too busy, or a newer 정독's. Rejects where storage refuses both.
 */
export async function saveSettings(changes: Partial<Settings>): Promise<'synced' | 'here'> {
  const keys = Object.keys(changes) as (keyof Settings)[];
  const here = keys.filter(key => DEVICE_KEYS.includes(key));
  const shared = keys.filter(key => !DEVICE_KEYS.includes(key));
  if (here.length) await write('local', here, changes);
  if (!shared.length) return 'synced';
  try {
    const { future } = await readArea('sync');
    if (future) throw new Error('settings of a newer version');
    await write('sync', shared, changes);
    await native.storage.local.remove(shared);
    return 'synced';
  } catch {
    await native.storage.local.set({ ...pick(changes, shared), [VERSION_KEY]: SETTINGS_VERSION });
    return 'here';
  }
}
export const saveSetting = <K extends keyof Settings>(key: K, value: Settings[K]) =>
  saveSettings({ [key]: value } as unknown as Partial<Settings>);

async function write(area: 'sync' | 'local', keys: readonly (keyof Settings)[], changes: Partial<Settings>) {
  const storage = native.storage[area];
  const gone = keys.filter(key => isDefault(key, changes[key] as Settings[typeof key]));
  const { values, outdated } = await readArea(area);
  // What an older shape left is written anew with the change: a version holds for the whole area.
  const stored: Record<string, unknown> = { ...(outdated && values), ...pick(changes, keys) };
  for (const key of gone) delete stored[key];
  if (Object.keys(stored).length) await storage.set({ ...stored, [VERSION_KEY]: SETTINGS_VERSION });
  if (gone.length) await storage.remove(gone);
}
const pick = (changes: Partial<Settings>, keys: readonly (keyof Settings)[]): Partial<Settings> =>
  Object.fromEntries(keys.map(key => [key, changes[key]]));

/** Calls back with all settings whenever one changes anywhere. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>) => {
    if (KEYS.some(key => key in changes)) void loadSettings().then(settings => signal.aborted || listener(settings));
  };
  native.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => native.storage.onChanged.removeListener(changed));
}
