/** Days, months and hours as they are said: 6월 is 유월, 3시 세 시, 6·25 육이오. */
import { sayDigits, sayNative, saySino } from './numerals.ts';

export interface Said {
  readonly end: number;
  readonly said: string;
}

const MONTHS: Readonly<Record<string, string>> = { 6: '유', 10: '시' };
const number = (digits = ''): string => String(Number(digits));
/** A month without 월. */
export const sayMonth = (digits: string): string => MONTHS[number(digits)] ?? saySino(number(digits));

/** 2023-01-04, 2023.1.4., 2023/01/04. */
const DAY = /(?<![\d.])(\d{4})([-./]) ?(0?[1-9]|1[0-2])\2 ?(0?[1-9]|[12]\d|3[01])(?:\.(?!\d))?(?!\d)/y;
/** 14:05; a score would have no two digits behind the colon. */
const CLOCK = /(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])/y;
/** '23년. */
const SHORT_YEAR = /['‘’](\d{2})(?=년|학번|시즌)/y;
/** 6월 of 6월 1일. */
const MONTH = /(?<![\d.,])(0?[1-9]|1[0-2])(?=(?:[~∼]\d{1,2})?월(?![가-힣]*드컵))/y;
const MONTH_RANGE = /(?<![\d.,])(0?[1-9]|1[0-2])[~∼](0?[1-9]|1[0-2])(?=월)/y;
/** Days that became names: 6·25, 12·3 비상계엄. */
const NAMED = /(?<![\d·.])(0?[1-9]|1[0-2])[·ㆍ](0?[1-9]|[12]\d|3[01])(?![\d·])/y;
const DOTTED =
  /(?<![\d.])([1-9]|1[0-2])\.([1-9]|[12]\d|3[01])(?= ?(?:전쟁|민주|혁명|묘지|사태|운동|참전|테러|총선|대선|지방선거|재보궐|비상계엄|항쟁|절|만세))/y;
/** What makes two figures with a dot between them days of a month or shares of a year, not a named day. */
const LISTED = /^(?:일|월|호선|학년|분기|심|층|위|급|단계|차|회|호|면|공구|동|명|개|세|대|번|구간|지구)/;

/** 25 of 6·25 is 이오; 10, 20 and 12 keep their tens (12·12 십이십이). */
function sayNamedDay(month: string, day: string): string {
  const digitwise = /^[12][1-9]$/.test(day) && !(month === '12' && day === '12');
  return saySino(number(month)) + (digitwise ? sayDigits(day) : saySino(number(day)));
}

/** A date or an hour that begins at `at`; the words behind it (월, 일, 시) are not part of it. */
export function dayAt(text: string, at: number): Said | null {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const whole = (found: RegExpExecArray, said: string): Said => ({ end: at + found[0].length, said });
  let found = match(DAY);
  if (found) {
    const [, year = '', , month = '', day = ''] = found;
    return whole(found, `${saySino(year)}년 ${sayMonth(month)}월 ${saySino(number(day))}일`);
  }
  found = match(CLOCK);
  if (found) {
    const [, hour = '', minute = ''] = found;
    const hours = Number(hour) >= 1 && Number(hour) <= 12 ? sayNative(number(hour)) : saySino(number(hour));
    return whole(found, `${hours} 시${Number(minute) ? ` ${saySino(number(minute))} 분` : ''}`);
  }
  found = match(SHORT_YEAR);
  if (found) return whole(found, saySino(number(found[1])));
  found = match(MONTH_RANGE);
  if (found) return whole(found, `${sayMonth(found[1] ?? '')}월에서 ${sayMonth(found[2] ?? '')}`);
  found = match(MONTH);
  if (found) return whole(found, sayMonth(found[1] ?? ''));
  found = match(NAMED) ?? match(DOTTED);
  if (found && !LISTED.test(text.slice(at + found[0].length, at + found[0].length + 3)))
    return whole(found, sayNamedDay(found[1] ?? '', found[2] ?? ''));
  return null;
}
