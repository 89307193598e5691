import type { CalendarDay } from '../core/calendar.ts';
import type { Translate } from '../core/i18n.ts';

/** Korea has kept UTC+9 without summer time since 1988-10-09; articles on the web are younger. */
const SEOUL_OFFSET = 9 * 60 * 60 * 1000;

interface Moment {
  /** `2023. 1. 4. (수)` */
  readonly day: string;
  /** `14:05` */
  readonly time: string;
}

/** A time with offset as day and time in Seoul, whatever the machine's zone; null for what is no time. */
export function seoulMoment(iso: string, translate: Translate): Moment | null {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return null;
  const there = new Date(time + SEOUL_OFFSET);
  const weekday = translate('readerWeekdays').split(' ')[there.getUTCDay()]!;
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    day: `${there.getUTCFullYear()}. ${there.getUTCMonth() + 1}. ${there.getUTCDate()}. (${weekday})`,
    time: `${two(there.getUTCHours())}:${two(there.getUTCMinutes())}`,
  };
}

/** `2023년 1월 4일` */
export function dayWords({ year, month, day }: CalendarDay, translate: Translate): string {
  return translate('readerDay', year, month, day);
}

/** The word for a weekday, 0 for Monday. */
export function weekdayWord(weekday: number, translate: Translate): string {
  return translate('readerWeekdays').split(' ')[(weekday + 1) % 7] ?? '';
}
