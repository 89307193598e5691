import { readNativeNumeral } from '../../core/korean/numerals.ts';
import { matchAt, startsAt } from '../../core/sticky.ts';

/** A clock time, or a span between two. Minutes from midnight, 0 to 1440. */
export interface Clock {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}
interface Reading {
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** 오전, 밤 …; null where the words do not say. */
  readonly part: string | null;
}

const NOON = 720;
const DAY = 1440;
const PART = /(오전|오후|새벽|아침|한낮|대낮|낮|점심|저녁|심야|한밤|밤|AM|PM) ?/y;
const HOUR = /(\d{1,2})(?: ?[~∼〜～–-] ?(\d{1,2}))? ?시/y;
const MINUTE =
  / ?(\d{1,2})(?: ?[~∼〜～–-] ?(\d{1,2}))? ?분(?! ?(?:간|동안|만에|뒤|후|거리|이상|이내|넘게|가량 ))(?: ?(\d{1,2})초)?| ?(반)(?=$|[^가-힣]|[에쯤께경]|부터|까지)/y;
const COLON = /([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?(?![\d:])(?: ?(AM|PM|am|pm)\b|분)?/y;
/** 자정 is also what a trade promises: to clean itself up. */
const NAMED =
  /정오(?!표)|자정(?=께|쯤|까지|부터|무렵|경|에(?![가-힣])|을 (?:기해|넘|전후|앞)|이 (?:넘|지나|다 )|\s(?:무렵|이후|이전|직전|직후|전|넘|가까|기준|현재|쯤)|[,~∼.])/y;
/** What may follow 시 where no part of the day stands before it: 시간, 시즌, 시장 and 시·군 are other words. */
const HOUR_END =
  /$|[^가-힣·]|에(?!너)|엔(?!진)|부터|까지|께|경(?!기)|쯤|정각|이(?=[ 었다])|의(?=[ ])|면|를|로(?![가-힣]{2})|는|와|현재|기준|무렵|반/y;
const NOT_HOUR = /간|즌|리즈| ?방향| ?\d{1,2} ?[군도구]| (?:편의점|영업|체제)/y;
const HALF_DAY = /\s?(?:부터|를 기해|넘어|이후)/y;

/** The hour on the 24-hour clock: 오후 3시 15, 밤 1시 1, 낮 12시 12, 밤 12시 24. */
function hourOfDay(hour: number, part: string | null): number {
  if (hour > 12 || part === null) return hour;
  const before = part === '오전' || part === '새벽' || part === '아침' || part === 'AM';
  if (hour === 12) return before ? 0 : part === '밤' || part === '심야' || part === '한밤' ? 24 : 12;
  if (before) return hour;
  const night = part === '밤' || part === '심야' || part === '한밤';
  if (night) return hour <= 5 ? hour : hour + 12;
  return part.endsWith('낮') || part === '점심' ? (hour >= 9 ? hour : hour + 12) : hour + 12;
}

function readColon(text: string, at: number, part: string | null): Reading | null {
  const found = matchAt(COLON, text, at);
  if (!found) return null;
  const half = part ?? found[3]?.toUpperCase() ?? null;
  const minutes = hourOfDay(Number(found[1]), half) * 60 + Number(found[2]);
  return minutes <= DAY ? { end: at + found[0].length, from: minutes, to: minutes, part: half } : null;
}

function readHour(text: string, at: number, part: string | null): Reading | null {
  const found = matchAt(HOUR, text, at);
  if (!found) return part ? readNativeHour(text, at, part) : null;
  const end = at + found[0].length;
  const hour = Number(found[1]);
  const last = Number(found[2] ?? hour);
  if (hour > 24 || last > 24 || startsAt(NOT_HOUR, text, end)) return null;
  const minute = readMinute(text, end);
  if (!part && !minute && (!startsAt(HOUR_END, text, end) || (hour === 24 && !startsAt(/까지|에|부터/y, text, end))))
    return null;
  const from = hourOfDay(hour, part) * 60 + (minute?.from ?? 0);
  const to = hourOfDay(last, part) * 60 + (minute?.to ?? 0);
  return to <= DAY && from <= DAY ? { end: minute?.end ?? end, from, to, part } : null;
}

/** 오후 두 시, 새벽 네 시. */
function readNativeHour(text: string, at: number, part: string): Reading | null {
  const numeral = readNativeNumeral(text, at);
  if (!numeral || numeral.value > 12 || !startsAt(/ ?시(?![가-힣]{2})/y, text, numeral.end)) return null;
  const end = text.indexOf('시', numeral.end) + 1;
  const minute = readMinute(text, end);
  const from = hourOfDay(numeral.value, part) * 60 + (minute?.from ?? 0);
  return { end: minute?.end ?? end, from, to: from, part };
}

function readMinute(text: string, at: number): { end: number; from: number; to: number } | null {
  const found = matchAt(MINUTE, text, at);
  if (!found) return null;
  const from = found[4] ? 30 : Number(found[1]);
  const to = Number(found[2] ?? from);
  return from < 60 && to < 60 ? { end: at + found[0].length, from, to } : null;
}

function readPoint(text: string, at: number, inherited: string | null): Reading | null {
  if (startsAt(NAMED, text, at)) {
    const midnight = text.startsWith('자정', at) && !startsAt(HALF_DAY, text, at + 2) ? DAY : 0;
    const minutes = text.startsWith('정오', at) ? NOON : midnight;
    return { end: at + 2, from: minutes, to: minutes, part: null };
  }
  const part = matchAt(PART, text, at);
  const begin = at + (part?.[0].length ?? 0);
  const own = part?.[1] ?? null;
  return readColon(text, begin, own ?? inherited) ?? readHour(text, begin, own ?? inherited);
}

const DASH = / ?[~∼〜～–-] ?/y;
const SINCE = /부터,? /y;
const UNTIL = /까지/y;

/** The clock time at `start`: 오후 3시, 3시 30분, 14:05, 정오, 오전 9시∼오후 6시, 오전 9시부터 오후 6시까지. */
export function readClock(text: string, start: number): Clock | null {
  const first = readPoint(text, start, null);
  if (!first) return null;
  const dash = matchAt(DASH, text, first.end);
  const link = dash ?? matchAt(SINCE, text, first.end);
  const last = link && readPoint(text, first.end + link[0].length, first.part);
  const to =
    last && first.from === first.to && last.to < first.from && last.to + NOON > first.from && last.to < NOON
      ? last.to + NOON
      : last?.to;
  if (last && to !== undefined && (dash || startsAt(UNTIL, text, last.end)))
    return { start, end: last.end + (dash ? 0 : 2), from: first.from, to };
  return { start, end: first.end, from: first.from, to: first.to };
}
