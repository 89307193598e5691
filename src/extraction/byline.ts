import { parseAgencyTag } from './agency.ts';
import { type Reading, readOrigin, readPart, settle, splitRole } from './header/byline-reading.ts';
import { OUTLET, PICTURE } from './header/byline-words.ts';
import { isProfession } from './header/job-titles.ts';
import { isKoreanName, isNoName } from './header/person-names.ts';
import { clean } from './text.ts';

/** What a byline line or a dateline says. */
export interface Reporters {
  /** Without titles, in the line's order; empty where the line names only an agency. */
  readonly names: readonly string[];
  readonly agency: string | null;
  readonly place: string | null;
}

/** What is known of the place that a text stands in. */
export interface BylineOptions {
  /** The text stands where only an author's name stands (itemprop=author, .reporter): bare names count. */
  readonly slot?: boolean;
}

/** A byline is short; nothing longer is looked at. */
const MAX_LENGTH = 160;
/** Mail addresses and account names: they vouch for the name before them. */
const MAIL = /\([A-Za-z0-9_.-]{2,30}\)|[\w.+-]{1,40}@(?:[\w-]{1,40}(?:\.[\w-]{1,20}){0,4})?|@[\w.]{2,30}/g;
/** Addresses, telephones, and how long ago a text appeared. */
const NUMBERS =
  /(?:방금|\d{1,3}\s?(?:분|시간|일|주|개월))\s?전(?=\s|$)|https?:\/\/\S{1,100}|\(?\d{2,4}[-)]\s?\d{3,4}-\d{4}/g;
/** 글/홍길동·사진/성춘향 */
const SLASHED = /(^|[\s·,|(])(글|사진|취재|정리|그래픽|영상|번역)\s?\/\s?(?=[가-힣])/g;
/** Between people with different work; the dot in 글·사진= joins two works of one. */
const PARTS =
  /[/|;]|,(?=\s?[가-힣·]{1,5}[=:])|(?<!글|취재|사진)[\s·](?=(?:글|사진|취재|정리|그래픽|영상|번역)[=:])|\s-\s/;

/**
 * Reads a byline line or a dateline: "홍길동·성춘향 기자", "(서울=연합뉴스) 홍길동 기자 =", "워싱턴=홍길동 특파원",
 * "YTN 홍길동 (mail@x.kr)", "글·사진=홍길동 기자", "( 취재 : 홍길동 / 영상편집 : 성춘향 )". Whoever only took or cut the
 * pictures is left out, "외 1명" names nobody. Null where the text is no byline; a line that is only an agency's tag
 * gives that agency and no names.
 */
export function parseReporters(text: string, options: BylineOptions = {}): Reporters | null {
  if (text.length > MAX_LENGTH * 2) return null;
  const line = clean(text);
  if (!line || line.length > MAX_LENGTH) return null;
  const tag = parseAgencyTag(line);
  const reading: Reading = {
    names: [],
    agency: tag,
    place: null,
    leading: false,
    reporting: options.slot === true,
    pending: [],
  };
  if (tag) {
    readOrigin(reading, line);
    return { names: [], agency: tag, place: reading.place };
  }
  const words = line.split(' ');
  // 홍길동 한빛대 교수: a contributor, known as one only where an author's name is due.
  if (options.slot && words.length > 1 && words.length < 6 && isKoreanName(words[0]!) && isProfession(words.at(-1)!))
    return { names: [words[0]!], agency: null, place: null };
  for (const part of line.replace(NUMBERS, ' ').replace(MAIL, ' @ ').replace(SLASHED, '$1$2=').split(PARTS)) {
    const [role, rest] = splitRole(part);
    if (role && PICTURE.has(role)) continue;
    if (!readPart(reading, rest)) return null;
    reading.reporting ||= role !== null;
    const vouched = role !== null || options.slot === true;
    const [first] = reading.pending;
    if (reading.leading && reading.pending.length === 1 && isKoreanName(first!) && first!.length > 2) settle(reading);
    if (vouched && reading.pending.every(token => isKoreanName(token) || /^[A-Z]/.test(token))) settle(reading);
    // A pen name, or a name of a rare surname, that is all that the slot holds.
    else if (options.slot && words.length === 1 && /^[가-힣]{3}$/.test(words[0]!)) settle(reading);
    // 거창/홍길동 기자: what stands alone before a stroke and looks like no name is a place.
    reading.pending = reading.pending.filter(isKoreanName);
  }
  // 순천 | 홍길동 기자: what no title followed was no name.
  if (!reading.names.length || !reading.reporting) return null;
  return { names: reading.names, agency: reading.agency, place: reading.place };
}

/**
 * The reporter of a broadcast report's last line: "KBS 뉴스 홍길동입니다.", "지금까지 광화문광장에서 YTN 홍길동입니다."
 * The line itself is part of the report's text.
 */
export function parseSignOff(line: string): string | null {
  if (line.length > MAX_LENGTH) return null;
  const text = clean(line.replace(MAIL, '').replace(/[()[\]]/g, ' '));
  const [, outlet, name] = /([A-Za-z가-힣0-9]{1,20})\s([가-힣]{2,4})입니다\.?$/.exec(text) ?? [];
  if (!outlet || !name || !OUTLET.test(outlet) || isNoName(name)) return null;
  return isKoreanName(name) || name.length === 3 ? name : null;
}

/** The names of two places that name a text's reporters: the longer list where one holds the other, else the first. */
export function mergeBylines(first: readonly string[], second: readonly string[]): readonly string[] {
  return second.length > first.length && first.every(name => second.includes(name)) ? second : first;
}
