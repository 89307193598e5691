/**
 * Settings: typed, with defaults. Only values that differ from the default are stored, so that a better default
 * reaches everyone who never chose; anything stored that does not parse is ignored, never an error.
 */
import { type Colour, isColour } from './colours.ts';
import type { OwnColours } from './own-theme.ts';
import { isChord, SHORTCUT_NAMES, type ShortcutChoices } from './shortcuts.ts';

export const THEMES = ['paper', 'cream', 'grey', 'night', 'black', 'contrast', 'system', 'own'] as const;
export type Theme = (typeof THEMES)[number];
export const FONTS = ['serif', 'sans', 'other'] as const;
export const WEIGHTS = ['light', 'regular', 'bold'] as const;
export const ALIGNMENTS = ['start', 'justify'] as const;
export const MARK_DENSITIES = ['off', 'calm', 'all'] as const;
/** Kinds of marks that can be left out; amounts and quantities go together, terms and Hanja too. */
export const MARK_KINDS = ['PERSON', 'ORG', 'PLACE', 'DATE', 'MONEY', 'TERM'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
export const DIFFICULTIES = ['1', '2', '3'] as const;
export const PANEL_ORDERS = ['text', 'count'] as const;
export const SITE_RULES = ['always', 'ask', 'never'] as const;
export type SiteRule = (typeof SITE_RULES)[number];

export interface Settings {
  readonly theme: Theme;
  /** The colours of the theme "own". */
  readonly ownColours: OwnColours;
  readonly font: (typeof FONTS)[number];
  /** Family of the font "other", as the system names it; '' where none was chosen. */
  readonly fontName: string;
  /** CSS pixels of the body text, 15 to 28. */
  readonly size: number;
  readonly weight: (typeof WEIGHTS)[number];
  /** Multiple of the size, 1.5 to 2.2. */
  readonly lineHeight: number;
  /** Between paragraphs, in em, 0 to 2. */
  readonly paragraphGap: number;
  /** Added between letters, in hundredths of an em, −5 to 5. */
  readonly letterSpacing: number;
  /** Korean characters a line, spaces counted, 24 to 48. */
  readonly measure: number;
  readonly align: (typeof ALIGNMENTS)[number];
  /** Keep eojeols whole at line ends (`word-break: keep-all`). */
  readonly keepAll: boolean;
  /** Two columns of text where the window is wide enough for them. */
  readonly columns: boolean;
  readonly marks: (typeof MARK_DENSITIES)[number];
  /** Kinds that are not marked; panel and cards know them all the same. */
  readonly marksOff: readonly MarkKind[];
  /** Terms of the glossary are marked from this difficulty on. */
  readonly difficulty: (typeof DIFFICULTIES)[number];
  /** A card opens where the pointer rests; else on a press only. */
  readonly cardOnHover: boolean;
  /** Milliseconds over a mark before its card opens, 150 to 800. */
  readonly cardDelay: number;
  /** The panel stands open beside the article from the start, where there is room. */
  readonly panelOpen: boolean;
  readonly panelOrder: (typeof PANEL_ORDERS)[number];
  /** Speed of listening; 1 is the voice's own. */
  readonly speechRate: number;
  /** `voiceURI` of the voice that reads; '' for the first Korean one. */
  readonly speechVoice: string;
  /** Voices that send the text to a server may be used. */
  readonly remoteVoices: boolean;
  /** Go back to where reading an article stopped; the places stay on this device. */
  readonly rememberPlace: boolean;
  readonly shortcuts: ShortcutChoices;
  /** An open shadow root lets other extensions, and the page, see the reader's text. */
  readonly openRoot: boolean;
  /** By host name; hosts that are not here keep everything as it is for all. */
  readonly sites: Readonly<Record<string, Site>>;
}

/** What "가" changes, and a site can have for itself. */
export const STYLE_KEYS = ['theme', 'font', 'size', 'lineHeight', 'measure', 'marks'] as const;
export type SiteStyle = Partial<Pick<Settings, (typeof STYLE_KEYS)[number]>>;
export interface Site extends SiteStyle {
  /** Open the reader by itself, offer it, or never light the button; absent: as everywhere, by the button. */
  readonly rule?: SiteRule;
}

export const DEFAULTS: Settings = {
  theme: 'system',
  ownColours: { paper: '#f3f4ec', ink: '#20261f', pencil: '#9c3a1c' },
  font: 'serif',
  fontName: '',
  size: 19,
  weight: 'regular',
  lineHeight: 1.8,
  paragraphGap: 1.05,
  letterSpacing: 0,
  measure: 36,
  align: 'start',
  keepAll: true,
  columns: false,
  marks: 'calm',
  marksOff: [],
  difficulty: '2',
  cardOnHover: true,
  cardDelay: 350,
  panelOpen: false,
  panelOrder: 'text',
  speechRate: 1,
  speechVoice: '',
  remoteVoices: false,
  rememberPlace: true,
  shortcuts: {},
  openRoot: false,
  sites: {},
};

/** Bounds and steps of the numbers. */
export const RANGES = {
  size: { min: 15, max: 28, step: 1 },
  lineHeight: { min: 1.5, max: 2.2, step: 0.05 },
  paragraphGap: { min: 0, max: 2, step: 0.05 },
  letterSpacing: { min: -5, max: 5, step: 1 },
  measure: { min: 24, max: 48, step: 1 },
  speechRate: { min: 0.5, max: 2, step: 0.1 },
  cardDelay: { min: 150, max: 800, step: 50 },
} as const;

/** What belongs to this device and not to the person: fonts that are installed here, room on this screen. */
export const DEVICE_KEYS: readonly (keyof Settings)[] = ['fontName', 'panelOpen', 'speechVoice', 'remoteVoices'];

type Parse<T> = (stored: unknown) => T | undefined;
type Stored = Readonly<Record<string, unknown>>;
const oneOf =
  <T extends string>(values: readonly T[]): Parse<T> =>
  stored =>
    values.find(value => value === stored);
const within =
  ({ min, max }: { readonly min: number; readonly max: number }): Parse<number> =>
  stored =>
    typeof stored === 'number' && stored >= min && stored <= max ? stored : undefined;
const flag: Parse<boolean> = stored => (typeof stored === 'boolean' ? stored : undefined);
const record = (stored: unknown): Stored | undefined =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? (stored as Stored) : undefined;

const fontName: Parse<string> = stored =>
  typeof stored === 'string' && stored.length <= 100 && !/["\\\p{Cc}]/u.test(stored) ? stored : undefined;
const ownColours: Parse<OwnColours> = stored => {
  const { paper, ink, pencil } = (record(stored) ?? {}) as Record<string, Colour>;
  return isColour(paper) && isColour(ink) && isColour(pencil) ? { paper, ink, pencil } : undefined;
};
const marksOff: Parse<readonly MarkKind[]> = stored =>
  Array.isArray(stored) ? MARK_KINDS.filter(kind => stored.includes(kind)) : undefined;
const shortcuts: Parse<ShortcutChoices> = stored => {
  const choices = record(stored);
  if (!choices) return undefined;
  const known = SHORTCUT_NAMES.filter(name => Object.hasOwn(choices, name));
  return Object.fromEntries(
    known.flatMap(name => (choices[name] === '' || isChord(choices[name]) ? [[name, choices[name]]] : [])),
  );
};

const STYLE_PARSERS: { readonly [K in keyof SiteStyle]-?: Parse<Settings[K]> } = {
  theme: oneOf(THEMES),
  font: oneOf(FONTS),
  size: within(RANGES.size),
  lineHeight: within(RANGES.lineHeight),
  measure: within(RANGES.measure),
  marks: oneOf(MARK_DENSITIES),
};
/** A dotted host name without a port; what a URL would make of anything else is another host. */
const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;
export const isHost = (host: string): boolean => HOST.test(host) && !(host === 'xn--' || host.startsWith('xn--.'));
/** A site's entry; undefined where the host is none, or nothing of the entry can be used. */
export function parseSite(host: string, stored: unknown): Site | undefined {
  const entry = record(stored);
  if (!entry || !isHost(host)) return undefined;
  const rule = oneOf(SITE_RULES)(entry['rule']);
  const style = STYLE_KEYS.flatMap(key => {
    const value = STYLE_PARSERS[key](entry[key]);
    return value === undefined ? [] : [[key, value] as const];
  });
  return rule || style.length ? { ...(rule && { rule }), ...Object.fromEntries(style) } : undefined;
}
const sites: Parse<Settings['sites']> = stored => {
  const entries = record(stored);
  if (!entries) return undefined;
  return Object.fromEntries(
    Object.entries(entries).flatMap(([host, entry]) => {
      const site = parseSite(host, entry);
      return site ? [[host, site]] : [];
    }),
  );
};

const PARSERS: { readonly [K in keyof Settings]: Parse<Settings[K]> } = {
  ...STYLE_PARSERS,
  ownColours,
  fontName,
  weight: oneOf(WEIGHTS),
  paragraphGap: within(RANGES.paragraphGap),
  letterSpacing: within(RANGES.letterSpacing),
  align: oneOf(ALIGNMENTS),
  keepAll: flag,
  columns: flag,
  marksOff,
  difficulty: oneOf(DIFFICULTIES),
  cardOnHover: flag,
  cardDelay: within(RANGES.cardDelay),
  panelOpen: flag,
  panelOrder: oneOf(PANEL_ORDERS),
  speechRate: within(RANGES.speechRate),
  speechVoice: stored => (typeof stored === 'string' && stored.length <= 300 ? stored : undefined),
  remoteVoices: flag,
  shortcuts,
  openRoot: flag,
  rememberPlace: flag,
  sites,
};
export const SETTING_KEYS = Object.keys(DEFAULTS) as (keyof Settings)[];

/** Whatever storage held, as settings: unknown keys and impossible values fall back to the defaults. */
export function parseSettings(stored: Stored): Settings {
  const settings: Record<string, unknown> = {};
  for (const key of SETTING_KEYS) settings[key] = parseSetting(key, stored[key]) ?? DEFAULTS[key];
  return settings as unknown as Settings;
}

/** One setting; undefined where the value is impossible. */
export function parseSetting<K extends keyof Settings>(key: K, stored: unknown): Settings[K] | undefined {
  return PARSERS[key](stored);
}

/** True where the value is the default and need not be stored. */
export function isDefault<K extends keyof Settings>(key: K, value: Settings[K]): boolean {
  return JSON.stringify(value) === JSON.stringify(DEFAULTS[key]);
}

/** The sites with one host's entry changed; a null takes that part away, and an entry of nothing is no entry. */
export function withSite(
  sites: Settings['sites'],
  host: string,
  change: { readonly [K in keyof Site]: Site[K] | null },
): Settings['sites'] {
  const entry = Object.entries({ ...sites[host], ...change }).filter(([, value]) => value !== null);
  const others = Object.entries(sites).filter(([known]) => known !== host);
  return Object.fromEntries(entry.length ? [...others, [host, Object.fromEntries(entry)]] : others);
}

/** What holds on a host: its own style over everyone's. */
export function settingsFor(host: string, settings: Settings): Settings {
  const { rule: _, ...style } = (Object.hasOwn(settings.sites, host) && settings.sites[host]) || {};
  return { ...settings, ...style };
}
