import { daysInMonth } from '../../core/calendar.ts';
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
  TILDE,
} from './components.ts';
import type { Cursor } from './cursor.ts';
import { take, takeSpaced } from './cursor.ts';
import type { Component, Point, Portion } from './expression.ts';

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

const ISO = /(\d{4}) ?([.\-/]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d|[.-]\d)/y;
const SHORT_ISO = /['’‘`](\d\d)\. ?(\d{1,2})\. ?(\d{1,2})(?!\d)/y;
/** 1.4(수): a weekday in brackets tells it from a decimal. */
const MONTH_DOT_DAY = /(\d{1,2})([./])(\d{1,2})(?=\.?\([월화수목금토일]\))/y;

/** 2023.1.4, 2023-01-04, '23.1.4, 1.4(수). */
function readFigures(cursor: Cursor): Point | null {
  const before = cursor.at;
  const full = take(cursor, ISO) ?? take(cursor, SHORT_ISO);
  const year = full ? (full.length === 5 ? Number(full[1]) : 2000 + Number(full[1])) : null;
  const brief = full ? null : take(cursor, MONTH_DOT_DAY);
  const month = Number(full ? full.at(-2) : brief?.[1]);
  const day = Number(full ? full.at(-1) : brief?.[3]);
  if (!(full || brief) || month < 1 || month > 12 || day < 1 || day > daysInMonth(year ?? 2000, month)) {
    cursor.at = before;
    return null;
  }
  const rest = { month: absolute(month), day: absolute(day) };
  return year === null ? { kind: 'point', ...rest } : { kind: 'point', year: absolute(year), ...rest };
}
const absolute = (from: number): Component => ({ base: 'absolute', from });

const DECADE = new RegExp(`(\\d{4}|\\d\\d)(?:년대)?(?: ?${TILDE} ?|·)(\\d{4}|\\d\\d)년대|(\\d{3,4}|\\d\\d)년대`, 'y');
const CENTURY = /(\d{1,2})세기/y;
const decadeOf = (figure: string): number => {
  const number = Number(figure);
  return figure.length > 2 ? number : number < 30 ? 2000 + number : 1900 + number;
};

function readAge(cursor: Cursor): Fields | null {
  const decade = take(cursor, DECADE);
  const century = decade ? null : take(cursor, CENTURY);
  if (!decade && !century) return null;
  const fields: Fields = { kind: 'point' };
  if (decade) {
    const from = decadeOf(decade[1] ?? decade[3] ?? '');
    const last = decade[2] ? decadeOf(decade[2]) : from;
    if (from % 10 || last % 10) return null;
    fields.decade = { from, to: last < from ? Math.floor(from / 100) * 100 + (last % 100) : last };
  } else fields.century = Number(century?.[1]);
  set(fields, 'portion', readPortion(cursor));
  return fields;
}

function set<K extends keyof Fields>(fields: Fields, key: K, value: Fields[K] | null): boolean {
  if (value !== null && value !== undefined) fields[key] = value;
  return value !== null;
}

const NTH =
  /(첫째?|둘째|두 ?번째|셋째|세 ?번째|넷째|네 ?번째|다섯째|마지막|[1-5]) ?(주차?(?=$|[^가-힣]|[에의까]|부터)|(?=[월화수목금토일]요일))/y;
/** Stands for 마지막. */
export const NTH_LAST = 6;
const NTHS: Readonly<Record<string, number>> = { 첫: 1, 두: 2, 둘: 2, 셋: 3, 세: 3, 넷: 4, 네: 4, 다: 5, 마: NTH_LAST };

/** What may follow a month: a day, a third, the n-th week, the n-th Saturday. */
function readAfterMonth(cursor: Cursor, fields: Fields): void {
  const before = cursor.at;
  if (set(fields, 'day', spaced(cursor, readDay))) {
    if (!dayTrap(cursor)) return;
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

/** A length of time in days (3일간, 5일째, 1일 3회), not a day of the month: what follows 일 tells. */
const DAY_TRAP =
  /간|째|만(?![가-힣])|만[에의이]|차(?![가-힣])|차[에인 ]|장(?:이|을|터|에|은|의|날)?(?![가-힣])|[치분씩제형본반꼴권급생여](?![가-힣]{2})|마다|짜리|천하|넘게|이내|이상|이하|정도|남짓|일 때|\s(?:만(?=[ 에의이]|$)|연속|동안|내(?=[ 에로])|이내|안에|넘게|이상|이하|가까이|정도|남짓|평균|이나 |치(?= )|남았|남은|앞두|앞둔|앞으로 다가)|(?: 때| 수|[지뿐]|의 (?:기간|기한|유예|휴가|말미))/y;
function dayTrap(cursor: Cursor): boolean {
  DAY_TRAP.lastIndex = cursor.at;
  return DAY_TRAP.test(cursor.text);
}
/** What stands before such a length: 약 3일, 최대 15일, 1박 2일, 취임한 지 3일. */
const DURATION_BEFORE =
  /(?:(?:^|[\s(“‘"'·])(?:약|단|총|꼬박|무려|불과|주|고작|매|최[장단대소]|적어도|겨우|생후|임신|구류|정직|휴가|평균|향후|앞으로|지|하루)|정지|연차|박)\s?$/;
const PER_DAY =
  /(?= ?(?:\d[\d,.]*[만천백]?\s?(?:회|번|식|끼|정|알|포|잔|시간|톤|t|㎥|배럴|kcal|mg|㎎|배)|최대|최소|생산량|권장|섭취|처리|이용객|평균))/y;

const MONTH_TRAP = /호|급|드|물|세|권|생(?!산)|등급/y;
const MONTH_BEFORE = /(?:(?:^|[^\d])\d{1,2}년|징역|금고|집행유예|생후|형)\s?$/;
const MONTH_EVENT = /\s?(?:혁명|항쟁|민주|유신|광주|단체|영령|어머니)/y;
const YEAR_TRAP =
  /[생식형판물차산]|간(?![가-힣])|째|대(?![가-힣])|\s(?:전통|역사(?=[^적])|만에|만의|동안|넘게|전(?!에|의)(?=[ ,.]))/y;

const WEEKEND = /(지난|이번|다음|오는|다가오는|저번) ?주말(?![가-힣]?[농])/y;
const ANY_WEEKEND = /주말(?=$|[^가-힣]|[에엔의은이도과]|까지|부터|마다)/y;
const SHORT_PORTIONS: Readonly<Record<string, Portion>> = { 월초: 'begin', 월말: 'end' };
const MONTH_EDGE = /(월[초말])(?=$|[^가-힣]|[에의은]|까지|부터)/y;
const NEW_YEAR = /새해(?= ?들어|부터| 첫)/y;

/** Everything that a point in time without a direction word may be. The caller has checked the left edge. */
function readBare(cursor: Cursor): Point | null {
  const figures = readFigures(cursor);
  if (figures) return figures;
  const fields: Fields = { kind: 'point' };
  const age = readAge(cursor);
  if (age) return age;
  if (set(fields, 'year', readYear(cursor))) {
    if (fields.year?.base === 'absolute') {
      YEAR_TRAP.lastIndex = cursor.at;
      if (YEAR_TRAP.test(cursor.text)) return null;
      const before = cursor.at;
      if (take(cursor, /도(?= ?\d| [상하]반기)/y) && !readAfterYear(cursor, fields)) cursor.at = before;
      else if (cursor.at === before) readAfterYear(cursor, fields);
    } else readAfterYear(cursor, fields);
    return fields;
  }
  if (set(fields, 'quarter', readQuarter(cursor)) || set(fields, 'half', readHalf(cursor))) return fields;
  const start = cursor.at;
  if (set(fields, 'month', readMonth(cursor))) {
    if (fields.month?.base === 'absolute' && monthTrap(cursor, start)) return null;
    readAfterMonth(cursor, fields);
    return fields;
  }
  if (set(fields, 'week', readWeek(cursor))) {
    if (take(cursor, / ?주말/y)) fields.weekend = true;
    else if (!set(fields, 'weekday', spaced(cursor, readWeekday))) set(fields, 'portion', readPortion(cursor));
    return fields;
  }
  if (set(fields, 'day', readDay(cursor))) return bareDayTrap(cursor, start) ? null : fields;
  if (set(fields, 'day', readDayWord(cursor)) || set(fields, 'weekday', readWeekday(cursor))) return fields;
  if (take(cursor, NEW_YEAR)) return { kind: 'point', newYear: true };
  if (set(fields, 'portion', readYearPortion(cursor))) return fields;
  const edge = take(cursor, MONTH_EDGE);
  const portion = edge ? SHORT_PORTIONS[edge[1] ?? ''] : undefined;
  return portion ? { kind: 'point', month: { base: 'published', offset: 0 }, portion } : null;
}

function monthTrap(cursor: Cursor, start: number): boolean {
  MONTH_TRAP.lastIndex = cursor.at;
  MONTH_EVENT.lastIndex = cursor.at;
  return (
    MONTH_TRAP.test(cursor.text) ||
    MONTH_EVENT.test(cursor.text) ||
    MONTH_BEFORE.test(cursor.text.slice(Math.max(0, start - 10), start))
  );
}
function bareDayTrap(cursor: Cursor, start: number): boolean {
  PER_DAY.lastIndex = cursor.at;
  return (
    dayTrap(cursor) ||
    DURATION_BEFORE.test(cursor.text.slice(Math.max(0, start - 10), start)) ||
    (cursor.text.slice(start, cursor.at) === '1일' && PER_DAY.test(cursor.text))
  );
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
