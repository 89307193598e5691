import type { DayNumber } from '../../core/calendar.ts';
import { calendarDay, dayNumber, daysInMonth, weekday } from '../../core/calendar.ts';
import type { Component, Point, Portion, Toward } from './expression.ts';
import type { Interval } from './interval.ts';
import { interval, mondayOf, months } from './interval.ts';
import { NTH_LAST } from './point.ts';
import type { Scene } from './scene.ts';
import type { YearFound } from './years.ts';
import { yearOf } from './years.ts';

interface Month {
  readonly year: number;
  readonly month: number;
  readonly inferred: boolean;
}
const shifted = (base: { readonly year: number; readonly month: number }, by: number): Month => {
  const { year, month } = calendarDay(dayNumber(base.year, base.month + by, 1));
  return { year, month, inferred: true };
};

/** Months ahead of the publication's from which a bare month means last year's (1월 기사의 "12월 물가는 올랐다"). */
const LONG_AHEAD = 10;
/** Days after which a month and a day with a verb of the future mean next year's. */
const LONG_GONE = 150;
/** Years within which every day of a month comes round. */
const LEAP_CYCLE = 9;

/** The year of a month that is named without one. */
function inferYear(month: number, toward: Toward | undefined, scene: Scene, day?: number): number | null {
  const { today, published } = scene;
  if (scene.lent.year !== undefined) return scene.lent.year;
  if (!today || published === null) return null;
  const { year } = today;
  const ahead = month - today.month;
  if (toward === 'past' || toward === 'future' || toward === 'next') {
    const step = toward === 'past' ? -1 : 1;
    if (day === undefined) return ahead * step > 0 || (ahead === 0 && step > 0) ? year : year + step;
    const years = Array.from({ length: LEAP_CYCLE }, (_, i) => year + i * step);
    const fits = (candidate: number): boolean => (dayNumber(candidate, month, day) - published) * step >= 0;
    return years.find(candidate => day <= daysInMonth(candidate, month) && fits(candidate)) ?? null;
  }
  const tense = scene.tense();
  if (ahead >= LONG_AHEAD && (day === undefined ? tense !== 'future' : tense === 'past')) return year - 1;
  if (-ahead >= LONG_AHEAD && tense !== 'past') return year + 1;
  const gone = day === undefined ? ahead < 0 : dayNumber(year, month, day) < published - LONG_GONE;
  return gone && tense === 'future' ? year + 1 : year;
}

function monthOf(point: Point, component: Component, year: YearFound | null, scene: Scene): Month | null {
  if (component.base === 'published') return scene.today && shifted(scene.today, component.offset);
  if (component.base !== 'absolute') {
    const base = component.offset < 0 ? scene.context.periodMonth() : scene.context.month();
    return base && shifted(base, component.offset);
  }
  if (year) return { year: year.from, month: component.from, inferred: year.inferred };
  const inferred = inferYear(
    component.from,
    point.toward,
    scene,
    point.day?.base === 'absolute' ? point.day.from : undefined,
  );
  return inferred === null ? null : { year: inferred, month: component.from, inferred: true };
}

const THIRDS: Readonly<Partial<Record<Portion, readonly [number, number]>>> = {
  ...{
    first: [1, 10],
    begin: [1, 10],
    second: [11, 20],
    middle: [11, 20],
    third: [21, 31],
    end: [21, 31],
    late: [21, 31],
  },
};

/** A month with its year, and whatever narrows it: 3∼5월, 이달 중순, 지난달 9일, 10월 셋째 주. */
export function resolveMonth(point: Point, component: Component, scene: Scene): Interval | null {
  const year = point.year ? yearOf(point.year, scene) : null;
  if (point.year && !year) return null;
  const found = monthOf(point, component, year, scene);
  if (!found) return null;
  const { year: y, month: m, inferred } = found;
  const length = daysInMonth(y, m);
  if (point.day?.base === 'absolute') {
    const { from, to = from } = point.day;
    if (from > length) return null;
    return interval(dayNumber(y, m, from), dayNumber(y, m, Math.min(to, length)), 'day', { inferred });
  }
  const third = point.portion && THIRDS[point.portion];
  if (third)
    return interval(dayNumber(y, m, third[0]), dayNumber(y, m, Math.min(third[1], length)), 'part', {
      inferred,
      approx: true,
    });
  if (point.weekOfMonth !== undefined) return weekOfMonth(point, point.weekOfMonth, found);
  if (point.nth !== undefined && point.weekday !== undefined) return nthWeekday(point.nth, point.weekday, found);
  const last = component.base === 'absolute' ? (component.to ?? component.from) : m;
  return months(y, m, last, last === m ? 'month' : 'part', { inferred });
}

