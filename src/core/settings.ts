/**
 * Settings: typed, with defaults. Only values that differ from the default are stored, so that a better default
 * reaches everyone who never chose; anything stored that does not parse is ignored, never an error.
 */

export const THEMES = ['system', 'paper', 'cream', 'grey', 'night', 'black', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];
export const FONTS = ['serif', 'sans'] as const;
export const MARK_DENSITIES = ['off', 'calm', 'all'] as const;
export const SITE_RULES = ['always', 'never'] as const;
export type SiteRule = (typeof SITE_RULES)[number];

export interface Settings {
  readonly theme: Theme;
  readonly font: (typeof FONTS)[number];
  /** CSS pixels of the body text, 15 to 28. */
  readonly size: number;
  /** Multiple of the size, 1.5 to 2.2. */
  readonly lineHeight: number;
  /** Korean characters a line, spaces counted, 24 to 48. */
  readonly measure: number;
  /** Keep eojeols whole at line ends (`word-break: keep-all`). */
  readonly keepAll: boolean;
  readonly marks: (typeof MARK_DENSITIES)[number];
  /** An open shadow root lets other extensions, and the page, see the reader's text. */
  readonly openRoot: boolean;
  /** By host name: open the reader by itself, or never light the button. */
  readonly sites: Readonly<Record<string, SiteRule>>;
}

export const DEFAULTS: Settings = {
  theme: 'system',
  font: 'serif',
  size: 19,
  lineHeight: 1.8,
  measure: 36,
  keepAll: true,
  marks: 'calm',
  openRoot: false,
  sites: {},
};

type Parse<T> = (stored: unknown) => T | undefined;
const oneOf =
  <T extends string>(values: readonly T[]): Parse<T> =>
  stored =>
    values.find(value => value === stored);
const between =
  (low: number, high: number): Parse<number> =>
  stored =>
    typeof stored === 'number' && stored >= low && stored <= high ? stored : undefined;
const flag: Parse<boolean> = stored => (typeof stored === 'boolean' ? stored : undefined);
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;
const sites: Parse<Settings['sites']> = stored => {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
  const rules: [string, SiteRule][] = [];
  for (const [host, value] of Object.entries(stored)) {
    const rule = SITE_RULES.find(known => known === value);
    if (rule && HOST.test(host)) rules.push([host, rule]);
  }
  return Object.fromEntries(rules);
};

const PARSERS: { readonly [K in keyof Settings]: Parse<Settings[K]> } = {
  theme: oneOf(THEMES),
  font: oneOf(FONTS),
  size: between(15, 28),
  lineHeight: between(1.5, 2.2),
  measure: between(24, 48),
  keepAll: flag,
  marks: oneOf(MARK_DENSITIES),
  openRoot: flag,
  sites,
};
export const SETTING_KEYS = Object.keys(PARSERS) as (keyof Settings)[];

/** Whatever storage held, as settings: unknown keys and impossible values fall back to the defaults. */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const settings: Record<string, unknown> = {};
  for (const key of SETTING_KEYS) settings[key] = PARSERS[key](stored[key]) ?? DEFAULTS[key];
  return settings as unknown as Settings;
}

/** True where the value is the default and need not be stored. */
export function isDefault<K extends keyof Settings>(key: K, value: Settings[K]): boolean {
  return JSON.stringify(value) === JSON.stringify(DEFAULTS[key]);
}

/** The rules with one host's rule set, or taken away by null. */
export function withSiteRule(sites: Settings['sites'], host: string, rule: SiteRule | null): Settings['sites'] {
  const others = Object.entries(sites).filter(([known]) => known !== host);
  return Object.fromEntries(rule ? [...others, [host, rule]] : others);
}
