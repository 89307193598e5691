import type { DateValue } from '../annotation.ts';
import type { CalendarDay, DayNumber } from '../calendar.ts';
import { calendarDay, daysInMonth, seoulDay, weekday } from '../calendar.ts';

/** Why a date is what it is, for the card to say in words. */
export type DateReason =
  /** The article names the whole date. */
  | 'stated'
  /** Worked out from the publication day, or from a date before it. */
  | 'inferred'
  /** The words leave the edges open: 초, 하순, 께. */
  | 'approx'
  /** (현지시간): the day of another time zone. */
  | 'elsewhere';

export interface DateDescription {
  readonly start: CalendarDay;
  readonly end: CalendarDay;
  /** Days from `start` to `end`, both counted: 1 for a single day. */
  readonly days: number;
  /** Weekdays of `start` and `end`, 0 for Monday. */
  readonly weekdays: readonly [number, number];
  /** The week of `start`, Monday first. */
  readonly week: readonly CalendarDay[];
  /** Days from the publication day to `start`: −26 is 26 days before it. Null where the article has no day. */
  readonly fromPublished: number | null;
  /** Days from today to the date's nearer edge; 0 while it lasts. */
  readonly fromToday: number;
  readonly reasons: readonly DateReason[];
}

/**
 * What a card says of a date. Null where the date is unresolved.
 * `published` is the article's ISO time; `today` the day in Seoul (`seoulDayAt(Date.now())`).
 */
export function describeDate(value: DateValue, published: string | null, today: DayNumber): DateDescription | null {
  const start = value.start === undefined ? null : seoulDay(value.start);
  const end = value.end === undefined ? null : seoulDay(value.end);
  if (start === null || end === null) return null;
  const monday = start - weekday(start);
  const publication = published === null ? null : seoulDay(published);
  const reasons: DateReason[] = [value.inferred ? 'inferred' : 'stated'];
  if (value.approx) reasons.push('approx');
  if (value.tzUnknown) reasons.push('elsewhere');
  return {
    start: calendarDay(start),
    end: calendarDay(end),
    days: end - start + 1,
    weekdays: [weekday(start), weekday(end)],
    week: Array.from({ length: 7 }, (_, i) => calendarDay(monday + i)),
    fromPublished: publication === null ? null : start - publication,
    fromToday: start > today ? start - today : end < today ? end - today : 0,
    reasons,
  };
}

const WEEKDAYS = '월화수목금토일';

/** A date in Korean words: `2022년 12월 9일 금요일`, `2022년 10월`, `2022년`, `2023년 1월 5일~10일`. Empty where unresolved. */
export function spellDate(value: DateValue): string {
  const description = describeDate(value, null, 0);
  if (!description) return '';
  const { start, end, days, weekdays } = description;
  if (days === 1) return `${spellDay(start)} ${WEEKDAYS.charAt(weekdays[0])}요일`;
  const wholeMonths = start.day === 1 && end.day === daysInMonth(end.year, end.month);
  const sameYear = start.year === end.year;
  if (wholeMonths && start.month === 1 && end.month === 12)
    return sameYear ? `${start.year}년` : `${start.year}년~${end.year}년`;
  if (wholeMonths && sameYear)
    return `${start.year}년 ${start.month}월${start.month === end.month ? '' : `~${end.month}월`}`;
  if (wholeMonths) return `${start.year}년 ${start.month}월~${end.year}년 ${end.month}월`;
  if (!sameYear) return `${spellDay(start)}~${spellDay(end)}`;
  return `${spellDay(start)}~${start.month === end.month ? '' : `${end.month}월 `}${end.day}일`;
}
const spellDay = ({ year, month, day }: CalendarDay): string => `${year}년 ${month}월 ${day}일`;
