import { calendarDay } from '../../core/calendar.ts';
import type { Component, Point } from './expression.ts';
import type { Interval } from './interval.ts';
import { months } from './interval.ts';
import type { Scene } from './scene.ts';
import { yearOf } from './years.ts';

/** 올해 3분기, 1∼3분기, 지난 분기. A quarter without a year is the latest that has begun; 지난 asks for one that has ended. */
export function resolveQuarter(point: Point, component: Component, scene: Scene): Interval | null {
  const { today } = scene;
  if (component.base !== 'absolute') {
    const period = component.base === 'context' ? scene.context.period() : null;
    const base = period?.grain === 'quarter' ? calendarDay(period.start) : today;
    if (!base) return null;
    const first = Math.floor((base.month - 1) / 3) * 3 + 1 + 3 * component.offset;
    return months(base.year, first, first + 2, 'quarter', { inferred: true });
  }
  const first = component.from * 3 - 2;
  const last = (component.to ?? component.from) * 3;
  return partOfYear(point, first, last, 'quarter', scene);
}

/** 상반기 1, 하반기 2. */
export function resolveHalf(point: Point, half: number, scene: Scene): Interval | null {
  return partOfYear(point, half * 6 - 5, half * 6, 'half', scene);
}

function partOfYear(
  point: Point,
  first: number,
  last: number,
  grain: 'quarter' | 'half',
  scene: Scene,
): Interval | null {
  if (point.year) {
    const year = yearOf(point.year, scene);
    return year && months(year.from, first, last, grain, { inferred: year.inferred });
  }
  const { today, lent } = scene;
  if (lent.year !== undefined) return months(lent.year, first, last, grain, { inferred: true });
  if (!today) return null;
  const marks = { inferred: true };
  const here = (year: number): Interval => months(year, first, last, grain, marks);
  if (point.toward === 'past') return here(last < today.month ? today.year : today.year - 1);
  if (point.toward === 'future' || point.toward === 'next')
    return here(first >= today.month ? today.year : today.year + 1);
  const begun = first <= today.month;
  const tense = scene.tense();
  if (grain === 'half')
    return here(
      tense === 'past' && !begun
        ? today.year - 1
        : tense === 'future' && last < today.month
          ? today.year + 1
          : today.year,
    );
  return here(begun || tense === 'future' ? today.year : today.year - 1);
}
