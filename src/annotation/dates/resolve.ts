import { addMonths, calendarDay, dayNumber, daysInMonth, weekday } from '../../core/calendar.ts';
import { resolveDay, resolveMonth } from './days.ts';
import type { Duration, Expression, Point, Range, SamePeriod, Shift, Window } from './expression.ts';
import type { Interval } from './interval.ts';
import { interval, months } from './interval.ts';
import { resolveHalf, resolveQuarter } from './quarters.ts';
import type { Scene } from './scene.ts';
import { resolveWeek } from './weeks.ts';
import { resolveAge, resolveSeason, resolveYear, yearOf } from './years.ts';

/** Works a date expression out. Null where the text, or what is known around it, allows no day. */
export function resolve(expression: Expression, scene: Scene): Interval | null {
  switch (expression.kind) {
    case 'point':
      return resolvePoint(expression, scene);
    case 'range':
      return resolveRange(expression, scene);
    case 'shift':
      return resolveShift(expression, scene);
    case 'window':
      return resolveWindow(expression, scene);
    case 'same':
      return resolveSame(expression, scene);
    case 'unresolved':
      return null;
  }
}

function resolvePoint(point: Point, scene: Scene): Interval | null {
  if (point.decade || point.century) return resolveAge(point);
  if (point.quarter) return resolveQuarter(point, point.quarter, scene);
  if (point.half) return resolveHalf(point, point.half, scene);
  if (point.season !== undefined) return resolveSeason(point, point.season, scene);
  if (point.month) return resolveMonth(point, point.month, scene);
  if (point.newYear)
    return (
      scene.today && months(scene.today.year + (scene.today.month >= 10 ? 1 : 0), 1, 12, 'year', { inferred: true })
    );
  if (point.year || point.portion === 'rest') return resolveYearPoint(point, scene);
  if (point.day) return resolveDay(point, point.day, scene);
  if (point.week || point.weekday !== undefined || point.weekend) return resolveWeek(point, scene);
  return point.portion ? resolveYearPoint(point, scene) : null;
}
function resolveYearPoint(point: Point, scene: Scene): Interval | null {
  const year = yearOf(point.year ?? { base: 'published', offset: 0 }, scene);
  return year && resolveYear(year, point.portion, scene);
}

/** The end of a range borrows from its beginning what it does not say itself, and lies after it. */
function resolveRange({ from, to: until }: Range, scene: Scene): Interval | null {
  const first = resolvePoint(from, scene);
  if (!first) return null;
  if (!('kind' in until))
    return interval(first.start, lastDay(first.start, until), 'day', { inferred: first.inferred });
  const to = countedFrom(until, first);
  if (to.weekday !== undefined && !to.week && !to.month) {
    const end = first.start + ((to.weekday - weekday(first.start) + 7) % 7);
    return interval(first.start, end, 'day', { inferred: true });
  }
  const begin = calendarDay(first.start);
  const dayOnly = to.day?.base === 'absolute' && !to.month;
  const lent = dayOnly || !to.year ? { year: begin.year, ...(dayOnly ? { month: begin.month } : {}) } : {};
  let last = resolvePoint(to, { ...scene, lent });
  if (last && last.end < first.start && 'year' in lent) {
    const next = calendarDay(dayNumber(begin.year, begin.month + 1, 1));
    last = resolvePoint(to, {
      ...scene,
      lent: dayOnly ? { year: next.year, month: next.month } : { year: begin.year + 1 },
    });
  }
  if (!last || last.end < first.start) return null;
  const grain = first.grain === 'day' ? 'day' : first.grain === 'year' || first.grain === 'years' ? 'years' : 'part';
  return interval(first.start, last.end, grain, {
    inferred: first.inferred || last.inferred,
    approx: first.approx || last.approx,
  });
}
/** 이듬해, 같은 달, 이튿날 at the end of a range count from its beginning. */
function countedFrom(to: Point, { start }: Interval): Point {
  const { year, month } = calendarDay(start);
  if (to.year?.base === 'context') return { ...to, year: { base: 'absolute', from: year + to.year.offset } };
  const later = to.month?.base === 'context' ? calendarDay(dayNumber(year, month + to.month.offset, 1)) : null;
  const next = to.day?.base === 'context' ? calendarDay(start + to.day.offset) : null;
  const from = later ?? next;
  if (!from) return to;
  return {
    ...to,
    year: { base: 'absolute', from: from.year },
    month: { base: 'absolute', from: from.month },
    ...(next ? { day: { base: 'absolute', from: next.day } } : {}),
  };
}
/** The last day of a stretch that begins on `start`, which counts. */
function lastDay(start: number, { amount, unit }: Duration): number {
  if (unit === 'day') return start + amount - 1;
  if (unit === 'week') return start + amount * 7 - 1;
  return addMonths(start, unit === 'month' ? amount : amount * 12) - 1;
}

/** 사흘 전 and 2주 뒤 are days; 석 달 전 is the same day of that month, about; 3년 전 is a whole year. */
function resolveShift({ duration, sign, event }: Shift, scene: Scene): Interval | null {
  if (!duration || event || scene.published === null || !scene.today) return null;
  const amount = duration.amount * sign;
  if (duration.unit === 'year') return months(scene.today.year + amount, 1, 12, 'year', { inferred: true });
  const day =
    duration.unit === 'month'
      ? addMonths(scene.published, amount)
      : scene.published + amount * (duration.unit === 'week' ? 7 : 1);
  return interval(day, day, 'day', { inferred: true, approx: duration.unit !== 'day' });
}

function resolveWindow({ duration, direction }: Window, { published }: Scene): Interval | null {
  if (!duration || published === null) return null;
  const { amount, unit } = duration;
  const step = unit === 'year' ? amount * 12 : amount;
  const away = (sign: 1 | -1): number =>
    unit === 'day' || unit === 'week'
      ? published + sign * step * (unit === 'week' ? 7 : 1)
      : addMonths(published, sign * step);
  if (direction === 'day') return interval(away(-1) + 1, published, 'years', { inferred: true });
  if (direction === 'past') return interval(away(-1), published, 'years', { inferred: true });
  return interval(published, away(1), 'years', { inferred: true });
}

function resolveSame({ year, grain }: SamePeriod, scene: Scene): Interval | null {
  const period = scene.context.period();
  const month = grain === 'month' ? scene.context.periodMonth() : null;
  const base = month ? months(month.year, month.month, month.month, 'month') : period;
  if (!base) return null;
  const begin = calendarDay(base.start);
  const named = year.base === 'context' ? begin.year + year.offset : yearOf(year, scene)?.from;
  if (named === undefined) return null;
  const by = named === begin.year && year.base === 'published' ? -1 : named - begin.year;
  return { ...shiftYears(base, by), inferred: true };
}
function shiftYears(found: Interval, by: number): Interval {
  const begin = calendarDay(found.start);
  const end = calendarDay(found.end);
  const monthEnd = end.day === daysInMonth(end.year, end.month);
  const length = daysInMonth(end.year + by, end.month);
  return {
    ...found,
    start: dayNumber(begin.year + by, begin.month, Math.min(begin.day, daysInMonth(begin.year + by, begin.month))),
    end: dayNumber(end.year + by, end.month, monthEnd ? length : Math.min(end.day, length)),
  };
}
