import type { CalendarDay, DayNumber } from '../../core/calendar.ts';
import type { DateContext } from './context.ts';
import type { Tense } from './tense.ts';

/** Everything that a date expression is resolved against. */
export interface Scene {
  readonly published: DayNumber | null;
  /** The publication day, taken apart. */
  readonly today: CalendarDay | null;
  readonly context: DateContext;
  readonly block: number;
  /** The text before the expression, as far as its sentence matters. */
  readonly before: () => string;
  /** Where the expression's sentence begins in its block. */
  readonly sentence: () => number;
  /** What the verb after it says. These three are looked up only when asked. */
  readonly tense: () => Tense;
  readonly lent: Lent;
}

/** Year and month that another date lends: 지난해 3월과 [5월], 8월 3일부터 [5일]. */
export interface Lent {
  readonly year?: number;
  readonly month?: number;
}
