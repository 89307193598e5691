/** Look-ups on the web: where one can be sent, what is asked, and what comes back. All are off until switched on. */

/** In the order in which they are offered. */
export const LOOK_UPS = ['wikipedia', 'wikidata', 'rates', 'opendict', 'stdict', 'krdict'] as const;
export type LookUpName = (typeof LOOK_UPS)[number];

/** The one host of each; asked for as a permission when it is switched on, and named in the pages' policy. */
export const LOOK_UP_HOSTS: Readonly<Record<LookUpName, string>> = {
  wikipedia: 'ko.wikipedia.org',
  wikidata: 'www.wikidata.org',
  rates: 'api.frankfurter.dev',
  opendict: 'opendict.korean.go.kr',
  stdict: 'stdict.korean.go.kr',
  krdict: 'krdict.korean.go.kr',
};
/** Those that answer only to a key of the reader's own: 32 hexadecimal digits. */
export const KEYED: readonly LookUpName[] = ['opendict', 'stdict', 'krdict'];
export const isKey = (text: string): boolean => /^[0-9a-f]{32}$/i.test(text);

/** What the reader chose on this device. */
export interface LookUpChoices {
  readonly on: readonly LookUpName[];
  readonly keys: Readonly<Partial<Record<LookUpName, string>>>;
}

/** Whatever was stored, as choices: nothing is on that was not switched on, and no key is anything else. */
export function parseChoices(stored: unknown): LookUpChoices {
  const { on, keys } = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<string, unknown>
  >;
  const own = (typeof keys === 'object' && keys !== null ? keys : {}) as Readonly<Record<string, unknown>>;
  return {
    on: LOOK_UPS.filter(name => Array.isArray(on) && on.includes(name)),
    keys: Object.fromEntries(
      KEYED.flatMap(name => {
        const key = Object.hasOwn(own, name) ? own[name] : undefined;
        return typeof key === 'string' && isKey(key) ? [[name, key] as const] : [];
      }),
    ),
  };
}

/** A term, or the rate of a currency to the won on a day. Nothing else of an article ever goes along. */
export type LookUpQuery =
  | { readonly source: Exclude<LookUpName, 'rates'>; readonly term: string }
  /** `base` by ISO 4217, `date` an ISO day. */
  | { readonly source: 'rates'; readonly base: string; readonly date: string };

export interface Answer {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}
export type LookUpReply =
  | { readonly state: 'found'; readonly answers: readonly Answer[] }
  /** One name for several things: a page that tells them apart, or the things themselves. */
  | { readonly state: 'several'; readonly answers: readonly Answer[] }
  /** Won for one unit of the base, on the last day of rates until the day asked for. */
  | { readonly state: 'rate'; readonly date: string; readonly rate: number }
  | { readonly state: 'nothing' | 'off' | 'offline' | 'limit' | 'key' | 'failed' };

/** Under what terms a source's words stand. */
export const LICENCES: Readonly<Record<LookUpName, string>> = {
  wikipedia: 'CC BY-SA 4.0',
  wikidata: 'CC0',
  rates: '',
  opendict: 'CC BY-SA 2.0 KR',
  stdict: 'CC BY-SA 2.0 KR',
  krdict: 'CC BY-SA 2.0 KR',
};

/** A query as it may be sent, or null: a term on one line, a currency, a day. */
export function parseQuery(asked: unknown): LookUpQuery | null {
  const { source, term, base, date } = (asked ?? {}) as Partial<Record<string, unknown>>;
  const name = LOOK_UPS.find(known => known === source);
  if (name === 'rates')
    return typeof base === 'string' &&
      /^[A-Z]{3}$/.test(base) &&
      typeof date === 'string' &&
      /^\d{4}-\d\d-\d\d$/.test(date)
      ? { source: name, base, date }
      : null;
  if (!name || typeof term !== 'string') return null;
  const line = term.replace(/\s+/g, ' ').trim();
  return line !== '' && line.length <= 100 ? { source: name, term: line } : null;
}

/** What the reader in a page can have looked up. */
export interface LookUpActions {
  sources(): Promise<readonly LookUpName[]>;
  ask(query: LookUpQuery): Promise<LookUpReply>;
  /** Opens the options where look-ups are switched on. */
  openOptions(): void;
}
