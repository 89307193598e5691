import { agencyName } from '../agency.ts';
import { COUNT, DESK, OUTLET, PICTURE, UI, WRITING } from './byline-words.ts';
import { isJobTitle, isReporterTitle, splitGlued } from './job-titles.ts';
import { isKoreanName, isNamePart, isNoName } from './person-names.ts';

const MAX_TOKENS = 32;
const BRACKETS = /[[\](){}<>〈〉《》【】〔〕=■▶▷◀◁◆◇◎☆★▲△▼▽●○□※☞*"“”'‘’]/g;

/** A byline line half read. */
export interface Reading {
  readonly names: string[];
  agency: string | null;
  place: string | null;
  /** A title stood before any name. */
  leading: boolean;
  /** A reporter's title, a label or a mail address was met: not only a chief's or a writer's. */
  reporting: boolean;
  /** Name-like tokens that wait for the title behind them. */
  pending: string[];
}

/** Takes the waiting tokens for names, now that a title, a label or a mail address vouches for them. */
export function settle(reading: Reading): boolean {
  const { pending, names } = reading;
  const korean = pending.filter(isKoreanName);
  reading.pending = [];
  // 카를로스 고리토 기자: no token alone is a name, together they are one.
  const found = korean.length ? korean : pending.length ? [pending.join(' ')] : [];
  for (const name of found) if (!names.includes(name)) names.push(name);
  return pending.length - korean.length <= (korean.length ? 2 : 4);
}

/** One token's part in a line; false where the line is no byline after all. */
function readToken(reading: Reading, token: string): boolean {
  const glued = splitGlued(token.replace(/(?:의|님)$/, ''));
  if (glued && isNamePart(glued[0])) {
    reading.pending.push(glued[0]);
    reading.reporting ||= isReporterTitle(glued[1]);
    return settle(reading);
  }
  const title = token.replace(/의$/, '');
  if (isJobTitle(title)) {
    reading.reporting ||= isReporterTitle(title);
    // 시민기자 홍길동: a reporter's title may stand before the name that ends the line.
    if (!reading.pending.length && !reading.names.length) reading.leading = isReporterTitle(title);
    return reading.leading || settle(reading);
  }
  const agency = agencyName(token);
  if (agency) {
    reading.agency = agency;
    return true;
  }
  if (UI.has(token) || /^by$/i.test(token) || COUNT.test(token) || isNoName(token) || DESK.test(token)) return true;
  if (!isKoreanName(token)) {
    if (OUTLET.test(token)) return true;
    if (!isNamePart(token)) return false;
  }
  reading.pending.push(token);
  return true;
}

/** Takes "워싱턴=", "(서울=연합뉴스)", "헤럴드경제=" off a part's beginning. */
export function readOrigin(reading: Reading, part: string): string {
  const bracket = /^[\s/]*[[(【<〔]\s?([^[\]()【】<>〔〕]{1,40})\s?[\])】>〕]/.exec(part);
  const source = bracket?.[1] ?? /^\s*([^=]{1,30})=/.exec(part)?.[1];
  if (source === undefined) return part;
  const [head = '', tail] = source.split('=');
  const words = head.split(/[\s·ㆍ,]+/).filter(Boolean);
  if (words.some(isJobTitle) || words.some(word => splitGlued(word))) return part;
  const agency = agencyName(tail ?? head);
  if (bracket && !agency) {
    // [한빛일보 = 홍길동 기자]: what stands before the sign is no person, unless it says who did what.
    const origin = words.length > 0 && tail !== undefined && !splitRole(`${head}=`)[0];
    return origin ? part.slice(part.indexOf('=') + 1) : part;
  }
  if (agency) reading.agency = agency;
  const place = words.filter(word => !agencyName(word) && !OUTLET.test(word) && !DESK.test(word));
  if (place.length && place.length <= 3 && (!bracket || tail !== undefined)) reading.place = place.join(' ');
  return part.slice(bracket ? bracket[0].length : part.indexOf('=') + 1);
}

/** Reads one person's part of a line; false where the line is no byline after all. */
export function readPart(reading: Reading, part: string): boolean {
  // 통영=글·사진 홍길동 기자
  const [, work] = splitRole(readOrigin(reading, part));
  const rest = work
    // 홍길동 기자 외 1명
    .replace(/\s외\s?\d{0,2}\s?(?:명|인)(?=\s|$)/g, ' ')
    .replace(BRACKETS, ' ');
  const tokens = rest.split(/[\s·ㆍ∙・,&+]+/).filter(Boolean);
  if (tokens.length > MAX_TOKENS) return false;
  return tokens.every(token => {
    if (token !== '@') return readToken(reading, token);
    // A mail address ends the person it belongs to.
    reading.reporting = true;
    return !reading.pending.length || !reading.pending.every(isKoreanName) || settle(reading);
  });
}

/** "글=홍길동 기자" and "취재 : 홍길동" begin with what the person did. */
export function splitRole(part: string): readonly [role: string | null, rest: string] {
  const match =
    /^[\s([■]*([가-힣A-Za-z]{1,4}(?:[·ㆍ&]?[가-힣A-Za-z]{1,4})?)\s?(?:[=:：]|\s(?=[가-힣]{2,4}(?:\s|$)))\s?/.exec(part);
  const role = match?.[1]?.replace(/[·ㆍ&]/, '').toLowerCase();
  const known = role !== undefined && (PICTURE.has(role) || WRITING.has(role));
  return known ? [role, part.slice(match![0].length)] : [null, part];
}
