import type { DayNumber } from '../../core/calendar.ts';
import { dayNumber, daysInMonth, weekday } from '../../core/calendar.ts';

/** How fine a date is, which decides what later words may refer to it. */
export type Grain = 'day' | 'week' | 'part' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'years';

/** A resolved date: days from `start` to `end`, both included. */
export interface Interval {
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly grain: Grain;
  /** Something of it was taken from the publication date or from an earlier date. */
  readonly inferred: boolean;
  readonly approx: boolean;
}

type Marks = { readonly inferred?: boolean; readonly approx?: boolean };

export const interval = (start: DayNumber, end: DayNumber, grain: Grain, marks: Marks = {}): Interval => ({
  start,
  end,
  grain,
  inferred: marks.inferred ?? false,
  approx: marks.approx ?? false,
});

/** `month` to `last`, which may lie outside 1 to 12 and carry into another year. */
export function months(year: number, month: number, last: number, grain: Grain, marks?: Marks): Interval {
  return interval(dayNumber(year, month, 1), dayNumber(year, last, daysInMonth(year, last)), grain, marks);
}

/** Monday of the week that holds `day`. */
export const mondayOf = (day: DayNumber): DayNumber => day - weekday(day);
