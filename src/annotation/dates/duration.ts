import { readDayWord, readNativeNumeral } from '../../core/korean/numerals.ts';
import type { Cursor } from './cursor.ts';
import { take } from './cursor.ts';
import type { Duration, Unit } from './expression.ts';

/** A length of time; `duration` is null where its words leave it open (몇 년, 10여 년, 2∼3년). */
export interface Length {
  readonly duration: Duration | null;
}

const UNITS: Readonly<Record<string, Unit>> = {
  일: 'day',
  주일: 'week',
  주: 'week',
  개월: 'month',
  달: 'month',
  년: 'year',
  해: 'year',
};
/** Four figures before 년 are a year. */
const COUNTED = /(\d{1,4}) ?(일|주일?|개월|달)|(\d{1,3}) ?(년)/y;
const COMPOUND = / ?(\d{1,2}) ?개월/y;
const HALF = / 반(?=[ 에만]|간|$)/y;
const OPEN =
  /(?:몇|수|십수)(?:십|백|천|만)? ?(?:년|해|개월|달|주일?|일)|며칠|\d{1,3} ?(?:년|개월|주|달)여|(?:\d{1,4}|십|백) ?여 ?(?:년|개월|일|주)|\d{1,3} ?[~∼〜～–-] ?\d{1,3} ?(?:년|개월|주일?|일)|[일이]?[십백천]여? ?년/y;
const WORDS: Readonly<Record<string, Duration>> = {
  일주일: { amount: 1, unit: 'week' },
  반년: { amount: 6, unit: 'month' },
  일년: { amount: 1, unit: 'year' },
  '일 년': { amount: 1, unit: 'year' },
};
const WORD = /일주일|반년|일 ?년/y;
const NATIVE_UNIT = / ?(달|해|주일?)(?![러력])/y;

/** 사흘, 3일, 두 달, 일주일, 1년 6개월, 몇 년 at the cursor. */
export function readLength(cursor: Cursor): Length | null {
  const word = take(cursor, WORD);
  if (word) return { duration: WORDS[word[0]] ?? null };
  const days = readDayWord(cursor.text, cursor.at);
  if (days) {
    cursor.at = days.end;
    return { duration: { amount: days.value, unit: 'day' } };
  }
  if (take(cursor, OPEN)) return { duration: null };
  const counted = take(cursor, COUNTED);
  if (counted)
    return { duration: withMonths(cursor, Number(counted[1] ?? counted[3]), UNITS[counted[2] ?? '년'] ?? 'year') };
  return readNative(cursor);
}

function withMonths(cursor: Cursor, amount: number, unit: Unit): Duration {
  if (unit !== 'year') return { amount, unit };
  const months = take(cursor, COMPOUND);
  if (months) return { amount: amount * 12 + Number(months[1]), unit: 'month' };
  return take(cursor, HALF) ? { amount: amount * 12 + 6, unit: 'month' } : { amount, unit };
}

function readNative(cursor: Cursor): Length | null {
  const numeral = readNativeNumeral(cursor.text, cursor.at);
  if (!numeral) return null;
  const before = cursor.at;
  cursor.at = numeral.end;
  const unit = take(cursor, NATIVE_UNIT);
  if (unit) return { duration: { amount: numeral.value, unit: UNITS[unit[1] ?? ''] ?? 'day' } };
  cursor.at = before;
  return null;
}
