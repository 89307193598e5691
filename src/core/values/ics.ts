import type { DateValue } from '../annotation.ts';
import { isoDay, seoulDay } from '../calendar.ts';

export interface CalendarEntry {
  /** What the day is: the sentence or the headline. */
  readonly summary: string;
  readonly value: DateValue;
  readonly description?: string;
  /** The article's address. */
  readonly url?: string;
  /** When the file is made, in milliseconds since 1970 (`Date.now()`). */
  readonly madeAt: number;
}

/** RFC 5545, 3.3.11. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u001f\u007f]/g, ' ');
const LINE_OCTETS = 75;

/** Lines of at most 75 octets, a continuation begun by a space (RFC 5545, 3.1). Never inside a character. */
function folded(line: string): string {
  let folds = '';
  let octets = 0;
  for (const char of line) {
    const code = char.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > LINE_OCTETS) {
      folds += '\r\n ';
      octets = 1;
    }
    folds += char;
    octets += size;
  }
  return folds;
}

const compact = (iso: string): string => iso.replaceAll('-', '');
/** UTC basic format, worked out from the count of milliseconds: no local time. */
function stamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** An .ics file with one all-day event, or null where the date is unresolved. Lines end in CRLF. */
export function calendarFile(entry: CalendarEntry): string | null {
  const { start, end } = entry.value;
  const last = end === undefined ? null : seoulDay(end);
  if (start === undefined || seoulDay(start) === null || last === null) return null;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jeongdok//KO',
    'BEGIN:VEVENT',
    `UID:${compact(start)}-${entry.madeAt}@jeongdok`,
    `DTSTAMP:${stamp(entry.madeAt)}`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    `DTEND;VALUE=DATE:${compact(isoDay(last + 1))}`,
    `SUMMARY:${escaped(entry.summary)}`,
    ...(entry.description ? [`DESCRIPTION:${escaped(entry.description)}`] : []),
    ...(entry.url && /^https?:\/\/[^\s]+$/.test(entry.url) ? [`URL:${entry.url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
