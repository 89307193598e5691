/** Korean numerals in digits, Hangul and Hanja: 57조8,000억, 1천380.5, 일억오천만, 三千, 두, 스물다섯. */

import { matchAt, startsAt } from '../sticky.ts';

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 영: 0, 공: 0, 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 륙: 6, 칠: 7, 팔: 8, 구: 9 },
  ...{ 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const SMALL: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1000, 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = {
  ...{ 만: 1e4, 억: 1e8, 조: 1e12, 경: 1e16 },
  ...{ 万: 1e4, 萬: 1e4, 億: 1e8, 兆: 1e12, 京: 1e16 },
};

/** Groups of three after commas, or plain digits; a decimal part. Bounded, so that a page of digits stays linear. */
const ARABIC = /(?:\d{1,3}(?:,\d{3}){1,6}(?!\d)|\d{1,20})(?:\.\d{1,10})?/y;
const MORE = /여(?= ?[만억조경])/y;
const LONGEST = 48;

export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The first figure as written, before its unit: 3 in 3천만. Null where the number has no Arabic figure. */
  readonly figure: number | null;
  /** True where a unit of tens of thousands or of thousands was written (만, 억, 천 …). */
  readonly scaled: boolean;
  /** 여 within: 6천400여만. */
  readonly approx: boolean;
}

const product = (a: number, b: number): number => Number((a * b).toPrecision(15));

/** Spaces that a numeral may hold: behind a large unit, behind 천 or 백, and before a large unit of money. */
const AFTER_LARGE = / (?=(?:\d{1,4}|\d,\d{3})(?![\d,])|천(?!안))/y;
const AFTER_SPELLED = / (?=[일이삼사오육칠팔구][십백천만])/y;
const AFTER_THOUSAND = / (?=\d{1,3}(?![\d,]))/y;
const AFTER_HUNDRED = / (?=\d{1,2}(?![\d,]))/y;
const BEFORE_LARGE = / (?=[만억](?= ?(?:원|달러|엔|위안|유로))|조(?=원|달러|엔|위안))/y;

/** What has been read of a numeral: 3조 and 5천 and 2 of "3조 5천2". */
interface Parts {
  /** Blocks that are closed by 만, 억, 조 or 경. */
  total: number;
  /** Thousands, hundreds and tens of the open block. */
  section: number;
  /** A figure that waits for its unit. */
  pending: number | null;
  largest: number;
  small: number;
  figure: number | null;
}

function gap(text: string, at: number, parts: Parts): boolean {
  const { section, pending, small, figure } = parts;
  let pattern = BEFORE_LARGE;
  if (pending === null) {
    if (section > 0) pattern = small === 1000 ? AFTER_THOUSAND : AFTER_HUNDRED;
    else pattern = figure === null ? AFTER_SPELLED : AFTER_LARGE;
  }
  return startsAt(pattern, text, at) || (pending === null && section > 0 && startsAt(BEFORE_LARGE, text, at));
}

function takeSmall(parts: Parts, unit: number): boolean {
  if (unit >= parts.small) return false;
  parts.section += product(parts.pending ?? 1, unit);
  parts.small = unit;
  parts.pending = null;
  return true;
}
function takeLarge(parts: Parts, unit: number, first: boolean): boolean {
  const empty = parts.pending === null && parts.section === 0;
  if (unit >= parts.largest || (empty && !first)) return false;
  parts.total += product(empty ? 1 : parts.section + (parts.pending ?? 0), unit);
  parts.largest = unit;
  parts.small = Number.POSITIVE_INFINITY;
  parts.section = 0;
  parts.pending = null;
  return true;
}

/**
 * The numeral that begins at `start`, or null. With `spaced`, a space may part its blocks of ten thousand: 1조 2천억.
 * A Hangul or Hanja numeral needs a unit (이천, 만), because a lone 이 or 사 is a word.
 */
