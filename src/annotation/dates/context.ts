import type { DayNumber } from '../../core/calendar.ts';
import { calendarDay } from '../../core/calendar.ts';
import type { Interval } from './interval.ts';

/** A day that 이날 may mean. */
interface Antecedent {
  readonly day: DayNumber;
  readonly block: number;
  readonly offset: number;
}

/** Where a word like 이날 stands. */
interface Where {
  readonly block: number;
  /** Where its sentence begins. */
  readonly sentence: () => number;
  readonly before: () => string;
  /** The verb after it is past. */
  readonly past: boolean;
}

/** Blocks after which a day of the background (지난 3일) gives way to the day of the news (15일). */
const FADES = 2;
const FOLLOWS = /(?:데 이어|이어|이후|[가-힣]데다|직후|시작으로)\s?[^.]{0,25}$/;

/** What has been dated so far in an article: what 이날, 같은 해, 전월 and 지난해 같은 기간 refer to. */
export class DateContext {
  /** The day of the news: named by its day alone, or 오늘, 어제. */
  private main: Antecedent | null = null;
  private latest: (Antecedent & { readonly background: boolean }) | null = null;
  private lastYear: number | null = null;
  private lastMonth: { readonly year: number; readonly month: number } | null = null;
  private lastWeek: DayNumber | null = null;
  private lastPeriod: Interval | null = null;
  private yearPeriod: Interval | null = null;
  readonly published: DayNumber | null;

  constructor(published: DayNumber | null) {
    this.published = published;
  }

  /** Takes note of an explicit date. `background`: named with its month or a direction, so that the day of the news outlives it. */
  remember(
    found: Interval,
    at: { readonly block: number; readonly offset: number; readonly background: boolean },
  ): void {
    const { year, month } = calendarDay(found.start);
    if (found.grain !== 'years') this.lastYear = year;
    if (found.grain === 'day') {
      const antecedent = { day: found.end, block: at.block, offset: at.offset };
      this.latest = {
        ...antecedent,
        day: found.start === found.end ? found.start : found.end,
        background: at.background,
      };
      if (!at.background && found.start === found.end) this.main = antecedent;
    }
    if (found.grain === 'day' || found.grain === 'part' || found.grain === 'month') this.lastMonth = { year, month };
    if (found.grain === 'week') this.lastWeek = found.start;
    if (found.grain === 'year') this.yearPeriod = found;
    else if (
      found.grain !== 'years' &&
      found.grain !== 'week' &&
      (found.grain !== 'day' || found.start !== found.end)
    ) {
      this.lastPeriod = found;
      this.yearPeriod = null;
    }
  }

  /**
   * The day that 이날 means at a place: the last one named, unless that was of the background and is too far off,
   * stands after the day of the news in the same sentence, or lies ahead of a past verb.
   */
  day(at: Where): DayNumber | null {
    const { latest, main, published } = this;
    if (!latest) return null;
    const isAhead = (day: DayNumber): boolean => at.past && published !== null && day > published;
    const sameSentence = main !== null && main.block === at.block && main.offset >= at.sentence();
    const sameBlock = at.block === latest.block;
    const faded =
      latest.background &&
      (at.block - latest.block >= FADES || (sameBlock && (sameSentence || FOLLOWS.test(at.before()))));
    if (!isAhead(latest.day) && !faded) return latest.day;
    if (main && !isAhead(main.day)) return main.day;
    return isAhead(latest.day) ? published : latest.day;
  }

  year(): number | null {
    return this.lastYear ?? (this.published === null ? null : calendarDay(this.published).year);
  }
  /** The year that 전년 counts from: that of the last period, not of a day mentioned in passing. */
  periodYear(): number | null {
    const period = this.yearPeriod ?? this.lastPeriod;
    if (period) return calendarDay(period.start).year;
    return this.published === null ? null : calendarDay(this.published).year;
  }
  month(): { readonly year: number; readonly month: number } | null {
    return this.lastMonth ?? (this.published === null ? null : calendarDay(this.published));
  }
  /** The month that 전월 counts from. */
  periodMonth(): { readonly year: number; readonly month: number } | null {
    const period = this.lastPeriod;
    if (period && (period.grain === 'month' || period.grain === 'part')) return calendarDay(period.start);
    return this.published === null ? null : calendarDay(this.published);
  }
  week(): DayNumber | null {
    return this.lastWeek ?? this.published;
  }
  /** The last month, quarter, half or range; a whole year where nothing finer was named since. */
  period(): Interval | null {
    return this.lastPeriod ?? this.yearPeriod;
  }
}