/** The first week of a month is the one that holds its first Thursday, as in ISO 8601; it begins on Monday. */
function weekOfMonth(point: Point, nth: number, { year, month, inferred }: Month): Interval {
  const monday =
    nth === NTH_LAST
      ? mondayOf(dayNumber(year, month, daysInMonth(year, month) - 3))
      : mondayOf(dayNumber(year, month, 4)) + 7 * (nth - 1);
  if (point.weekday === undefined) return interval(monday, monday + 6, 'week', { inferred });
  return interval(monday + point.weekday, monday + point.weekday, 'day', { inferred });
}
function nthWeekday(nth: number, name: number, { year, month, inferred }: Month): Interval {
  const first = dayNumber(year, month, 1);
  const last = dayNumber(year, month, daysInMonth(year, month));
  const day =
    nth === NTH_LAST
      ? last - ((weekday(last) - name + 7) % 7)
      : first + ((name - weekday(first) + 7) % 7) + 7 * (nth - 1);
  return interval(day, day, 'day', { inferred });
}

/** Days within which a bare day and the publication day belong together though a month's edge parts them. */
const NEAR = 15;

/** The month of a day that is named without one (N일): the publication's, unless a direction, the month's length or the verb speaks against it. */
function monthOfDay(day: number, toward: Toward | undefined, scene: Scene): Month | null {
  const { today, published, lent } = scene;
  if (lent.year !== undefined && lent.month !== undefined)
    return { year: lent.year, month: lent.month, inferred: true };
  if (!today || published === null) return null;
  const step = toward === 'past' ? -1 : 1;
  if (toward === 'past' || toward === 'future' || toward === 'next') {
    for (let i = 0; i < 13; i++) {
      const month = shifted(today, i * step);
      if (day > daysInMonth(month.year, month.month)) continue;
      const here = dayNumber(month.year, month.month, day);
      if (toward === 'past' ? here <= published : here >= published) return month;
    }
    return null;
  }
  const here = dayNumber(today.year, today.month, day);
  const previous = shifted(today, -1);
  if (day > daysInMonth(today.year, today.month))
    return day <= daysInMonth(previous.year, previous.month) ? previous : null;
  const earlier = dayNumber(previous.year, previous.month, day);
  if (
    here > published &&
    published - earlier <= NEAR &&
    day <= daysInMonth(previous.year, previous.month) &&
    scene.tense() === 'past'
  )
    return previous;
  const next = shifted(today, 1);
  const later = dayNumber(next.year, next.month, day);
  if (here < published && later - published <= NEAR && published - here >= NEAR && scene.tense() === 'future')
    return next;
  return { year: today.year, month: today.month, inferred: true };
}

/** 11일, 지난 9일, 오는 3일, 어제, 이날, 이튿날. */
export function resolveDay(point: Point, component: Component, scene: Scene): Interval | null {
  if (component.base === 'absolute') {
    const month = monthOfDay(component.from, point.toward, scene);
    if (!month) return null;
    const from = dayNumber(month.year, month.month, component.from);
    const to = dayNumber(
      month.year,
      month.month,
      Math.min(component.to ?? component.from, daysInMonth(month.year, month.month)),
    );
    return interval(from, to, 'day', { inferred: true });
  }
  const base = component.base === 'published' ? scene.published : (contextDay(scene) ?? scene.published);
  return base === null ? null : interval(base + component.offset, base + component.offset, 'day', { inferred: true });
}
const contextDay = (scene: Scene): DayNumber | null => scene.context.day({ ...scene, past: scene.tense() === 'past' });
