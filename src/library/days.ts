import { calendarDay, seoulDay, seoulDayAt } from '../core/calendar.ts';

const short = (day: number): string => {
  const { year, month, day: date } = calendarDay(day);
  return `${year}. ${month}. ${date}.`;
};

/** `2023. 1. 4.` of an ISO time in Seoul; '' for what is no time. */
export function shortDay(iso: string | null): string {
  const day = iso === null ? null : seoulDay(iso);
  return day === null ? '' : short(day);
}

/** `2023. 1. 4.` of milliseconds since the epoch, in Seoul. */
export const shortDayAt = (milliseconds: number): string => short(seoulDayAt(milliseconds));
