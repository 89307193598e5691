/**
 * The shapes in which settings were ever stored, and how the older become the newest. A shape of 0.1.0 carries no
 * version; every shape has a file in tests/core/settings-shapes.
 */
import { DEFAULTS, parseSetting, SETTING_KEYS, type Settings } from './settings.ts';

export const SETTINGS_VERSION = 2;
export const VERSION_KEY = 'settingsVersion';
export type Stored = Readonly<Record<string, unknown>>;

/** `MIGRATIONS[n]` turns version n + 1 into n + 2. */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [rulesBecomeSites];

/** 0.1.0 had a bare rule for a host. */
function rulesBecomeSites(stored: Stored): Stored {
  const { sites } = stored;
  if (typeof sites !== 'object' || sites === null || Array.isArray(sites)) return stored;
  const entries = Object.entries(sites).map(([host, rule]) => [host, typeof rule === 'string' ? { rule } : rule]);
  return { ...stored, sites: Object.fromEntries(entries) };
}

export interface ReadStore {
  /** In the newest shape; only keys that we know and values that can be used. */
  readonly values: Partial<Settings>;
  /** What is stored under our keys and cannot be used whole, as it stands there. */
  readonly unreadable: Stored;
  /** Written by a newer 정독: left alone and not used. */
  readonly future: boolean;
  /** Written by an older 정독: the next change writes the newest shape. */
  readonly outdated: boolean;
}

/** Reads what one storage area holds. */
export function readStore(stored: Stored): ReadStore {
  const version = stored[VERSION_KEY] ?? 1;
  if (typeof version === 'number' && version > SETTINGS_VERSION)
    return { values: {}, unreadable: stored, future: true, outdated: false };
  const from = typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1;
  const migrated = MIGRATIONS.slice(from - 1).reduce((shape, migrate) => migrate(shape), stored);
  const values: Record<string, unknown> = {};
  const unreadable: Record<string, unknown> = {};
  for (const key of SETTING_KEYS) {
    if (!Object.hasOwn(migrated, key)) continue;
    const value = parseSetting(key, migrated[key]);
    if (value !== undefined) values[key] = value;
    if (!sameValue(value, migrated[key])) unreadable[key] = stored[key];
  }
  return { values: values as Partial<Settings>, unreadable, future: false, outdated: from < SETTINGS_VERSION };
}

/** Settings out of the areas, the later before the earlier. */
export function mergeStores(...stores: readonly ReadStore[]): Settings {
  return Object.assign({}, DEFAULTS, ...stores.map(({ values }) => values)) as Settings;
}

/** Equal whatever the order of keys: storage does not keep it. */
function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(key => Object.hasOwn(other, key) && sameValue((one as Stored)[key], (other as Stored)[key]))
  );
}
