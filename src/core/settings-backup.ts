import type { PartPreview } from './backup.ts';
import { isDefault, parseSite, SETTING_KEYS, type Settings, type Site } from './settings.ts';
import { readStore, type Stored } from './settings-store.ts';

/**
 * Settings as a backup has them: `settings` without the sites, and `sites` by host, so that one can be put back
 * without the other. Both hold only what differs from the defaults.
 */
const isRecord = (data: unknown): data is Stored => typeof data === 'object' && data !== null && !Array.isArray(data);
const PLAIN_KEYS = SETTING_KEYS.filter(key => key !== 'sites');

export interface ReadPart<T> extends PartPreview {
  readonly values: T;
}

/** The settings of a backup; unknown keys and impossible values are named. */
export function readSettingsPart(data: unknown): ReadPart<Partial<Settings>> | null {
  if (!isRecord(data)) return null;
  const { values, unreadable } = readStore(Object.fromEntries(PLAIN_KEYS.map(key => [key, own(data, key)])));
  const unknown = Object.keys(data).filter(name => !(PLAIN_KEYS as readonly string[]).includes(name));
  return { values, count: Object.keys(values).length, skipped: [...Object.keys(unreadable), ...unknown] };
}

/** The sites of a backup; hosts that are none, and rules that say nothing, are named. */
export function readSitesPart(data: unknown): ReadPart<Settings['sites']> | null {
  if (!isRecord(data)) return null;
  const read = Object.entries(data).map(([host, entry]) => [host, parseSite(host, entry)] as const);
  const good = read.filter((pair): pair is readonly [string, Site] => pair[1] !== undefined);
  return {
    values: Object.fromEntries(good),
    count: good.length,
    skipped: read.filter(([, site]) => site === undefined).map(([host]) => host),
  };
}

/** What differs from the defaults, sites left out. */
export function changedSettings(settings: Settings): Partial<Settings> {
  return Object.fromEntries(
    PLAIN_KEYS.filter(key => !isDefault(key, settings[key])).map(key => [key, settings[key]]),
  ) as Partial<Settings>;
}

function own(data: Stored, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}
