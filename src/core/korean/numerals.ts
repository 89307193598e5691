/** Korean numerals in digits, Hangul and Hanja: 57조8,000억, 1천380.5, 일억오천만, 三千, 두, 스물다섯. */

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

/**
 * The numeral that begins at `start`, or null. With `spaced`, a space may part its blocks of ten thousand: 1조 2천억.
 * A Hangul or Hanja numeral needs a unit (이천, 만), because a lone 이 or 사 is a word.
 */
export function readNumeral(text: string, start: number, spaced: boolean): Numeral | null {
  const last = Math.min(text.length, start + LONGEST);
  let at = start;
  let total = 0;
  let section = 0;
  let pending: number | null = null;
  let largest = Number.POSITIVE_INFINITY;
  let small = Number.POSITIVE_INFINITY;
  let figure: number | null = null;
  let scaled = false;
  let approx = false;
  let end = start;
  while (at < last) {
    const char = text.charAt(at);
    const code = char.charCodeAt(0);
    if (code >= 0x30 && code <= 0x39) {
      ARABIC.lastIndex = at;
      const found: RegExpExecArray | null = pending === null ? ARABIC.exec(text) : null;
      if (!found) break;
      pending = Number(found[0].replaceAll(',', ''));
      figure ??= pending;
      at += found[0].length;
    } else if (DIGITS[char] !== undefined && pending === null && unitAhead(text, at + 1)) {
      pending = DIGITS[char];
      at++;
    } else if (SMALL[char] !== undefined) {
      const unit = SMALL[char];
      if (unit >= small) break;
      section += product(pending ?? 1, unit);
      small = unit;
      pending = null;
      scaled = true;
      at++;
    } else if (LARGE[char] !== undefined) {
      const unit = LARGE[char];
      if (unit >= largest || (pending === null && section === 0 && end !== start)) break;
      total += product(pending === null && section === 0 ? 1 : section + (pending ?? 0), unit);
      largest = unit;
      small = Number.POSITIVE_INFINITY;
      section = 0;
      pending = null;
      scaled = true;
      at++;
    } else if (char === '여' && at > start) {
      MORE.lastIndex = at;
      if (!MORE.test(text)) break;
      approx = true;
      at += text.charAt(at + 1) === ' ' ? 2 : 1;
      continue;
    } else if (char === ' ' && spaced && section === 0 && pending === null && blockAhead(text, at + 1)) {
      at++;
      continue;
    } else break;
    end = at;
  }
  if (end === start || (figure === null && !scaled)) return null;
  return { start, end, value: Number((total + section + (pending ?? 0)).toPrecision(15)), figure, scaled, approx };
}

const unitAhead = (text: string, at: number): boolean => {
  const char = text.charAt(at);
  return SMALL[char] !== undefined || LARGE[char] !== undefined;
};
const blockAhead = (text: string, at: number): boolean => {
  const char = text.charAt(at);
  return (
    (char >= '0' && char <= '9') || (DIGITS[char] !== undefined && unitAhead(text, at + 1)) || SMALL[char] === 1000
  );
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
  NATIVE.lastIndex = start;
  const [whole = '', tens, ones] = NATIVE.exec(text) ?? [];
  if (!whole) return null;
  return { end: start + whole.length, value: (tens ? (TENS[tens] ?? 0) : 0) + (ones ? (ONES[ones] ?? 0) : 0) };
}

const DAY_WORDS: Readonly<Record<string, number>> = {
  ...{ 하루: 1, 이틀: 2, 사흘: 3, 나흘: 4, 닷새: 5, 엿새: 6, 이레: 7, 여드레: 8, 아흐레: 9, 열흘: 10, 보름: 15 },
};
const DAY_WORD = new RegExp(`(?:${Object.keys(DAY_WORDS).join('|')})`, 'y');

/** A word that counts days (사흘 3, 보름 15), or null. */
export function readDayWord(text: string, start: number): { end: number; value: number } | null {
  DAY_WORD.lastIndex = start;
  const word = DAY_WORD.exec(text)?.[0];
  return word ? { end: start + word.length, value: DAY_WORDS[word] ?? 0 } : null;
}
