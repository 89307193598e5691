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
  /** The text before the expression, in its sentence's block. */
  readonly before: string;
  /** What the verb after it says. Looked up only when asked. */
  readonly tense: () => Tense;
  /** Year and month that a coordinated date lends: 지난해 3월과 [5월], 8월 3일부터 [5일]. */
  readonly lent: { readonly year?: number; readonly month?: number };
}
