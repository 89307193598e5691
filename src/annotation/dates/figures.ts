import { daysInMonth } from '../../core/calendar.ts';
import { readPortion, TILDE } from './components.ts';
import type { Cursor } from './cursor.ts';
import { follows, take } from './cursor.ts';
import type { Component, Point } from './expression.ts';

const ISO = /(\d{4}) ?([.\-/]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d|[.-]\d)/y;
const SHORT_ISO = /['’‘`](\d\d)\. ?(\d{1,2})(?:\. ?(\d{1,2})(?!\d)|월)/y;
/** 1.4(수): a weekday in brackets tells it from a decimal. */
const MONTH_DOT_DAY = /(\d{1,2})[./](\d{1,2})(?=\.?\([월화수목금토일]\))/y;

const absolute = (from: number): Component => ({ base: 'absolute', from });

/** A date in figures: 2023.1.4, 2023-01-04, '23.1.4, '23.1월, 1.4(수). Null, and no move, where they name no day. */
export function readFigures(cursor: Cursor): Point | null {
  const before = cursor.at;
  const full = take(cursor, ISO);
  const short = full ? null : take(cursor, SHORT_ISO);
  const brief = full || short ? null : take(cursor, MONTH_DOT_DAY);
  const year = full ? Number(full[1]) : short ? 2000 + Number(short[1]) : null;
  const month = Number(full?.[3] ?? short?.[2] ?? brief?.[1]);
  const day = full?.[4] ?? short?.[3] ?? brief?.[2];
  const inMonth = day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(year ?? 2000, month));
  if (!(full || short || brief) || month < 1 || month > 12 || !inMonth) {
    cursor.at = before;
    return null;
  }
  return {
    kind: 'point',
    ...(year === null ? {} : { year: absolute(year) }),
    month: absolute(month),
    ...(day === undefined ? {} : { day: absolute(Number(day)) }),
  };
}

const DECADE = new RegExp(`(\\d{4}|\\d\\d)(?:년대)?(?: ?${TILDE} ?|·)(\\d{4}|\\d\\d)년대|(\\d{3,4}|\\d\\d)년대`, 'y');
const CENTURY = /(?<![가-힣])(\d{1,2})세기(?=$|[^가-힣]|[에의는은가를초중말후형]|부터|까지)/y;
/** 90년대생, 1970년대산: people and things named for a decade. */
const BORN = /[생산]/y;
const LATEST_SHORT = 30;
const decadeOf = (figure: string): number => {
  const number = Number(figure);
  if (figure.length > 2) return number;
  return number < LATEST_SHORT ? 2000 + number : 1900 + number;
};

/** 1980년대, 70∼80년대 초반, 21세기. */
export function readAge(cursor: Cursor): Point | null {
  const decade = take(cursor, DECADE);
  const century = decade ? null : take(cursor, CENTURY);
  if ((!decade && !century) || follows(cursor, BORN)) return null;
  const from = decadeOf(decade?.[1] ?? decade?.[3] ?? '0');
  const last = decade?.[2] ? decadeOf(decade[2]) : from;
  if (from % 10 || last % 10) return null;
  const portion = readPortion(cursor);
  const to = last < from ? Math.floor(from / 100) * 100 + (last % 100) : last;
  return {
    kind: 'point',
    ...(decade ? { decade: { from, to } } : { century: Number(century?.[1]) }),
    ...(portion ? { portion } : {}),
  };
}
