/** Dates as Korean pages write them, in labels and in metadata. Everything comes out in Korean Standard Time. */

/** Characters of a text that are looked at: a label is short, and a hostile one is not worth more. */
const MAX_LENGTH = 400;
/** Characters of a header's text in which labelled dates are looked for. */
const MAX_TEXT = 20_000;
const HOUR = 3_600_000;
/** KST has no summer time since 1988, and no page's stamp is older than the web. */
const KST = 9 * HOUR;
const EARLIEST = Date.UTC(1945, 7, 15);
const LATEST_AHEAD = 400 * 24 * HOUR;

const CLOCK =
  /^[\sT.,|·([]{0,6}(?:(오전|오후|[ap]\.?m\.?)[\s,]?)?(\d{1,2})(?::(\d{2})|시\s?(\d{1,2}(?=분))?)(?:(?::|분\s?)(\d{2})?(?:\.\d{1,9})?)?(?:초|분)?\s?\)?\s?([ap]\.?m\.?(?![a-z]))?/i;
const ZONE = /^\s?(?:(z)(?![a-z])|(?:gmt|utc)?\s?([+-])(\d{2}):?(\d{2})?(?!\d)|(kst)|(gmt|utc))/i;
const WEEKDAY = /^\s?(?:\([^()\d]{1,4}\)|[월화수목금토일]요일)/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** 2023.01.04 · 2023-01-04 · 2023/1/4 · 2023년 1월 4일 · 2023. 1. 4. · 23.01.04 after no digit. */
const NUMERIC =
  /(?<![\d./-])((?:19|20)\d{2}|(?<!:)\d{2})(?:\s?[.\-/]\s?|년\s?)(\d{1,2})(?:\s?[.\-/]\s?|월\s?)(\d{1,2})(?!\d)(?:\.(?!\d)|일)?/g;
/** 20230104140500 · 20230104T1405 · 202301041405 */
const COMPACT = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(?!\d)/;
const EPOCH = /^\s*(1\d{9})(\d{3})?(?:\.\d+)?\s*$/;
/** Wed, 04 Jan 2023 14:05:00 +0900 (RFC 2822) · 4 January 2023 */
const DAY_MONTH = /(?<!\d)(\d{1,2})\s([a-z]{3})[a-z]{0,6}\.?,?\s((?:19|20)\d{2})/i;
/** Jan. 4, 2023 · Wed Jan 04 14:05:00 KST 2023 is not among them: no page was seen with it. */
const MONTH_DAY = /\b([a-z]{3})[a-z]{0,6}\.?\s(\d{1,2}),?\s((?:19|20)\d{2})/i;

/** A date and where it stands in its text. */
export interface FoundDate {
  /** ISO 8601 in +09:00. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
  /** False for a bare day, which counts from midnight. */
  readonly timed: boolean;
}

function fromParts(
  year: number,
  month: number,
  day: number,
  text: string,
  end: number,
): Omit<FoundDate, 'start'> | null {
  let hour = 0;
  let minute = 0;
  let second = 0;
  let offset = KST;
  let timed = false;
  let at = end;
  at += WEEKDAY.exec(text.slice(at, at + 8))?.[0].length ?? 0;
  const clock = CLOCK.exec(text.slice(at, at + 40));
  if (clock) {
    hour = Number(clock[2]);
    minute = Number(clock[3] ?? clock[4] ?? 0);
    second = Number(clock[5] ?? 0);
    const half = (clock[1] ?? clock[6] ?? '').toLowerCase();
    const pm = half.startsWith('p') || half === '오후';
    if (half && hour > 12 && !pm) return null;
    if (half && hour <= 12) hour = (hour % 12) + (pm ? 12 : 0);
    timed = true;
    at += clock[0].length;
    const zone = ZONE.exec(text.slice(at, at + 12));
    if (zone) {
      if (zone[1] || zone[6]) offset = 0;
      else if (zone[2]) offset = (zone[2] === '-' ? -1 : 1) * (Number(zone[3]) * HOUR + Number(zone[4] ?? 0) * 60_000);
      at += zone[0].length;
    }
  }
  if (hour > 23 || minute > 59 || second > 59) return null;
  const iso = toIso(year, month, day, Date.UTC(year, month - 1, day, hour, minute, second) - offset);
  return iso ? { iso, end: at, timed } : null;
}

/** Null for a day that no calendar has, and for moments that no page can be of. */
function toIso(year: number, month: number, day: number, time: number): string | null {
  const calendar = new Date(Date.UTC(year, month - 1, day));
  if (calendar.getUTCMonth() !== month - 1 || calendar.getUTCDate() !== day) return null;
  return isoOf(time);
}

function isoOf(time: number): string | null {
  // Zero is what an unset stamp prints as.
  if (!(time > EARLIEST) || time > Date.now() + LATEST_AHEAD || (time >= 0 && time <= KST) || time === -KST)
    return null;
  return `${new Date(time + KST).toISOString().slice(0, 19)}+09:00`;
}

const century = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** The numeric dates of a text in order: what labels are read from. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  if (!/\d/.test(text)) return found;
  for (const match of text.slice(0, MAX_TEXT).matchAll(NUMERIC)) {
    const start = match.index;
    if (found.length && start < found[found.length - 1]!.end) continue;
    const date = fromParts(century(match[1]!), Number(match[2]), Number(match[3]), text, start + match[0].length);
    // Two digits of a year are a year only with a time beside them: 23.01.04 alone may be anything.
    if (date && (match[1]!.length === 4 || date.timed)) found.push({ start, ...date });
  }
  return found;
}

/**
 * The first date of a label or of a metadata value, as ISO 8601 with +09:00; a bare day counts from midnight.
 * A time without a zone is Korean time, "Z" and other offsets are converted. Null where there is none, and for
 * days and times that cannot be.
 */
export function parseDate(text: string): string | null {
  const head = text.slice(0, MAX_LENGTH).normalize('NFC');
  const epoch = EPOCH.exec(head);
  if (epoch) return isoOf(Number(epoch[1]) * 1000);
  const numeric = findDates(head)[0];
  if (numeric) return numeric.iso;
  const compact = COMPACT.exec(head);
  if (compact) {
    const [match, year, month, day, hour, minute, second] = compact;
    const clock = hour ? `T${hour}:${minute}:${second ?? '00'}` : '';
    const rest = head.slice(compact.index + match.length);
    return fromParts(Number(year), Number(month), Number(day), clock + rest, 0)?.iso ?? null;
  }
  const english = DAY_MONTH.exec(head) ?? MONTH_DAY.exec(head);
  if (!english) return null;
  const [day, month] = /^\d/.test(english[1]!) ? [english[1]!, english[2]!] : [english[2]!, english[1]!];
  const index = MONTHS.indexOf(month.toLowerCase());
  if (index < 0) return null;
  return fromParts(Number(english[3]), index + 1, Number(day), head, english.index + english[0].length)?.iso ?? null;
}
