import {
  readDay,
  readDayWord,
  readHalf,
  readMonth,
  readPortion,
  readQuarter,
  readSeason,
  readToward,
  readWeek,
  readWeekday,
  readYear,
  readYearPortion,
} from './components.ts';
import type { Cursor } from './cursor.ts';
import { take, takeSpaced } from './cursor.ts';
import type { Point, Portion } from './expression.ts';
import { readAge, readFigures } from './figures.ts';
import { readSpelled } from './spelled.ts';
import { isDays, isNoBareDay, isNoMonth, isNoYear } from './traps.ts';

type Fields = { -readonly [K in keyof Point]: Point[K] };

/** Runs `read` past one space if there is one; no move where it finds nothing. */
function spaced<T>(cursor: Cursor, read: (cursor: Cursor) => T | null): T | null {
  const before = cursor.at;
  const code = cursor.text.charCodeAt(before);
  if (code === 0x20 || code === 0xa0) cursor.at++;
  const found = read(cursor);
  if (found === null) cursor.at = before;
  return found;
}

function set<K extends keyof Fields>(fields: Fields, key: K, value: Fields[K] | null): boolean {
  if (value !== null && value !== undefined) fields[key] = value;
  return value !== null;
}

/** 9월 3일 목요일. */
const WEEKDAY_NAME = / [월화수목금토일]요일/y;

const NTH =
  /(첫째?|둘째|두 ?번째|셋째|세 ?번째|넷째|네 ?번째|다섯째|마지막|[1-5]) ?(주차?(?=$|[^가-힣]|[에의까]|부터)|(?=[월화수목금토일]요일))/y;
/** Stands for 마지막. */
export const NTH_LAST = 6;
const NTHS: Readonly<Record<string, number>> = { 첫: 1, 두: 2, 둘: 2, 셋: 3, 세: 3, 넷: 4, 네: 4, 다: 5, 마: NTH_LAST };

/** What may follow a month: a day, a third, the n-th week, the n-th Saturday. */
function readAfterMonth(cursor: Cursor, fields: Fields): void {
  const before = cursor.at;
  if (set(fields, 'day', spaced(cursor, readDay))) {
    if (!isDays(cursor)) {
      take(cursor, WEEKDAY_NAME);
      return;
    }
    delete fields.day;
    cursor.at = before;
  }
  if (set(fields, 'portion', readPortion(cursor))) return;
  const nth = takeSpaced(cursor, NTH);
  if (!nth) return;
  const number = NTHS[nth[1]?.charAt(0) ?? ''] ?? Number(nth[1]);
  const weekday = spaced(cursor, readWeekday);
  if (nth[2]) fields.weekOfMonth = number;
  else fields.nth = number;
  set(fields, 'weekday', weekday);
}

/** What may follow a year: a month and its parts, a quarter, a half, a season, the year's beginning or end. */
function readAfterYear(cursor: Cursor, fields: Fields): boolean {
  if (set(fields, 'quarter', spaced(cursor, readQuarter))) return true;
  if (set(fields, 'month', spaced(cursor, readMonth))) {
    readAfterMonth(cursor, fields);
    return true;
  }
  return (
    set(fields, 'half', spaced(cursor, readHalf)) ||
    set(fields, 'season', readSeason(cursor)) ||
    set(fields, 'portion', readYearPortion(cursor) ?? readPortion(cursor))
  );
}

const WEEKEND = /(지난|이번|다음|오는|다가오는|저번) ?주말(?![가-힣]?[농])/y;
const ANY_WEEKEND = /주말(?=$|[^가-힣]|[에엔의은이도과]|까지|부터|마다)/y;
const SHORT_PORTIONS: Readonly<Record<string, Portion>> = { 월초: 'begin', 월말: 'end' };
const MONTH_EDGE = /(월[초말])(?=$|[^가-힣]|[에의은]|까지|부터)/y;
const NEW_YEAR = /새해(?= ?들어|부터| 첫)/y;

/** Everything that a point in time without a direction word may be. The caller has checked the left edge. */
function readBare(cursor: Cursor): Point | null {
  const whole = readFigures(cursor) ?? readAge(cursor) ?? readSpelled(cursor);
  if (whole) return whole;
  const fields: Fields = { kind: 'point' };
  if (set(fields, 'year', readYear(cursor))) {
    if (fields.year?.base === 'absolute') {
      if (isNoYear(cursor)) return null;
      const before = cursor.at;
      if (take(cursor, /도(?= ?\d| [상하]반기)/y) && !readAfterYear(cursor, fields)) cursor.at = before;
      else if (cursor.at === before) readAfterYear(cursor, fields);
    } else readAfterYear(cursor, fields);
    return fields;
  }
  if (set(fields, 'quarter', readQuarter(cursor)) || set(fields, 'half', readHalf(cursor))) return fields;
  const start = cursor.at;
  if (set(fields, 'month', readMonth(cursor))) {
    if (fields.month?.base === 'absolute' && isNoMonth(cursor, start)) return null;
    readAfterMonth(cursor, fields);
    return fields;
  }
  if (set(fields, 'week', readWeek(cursor))) {
    if (take(cursor, / ?주말/y)) fields.weekend = true;
    else if (!set(fields, 'weekday', spaced(cursor, readWeekday))) set(fields, 'portion', readPortion(cursor));
    return fields;
  }
  if (set(fields, 'day', readDay(cursor))) {
    if (isNoBareDay(cursor, start)) return null;
    take(cursor, WEEKDAY_NAME);
    return fields;
  }
  if (set(fields, 'day', readDayWord(cursor)) || set(fields, 'weekday', readWeekday(cursor))) return fields;
  if (take(cursor, NEW_YEAR)) return { kind: 'point', newYear: true };
  if (set(fields, 'portion', readYearPortion(cursor))) return fields;
  const edge = take(cursor, MONTH_EDGE);
  const portion = edge ? SHORT_PORTIONS[edge[1] ?? ''] : undefined;
  return portion ? { kind: 'point', month: { base: 'published', offset: 0 }, portion } : null;
}

/** A point in time at the cursor: 지난해 10월, 오는 3일, 이달 중순, 10월 셋째 주, 1980년대, 2023-01-04. Null, and no move, where none is. */
export function readPoint(cursor: Cursor): Point | null {
  const start = cursor.at;
  const weekend = take(cursor, WEEKEND);
  if (weekend) {
    cursor.at = start;
    const toward = readToward(cursor) ?? 'future';
    cursor.at = start + weekend[0].length;
    return { kind: 'point', weekend: true, toward };
  }
  if (take(cursor, ANY_WEEKEND)) return { kind: 'point', weekend: true };
  const bare = readBare(cursor);
  if (bare) return bare;
  cursor.at = start;
  const toward = readToward(cursor);
  if (!toward) return null;
  const fields: Fields | null = spaced(cursor, readAfterToward);
  if (!fields) {
    cursor.at = start;
    return null;
  }
  return { ...fields, toward };
}

function readAfterToward(cursor: Cursor): Fields | null {
  const fields: Fields = { kind: 'point' };
  if (set(fields, 'season', readSeason(cursor)) || set(fields, 'weekday', readWeekday(cursor))) return fields;
  const rest = readBare(cursor);
  if (!rest || rest.week || rest.weekend || rest.day?.base === 'context' || rest.day?.base === 'published') return null;
  return rest;
}
