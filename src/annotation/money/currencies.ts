import { matchAt } from '../../core/sticky.ts';
import { CURRENCIES, SIGNS } from './currency-names.ts';

const byName = new Map(CURRENCIES.flatMap(currency => currency.names.map(name => [name, currency] as const)));
const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const COUNTRIES = longestFirst(new Set(CURRENCIES.flatMap(({ countries }) => Object.keys(countries ?? {}))));

/** A currency's name after an amount: 홍콩달러, 미국 달러, 엔화. Longest names first. */
const NAME = new RegExp(
  ` ?(?:(${COUNTRIES}) ?)?(${longestFirst(byName.keys())})(화(?!폐|재|면|학|물|장|력|가|해|환))?`,
  'y',
);

/** 호주화 40만 달러, 캐나다 돈 2만 달러: the country stands before the figure. */
const BEFORE = new RegExp(`(${COUNTRIES})(?:화| ?돈) (?:약 )?$`);

const SIGN = new RegExp(`(${longestFirst(Object.keys(SIGNS)).replaceAll('$', '\\$')}) ?`, 'y');

export interface CurrencyFound {
  readonly end: number;
  readonly name: string;
  readonly code: string;
  /** Codes by country, where the article must say which country it speaks of. */
  readonly countries: Readonly<Record<string, string>> | null;
}

/** The currency named at `at`, after an amount that begins at `start`, and perhaps a space. */
export function readCurrencyName(text: string, start: number, at: number): CurrencyFound | null {
  const found = matchAt(NAME, text, at);
  const name = found?.[2];
  const currency = name ? byName.get(name) : undefined;
  if (!found || !name || !currency) return null;
  const country = found[1] ?? BEFORE.exec(text.slice(Math.max(0, start - 12), start))?.[1];
  const named = country ? currency.countries?.[country] : undefined;
  if (found[1] && !named) return null;
  const countries = named || currency.settled ? null : (currency.countries ?? null);
  return { end: at + found[0].length, name, code: named ?? currency.code, countries };
}

const YUAN_OR_YEN = { 일본: 'JPY', 도쿄: 'JPY', 중국: 'CNY', 베이징: 'CNY' };

/** The sign or code at `at`, before an amount. ¥ is the yen's and the yuan's. */
export function readCurrencySign(text: string, at: number): CurrencyFound | null {
  const found = matchAt(SIGN, text, at);
  const code = found?.[1] ? SIGNS[found[1]] : undefined;
  if (!found?.[1] || !code) return null;
  const shared = found[1] === '¥' || found[1] === '￥';
  return { end: at + found[0].length, name: found[1], code, countries: shared ? YUAN_OR_YEN : null };
}

/** Which of a shared name's currencies an article means: that of the country it names most, the common one where it names none. */
export function currencyByCountry(found: CurrencyFound, article: string): string {
  let best = found.code;
  let most = 0;
  for (const [country, code] of Object.entries(found.countries ?? {})) {
    const count = article.split(country).length - 1 - (country === '인도' ? article.split('인도네시아').length - 1 : 0);
    if (count > most) [best, most] = [code, count];
  }
  return best;
}
