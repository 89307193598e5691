import { readDayWord, readNativeNumeral } from '../../core/korean/numerals.ts';
import { matchAt, startsAt } from '../../core/sticky.ts';
import type { Quantity } from './quantity.ts';
import { complete, lasting } from './quantity.ts';
import { readUnit } from './unit.ts';

/** Counters that a native numeral takes without a space: 두명 is a count, 두통 and 세대 are words. */
const GLUED =
  /명|개(?!구|나|선|편|혁|발)|달(?!러|려|리)|시간|번(?!째)|곳|가지|차례|배|마리|살(?!아|던|이|인)|군데|주일|켤레|송이/y;
/** What 한 counts; before other counters it is an article or half of a word (한 번, 한편, 한 점). */
const ONE = /명|대(?!가|의)|건|곳|마리|채|차례|달(?!러|려|리)|시간|장|가구|군데|발|주일|켤레|송이|그루/y;
/** Units that Sino-Korean numerals count. */
const SINO: ReadonlySet<string> = new Set([
  '%',
  '%p',
  '년',
  '일',
  '분',
  '초',
  '도',
  '위',
  '세',
  '층',
  '회',
  '기',
  '해',
]);

/** A native numeral with its counter: 두 명, 다섯 차례, 스무 살. Idioms of one (한 번, 한편) are left alone. */
export function readNativeQuantity(text: string, start: number): Quantity | null {
  const numeral = readNativeNumeral(text, start);
  if (!numeral) return null;
  const glued = text.charAt(numeral.end) !== ' ';
  const at = numeral.end + (glued ? 0 : 1);
  if ((glued && !startsAt(GLUED, text, at)) || (numeral.value === 1 && !startsAt(ONE, text, at))) return null;
  const unit = readUnit(text, at, numeral.value);
  if (!unit || unit.start !== at || SINO.has(unit.unit)) return null;
  return complete(text, start, numeral.value, unit, false);
}

const DAY_SPAN = /간|\s?만(?=$|[^가-힣]|[에의이입인])|\s?동안|\s?이상|\s?가까이|\s?남짓|\s?걸러/y;
const DAY_OTHER = /[어려갈하]/y;
const NEEDS_SPAN: ReadonlySet<number> = new Set([1, 15]);

/** 이틀간, 사흘, 하루 만. 하루 says "a day" by itself (하루 평균) and 보름 a full moon. */
export function readDays(text: string, start: number): Quantity | null {
  const word = readDayWord(text, start);
  if (!word || startsAt(DAY_OTHER, text, word.end)) return null;
  if (NEEDS_SPAN.has(word.value) && !startsAt(DAY_SPAN, text, word.end)) return null;
  return lasting(text, { start, end: word.end, amount: word.value, unit: '일', approx: false });
}

const NIGHTS = /(\d{1,2})박 ?(\d{1,2})일/y;
const WORD = /(일주일)|(반년)|(일 ?년)(?![가-힣]{2})/y;

/** 5박 7일, 일주일, 반년, 일 년. */
export function readStay(text: string, start: number): Quantity | null {
  const nights = matchAt(NIGHTS, text, start);
  if (nights) return { start, end: start + nights[0].length, amount: Number(nights[2]), unit: '일', approx: false };
  const word = matchAt(WORD, text, start);
  if (!word) return null;
  const [amount, unit] = word[1] ? [1, '주'] : word[2] ? [6, '개월'] : [1, '년'];
  return lasting(text, { start, end: start + word[0].length, amount, unit, approx: false });
}
