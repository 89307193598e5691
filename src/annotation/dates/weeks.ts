import type { DayNumber } from '../../core/calendar.ts';
import type { Point, Portion, Toward } from './expression.ts';
import type { Interval } from './interval.ts';
import { interval, mondayOf } from './interval.ts';
import type { Scene } from './scene.ts';

const WEEK_PARTS: Readonly<Partial<Record<Portion, readonly [number, number]>>> = {
  ...{ begin: [0, 1], middle: [1, 3], late: [3, 4], end: [5, 6] },
};

/** Weeks run from Monday to Sunday: 지난주, 다음 주 수요일, 이번 주 초, 오는 금요일, 지난 주말. */
export function resolveWeek(point: Point, scene: Scene): Interval | null {
  const marks = { inferred: true };
  if (point.week) {
    const base = point.week.base === 'published' ? scene.published : scene.context.week();
    if (base === null || point.week.base === 'absolute') return null;
    const monday = mondayOf(base) + 7 * point.week.offset;
    if (point.weekday !== undefined) return interval(monday + point.weekday, monday + point.weekday, 'day', marks);
    if (point.weekend) return interval(monday + 5, monday + 6, 'week', marks);
    const part = point.portion && WEEK_PARTS[point.portion];
    return part
      ? interval(monday + part[0], monday + part[1], 'week', { ...marks, approx: true })
      : interval(monday, monday + 6, 'week', marks);
  }
  const { published } = scene;
  if (published === null) return null;
  const monday = mondayOf(published);
  if (point.weekend) return point.toward ? weekend(point.toward, monday) : null;
  if (point.weekday === undefined) return null;
  const day = weekdayNear(monday + point.weekday, point.toward, published, scene);
  return day === null ? null : interval(day, day, 'day', marks);
}
function weekend(toward: Toward, monday: DayNumber): Interval {
  const saturday = monday + (toward === 'past' ? -2 : toward === 'next' ? 12 : 5);
  return interval(saturday, saturday + 1, 'week', { inferred: true });
}
/** 오는 includes the publication day, 지난 does not; without a direction the verb decides, and nothing is said where it does not. */
function weekdayNear(
  inThisWeek: DayNumber,
  toward: Toward | undefined,
  published: DayNumber,
  scene: Scene,
): DayNumber | null {
  const past = inThisWeek < published ? inThisWeek : inThisWeek - 7;
  const future = inThisWeek >= published ? inThisWeek : inThisWeek + 7;
  if (toward === 'past') return past;
  if (toward === 'this') return inThisWeek;
  if (toward === 'next') return inThisWeek + 7;
  if (toward === 'future') return future;
  const tense = scene.tense();
  return tense === 'past' ? (inThisWeek <= published ? inThisWeek : past) : tense === 'future' ? future : null;
}
