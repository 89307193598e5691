/**
 * The proleptic Gregorian calendar on plain day numbers (days since 1970-01-01). No `Date`: the reader's own time zone cannot enter.
 * Algorithms: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil, civil_from_days).
 */

/** Days since 1970-01-01. */
export type DayNumber = number;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** The day number of a calendar day. `month` may lie outside 1 to 12 and carries over into the year. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const carried = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const y = m <= 2 ? carried - 1 : carried;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function calendarDay(number: DayNumber): CalendarDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** `month` may lie outside 1 to 12, as in `dayNumber`. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** 0 is Monday, 6 is Sunday. */
export function weekday(number: DayNumber): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** The same day of the month, `months` later; the month's last day where it has no such day. */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = calendarDay(number);
  return dayNumber(year, month + months, Math.min(day, daysInMonth(year, month + months)));
}

export function isoDay(number: DayNumber): string {
  const { year, month, day } = calendarDay(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const ISO_TIME = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/;
const SEOUL_OFFSET = 9 * 60;

/** The day in Asia/Seoul of an ISO 8601 day or time; a time without an offset is Seoul's own. Null where it is no such text. */
export function seoulDay(iso: string): DayNumber | null {
  const match = ISO_TIME.exec(iso.trim());
  if (!match) return null;
  const [, year, month, day, hour, minute, zone] = match;
  const y = Number(year);
  const m = Number(month);
  const d = Number(day);
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return null;
  const local = dayNumber(y, m, d);
  if (!hour || !zone) return local;
  const sign = zone.startsWith('-') ? -1 : 1;
  const offset = zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  return local + Math.floor((Number(hour) * 60 + Number(minute) - offset + SEOUL_OFFSET) / 1440);
}

/** The day in Asia/Seoul at a moment, in milliseconds since 1970 (`Date.now()`). Korea has kept UTC+9 since 1988-10-09. */
export function seoulDayAt(milliseconds: number): DayNumber {
  return Math.floor((milliseconds / 60_000 + SEOUL_OFFSET) / 1440);
}
