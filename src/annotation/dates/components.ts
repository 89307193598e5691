import { isDigit } from '../../core/korean/hangul.ts';
import type { Cursor } from './cursor.ts';
import { take, takeSpaced } from './cursor.ts';
import type { Component, Portion, Toward } from './expression.ts';

/** All the signs that news sites write for a span: tilde U+007E, U+223C, U+301C, U+FF5E, dashes, hyphen. */
export const TILDE = '[~∼〜～–—-]';
const DOT = '[·ㆍ・‧ᆞ,]';

/** Words for a year: 지난해, 올해, 이듬해. 올 stands only before a part of the year. */
const YEAR_WORDS: readonly (readonly [RegExp, Component])[] = [
  [/지지난해|재작년/y, { base: 'published', offset: -2 }],
  [/지난해|작년|지난 한 ?해|지난 해(?![외군상수역변양임고])/y, { base: 'published', offset: -1 }],
  [/올해|금년|이번 해(?![가-힣])|올 한 ?해/y, { base: 'published', offset: 0 }],
  [
    /올(?=\s?(?:\d{1,2}\s?[~∼〜～–-]\s?)?\d{1,2}\s?(?:월|분기)|\s?[상하]반기|\s?연[초말]|\s(?:초|말|들어|한 해)|\s?(?:봄|여름|가을|겨울))/y,
    { base: 'published', offset: 0 },
  ],
  [/내년|명년/y, { base: 'published', offset: 1 }],
  [/이듬해|다음 ?해(?=[ 에의부까,]|$)/y, { base: 'context', offset: 1 }],
  [/같은 ?해(?![가-힣]?[석외])|그 ?해(?=[ 에의부까,]|$)|동년(?=[ 에])/y, { base: 'context', offset: 0 }],
  [/전년(?!도? ?(?:같은|동[기월]))|그 전해/y, { base: 'context', offset: -1 }],
];
const MONTH_WORDS: readonly (readonly [RegExp, Component])[] = [
  [/지지난 ?달(?![러리려])/y, { base: 'published', offset: -2 }],
  [/(?:지난|저번) ?달(?![러리려])/y, { base: 'published', offset: -1 }],
  [/이(?:번 ?)?달(?![러리려래라]|의 소녀)|이 달(?![러리려래라])|금월(?![가-힣])/y, { base: 'published', offset: 0 }],
  [/다다음 ?달(?![러리려])/y, { base: 'published', offset: 2 }],
  [/익월(?![가-힣]{2})/y, { base: 'context', offset: 1 }],
  [/(?:내|새|다음 ?|담)달(?![러리려렸린라래])/y, { base: 'published', offset: 1 }],
  [/같은 ?달(?![러리려])|그 ?달(?=[ 에의])|동월(?=[ 에])/y, { base: 'context', offset: 0 }],
  [/전월(?![가-힣]?세)|전달(?=보다|의 \d|\(| ?대비|에 비해|과 비교)/y, { base: 'context', offset: -1 }],
];
const DAY_WORDS: readonly (readonly [RegExp, Component])[] = [
  [/그끄저께/y, { base: 'published', offset: -3 }],
  [/그저께|그제(?=[ (]|께)|엊그제/y, { base: 'published', offset: -2 }],
  [/어제(?!오늘|의 일)|어젯밤|지난밤/y, { base: 'published', offset: -1 }],
  [/금일(?![가-힣]?봉)|오늘(?!날|의 (?:뉴스|운세|날씨))/y, { base: 'published', offset: 0 }],
  [/내일모레/y, { base: 'published', offset: 2 }],
  [/명일(?=[ 은에])|내일(?!채움|배움|로)/y, { base: 'published', offset: 1 }],
  [/모레(?=$|[^가-힣]|[에은의쯤]|까지|부터)/y, { base: 'published', offset: 2 }],
  [/글피/y, { base: 'published', offset: 3 }],
  [
    /이날|이 날(?=[ 은도의])|같은 ?날(?=[ 에,]|$)|그날(?=[ 에의,]|$)|당일(?= (?:오전|오후|새벽|아침|낮|저녁|밤))/y,
    { base: 'context', offset: 0 },
  ],
  [/전전날/y, { base: 'context', offset: -2 }],
  [/전날|전일(?=[ 보의]|$)/y, { base: 'context', offset: -1 }],
  [/이튿날|익일(?![가-힣]{2})|(?:그 ?)?다음 ?날(?=[ 에인은의부까이,(]|$)/y, { base: 'context', offset: 1 }],
];
const WEEK_END = '(?=$|[^가-힣]|[초말중에엔의는도안내]|부터|까지|보다|중반|후반|인(?=[ ])|와|만)';
const WEEK_WORDS: readonly (readonly [RegExp, Component])[] = [
  [new RegExp(`지지난 ?주${WEEK_END}`, 'y'), { base: 'published', offset: -2 }],
  [new RegExp(`(?:(?:지난|저번) ?|지난 한 )주${WEEK_END}`, 'y'), { base: 'published', offset: -1 }],
  [new RegExp(`(?:이번 ?|금)주${WEEK_END}`, 'y'), { base: 'published', offset: 0 }],
  [new RegExp(`다다음 ?주${WEEK_END}`, 'y'), { base: 'published', offset: 2 }],
  [
    new RegExp(`(?:다음 ?|담)주${WEEK_END}|내주(?=$|[^가-힣]|[초말]|에는|부터|까지)`, 'y'),
    { base: 'published', offset: 1 },
  ],
  [/같은 ?주(?=[ 에])/y, { base: 'context', offset: 0 }],
  [/전주(?= ?대비|보다|에 비해| 같은| 종가|\()/y, { base: 'context', offset: -1 }],
];

function word(cursor: Cursor, table: readonly (readonly [RegExp, Component])[]): Component | null {
  if (isDigit(cursor.text.charCodeAt(cursor.at))) return null;
  for (const [pattern, component] of table) if (take(cursor, pattern)) return component;
  return null;
}

const TOWARD = /(지난|저번)|(오는|다가오는|돌아오는)|(이번)|(다음)/y;
/** 지난, 오는, 이번, 다음 where a part of a date follows. */
export function readToward(cursor: Cursor): Toward | null {
  const found = take(cursor, TOWARD);
  if (!found) return null;
  return found[1] ? 'past' : found[2] ? 'future' : found[3] ? 'this' : 'next';
}

const YEAR_NUMBER = new RegExp(
  `(?:서기 ?)?(1(?!000)\\d{3}|20\\d\\d|21\\d\\d)(?:(?: ?년)? ?${TILDE} ?(\\d{4}|\\d\\d)(?=\\s?[년年]))? ?[년年]`,
  'y',
);
const SHORT_YEAR = /['’‘`](\d\d) ?[년年]/y;
/** Without its century a year stands only before a month, or with words that a length of time does not take. */
const BARE_YEAR =
  /(\d\d) ?년(?= ?\d{1,2}월| ?[1-4]분기| ?[상하]반기)|([5-9]\d)년(?=에 |부터|엔 |까지| (?:당시|대선|총선|이래|올림픽|외환위기|헌법|체제))/y;
export function readYear(cursor: Cursor): Component | null {
  const named = word(cursor, YEAR_WORDS);
  if (named) return named;
  const found = take(cursor, YEAR_NUMBER);
  if (found) {
    const from = Number(found[1]);
    if (!found[2]) return { base: 'absolute', from };
    const to = found[2].length === 2 ? Math.floor(from / 100) * 100 + Number(found[2]) : Number(found[2]);
    return { base: 'absolute', from, to };
  }
  const short = take(cursor, SHORT_YEAR) ?? take(cursor, BARE_YEAR);
  if (!short) return null;
  const two = Number(short[1] ?? short[2]);
  return { base: 'absolute', from: two < 50 ? 2000 + two : 1900 + two };
}

/** `1∼20`, `3·4`, `5, 6` before `unit`: a range, or neighbours. Null where the figures name no such thing. */
function figures(cursor: Cursor, unit: string, highest: number): Component | null {
  const before = cursor.at;
  const found = take(cursor, LISTS[unit] ?? /$^/y);
  if (!found) return null;
  const numbers = [found[1], found[2] ?? found[3], found[4], found[5]]
    .filter(figure => figure !== undefined)
    .map(Number);
  const from = numbers[0] ?? 0;
  const to = numbers.at(-1) ?? 0;
  const neighbours = found[3] === undefined || numbers.every((number, i) => number === from + i);
  if (neighbours && from >= 1 && to <= highest && from <= to)
    return to === from ? { base: 'absolute', from } : { base: 'absolute', from, to };
  cursor.at = before;
  return null;
}
const list = (unit: string): RegExp =>
  new RegExp(
    `(\\d{1,2})(?: ?${TILDE} ?(\\d{1,2})|${DOT} ?(\\d{1,2})(?:${DOT} ?(\\d{1,2})(?:${DOT} ?(\\d{1,2}))?)?)? ?${unit}`,
    'y',
  );
const LISTS: Readonly<Record<string, RegExp>> = { 월: list('[월月]'), 일: list('[일日]'), 분기: list('분기') };

export function readMonth(cursor: Cursor): Component | null {
  return word(cursor, MONTH_WORDS) ?? figures(cursor, '월', 12);
}
export function readDay(cursor: Cursor): Component | null {
  return figures(cursor, '일', 31);
}
export function readDayWord(cursor: Cursor): Component | null {
  return word(cursor, DAY_WORDS);
}
export function readWeek(cursor: Cursor): Component | null {
  return word(cursor, WEEK_WORDS);
}

/** 1/4분기 and 1·4분기 are old ways to write the first quarter. */
const OLD_QUARTER = /([1-4]) ?(?:\/ ?4|[·ㆍ]4) ?분기/y;
const NAMED_QUARTER = /(이번|다음|지난|직?전) ?분기/y;
const QUARTER_OFFSETS: Readonly<Record<string, Component>> = {
  이번: { base: 'published', offset: 0 },
  다음: { base: 'published', offset: 1 },
  지난: { base: 'published', offset: -1 },
  전: { base: 'context', offset: -1 },
  직전: { base: 'context', offset: -1 },
};
export function readQuarter(cursor: Cursor): Component | null {
  const before = cursor.at;
  const old = take(cursor, OLD_QUARTER);
  if (old && !(old[1] === '3' && !old[0].includes('/'))) return { base: 'absolute', from: Number(old[1]) };
  cursor.at = before;
  const named = take(cursor, NAMED_QUARTER);
  if (named) return QUARTER_OFFSETS[named[1] ?? ''] ?? null;
  return figures(cursor, '분기', 4);
}

const HALF = /([상하])반기/y;
export function readHalf(cursor: Cursor): number | null {
  const found = take(cursor, HALF);
  return found ? (found[1] === '상' ? 1 : 2) : null;
}

const SEASONS = ['봄', '여름', '가을', '겨울'];
const SEASON = /(봄|여름|가을|겨울)(?=$|[^가-힣]|[에엔철은까의이도]|부터|방학|휴가)/y;
export function readSeason(cursor: Cursor): number | null {
  const found = takeSpaced(cursor, SEASON);
  return found ? SEASONS.indexOf(found[1] ?? '') : null;
}

const WEEKDAY = /([월화수목금토일])요일/y;
export function readWeekday(cursor: Cursor): number | null {
  const found = take(cursor, WEEKDAY);
  return found ? '월화수목금토일'.indexOf(found[1] ?? '') : null;
}

const PORTIONS: Readonly<Record<string, Portion>> = {
  ...{ 초순: 'first', 상순: 'first', 중순: 'second', 하순: 'third', 중하순: 'late' },
  ...{ 초: 'begin', 초반: 'begin', 중반: 'middle', 후반: 'late', 말: 'end' },
};
/** 초 and 말 begin many words (초등학교, 말레이시아): only what may follow a noun may follow them. */
const PORTION =
  /(초순|상순|중순|하순|중하순|초반|중반|후반|[초말])(?=$|[^가-힣]|에|엔|부터|까지|께|쯤|의|은|는|와|을|로 |보다|만|도|인|경|이|생|무렵|처럼|현재|과 )/y;
export function readPortion(cursor: Cursor): Portion | null {
  const before = cursor.at;
  const found = takeSpaced(cursor, PORTION);
  if (!found) return null;
  if (found[1] === '초' && cursor.text.startsWith('과', cursor.at)) {
    cursor.at = before;
    return null;
  }
  return PORTIONS[found[1] ?? ''] ?? null;
}

const YEAR_PORTION = /연(초|말|내)(?!정산|연시|[장속차가를])/y;
/** 연초, 연말, 연내. */
export function readYearPortion(cursor: Cursor): Portion | null {
  const found = takeSpaced(cursor, YEAR_PORTION);
  return found ? (found[1] === '초' ? 'begin' : found[1] === '말' ? 'end' : 'rest') : null;
}