export function readNumeral(text: string, start: number, spaced: boolean): Numeral | null {
  const last = Math.min(text.length, start + LONGEST);
  const largest = Number.POSITIVE_INFINITY;
  const parts: Parts = { total: 0, section: 0, pending: null, largest, small: largest, figure: null };
  let scaled = false;
  let approx = false;
  let end = start;
  for (let at = start; at < last; end = at) {
    const char = text.charAt(at);
    const small = SMALL[char];
    const large = LARGE[char];
    if (char >= '0' && char <= '9') {
      const found = parts.pending === null ? matchAt(ARABIC, text, at) : null;
      if (!found) break;
      parts.pending = Number(found[0].replaceAll(',', ''));
      parts.figure ??= parts.pending;
      at += found[0].length;
    } else if (DIGITS[char] !== undefined && parts.pending === null && unitAhead(text, at + 1)) {
      parts.pending = DIGITS[char];
      at++;
    } else if (
      small !== undefined
        ? takeSmall(parts, small)
        : large !== undefined && isLarge(text, at) && takeLarge(parts, large, at === start)
    ) {
      scaled = true;
      at++;
    } else if (at > start && startsAt(MORE, text, at)) {
      approx = true;
      at += text.charAt(at + 1) === ' ' ? 2 : 1;
    } else if (spaced && at > start && char === ' ' && gap(text, at, parts)) at++;
    else break;
  }
  const { total, section, pending, figure } = parts;
  if (end === start || (figure === null && !scaled)) return null;
  return { start, end, value: Number((total + section + (pending ?? 0)).toPrecision(15)), figure, scaled, approx };
}

/** The numerals that may be meant at `start`, the longest first: with spaces between its blocks, and without. */
export function readNumerals(text: string, start: number): Numeral[] {
  const close = readNumeral(text, start, false);
  if (!close) return [];
  const spaced = text.charAt(close.end) === ' ' ? readNumeral(text, start, true) : null;
  return spaced && spaced.end > close.end ? [spaced, close] : [close];
}

/** 경 is ten quadrillion only before what may follow an amount: 6경기 is six matches. */
const isLarge = (text: string, at: number): boolean =>
  text.charAt(at) !== '경' || /^[\d\s원달엔위유]?$/.test(text.charAt(at + 1));
const unitAhead = (text: string, at: number): boolean => {
  const char = text.charAt(at);
  return SMALL[char] !== undefined || LARGE[char] !== undefined;
};

const TENS: Readonly<Record<string, number>> = {
  ...{ 열: 10, 스물: 20, 스무: 20, 서른: 30, 마흔: 40, 쉰: 50, 예순: 60, 일흔: 70, 여든: 80, 아흔: 90 },
};
const ONES: Readonly<Record<string, number>> = {
  ...{
    한: 1,
    두: 2,
    세: 3,
    석: 3,
    네: 4,
    넉: 4,
    다섯: 5,
    닷: 5,
    여섯: 6,
    엿: 6,
    일곱: 7,
    여덟: 8,
    아홉: 9,
  },
};
const NATIVE = new RegExp(`(${Object.keys(TENS).join('|')})?(${Object.keys(ONES).join('|')})?`, 'y');

/** A native numeral before a counter (한, 두, 열다섯, 스무), or null. The caller checks what stands on both sides. */
export function readNativeNumeral(text: string, start: number): { end: number; value: number } | null {
  const [whole = '', tens, ones] = matchAt(NATIVE, text, start) ?? [];
  if (!whole) return null;
  return { end: start + whole.length, value: (tens ? (TENS[tens] ?? 0) : 0) + (ones ? (ONES[ones] ?? 0) : 0) };
}

const DAY_WORDS: Readonly<Record<string, number>> = {
  ...{ 하루: 1, 이틀: 2, 사흘: 3, 나흘: 4, 닷새: 5, 엿새: 6, 이레: 7, 여드레: 8, 아흐레: 9, 열흘: 10, 보름: 15 },
};
const DAY_WORD = new RegExp(`(?:${Object.keys(DAY_WORDS).join('|')})`, 'y');

/** A word that counts days (사흘 3, 보름 15), or null. */
export function readDayWord(text: string, start: number): { end: number; value: number } | null {
  const word = matchAt(DAY_WORD, text, start)?.[0];
  return word ? { end: start + word.length, value: DAY_WORDS[word] ?? 0 } : null;
}
