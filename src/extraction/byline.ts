import { agencyName, parseAgencyTag } from './agency.ts';
import { isJobTitle, isProfession, isReporterTitle, splitGlued } from './header/job-titles.ts';
import { isKoreanName, isNamePart, isNoName } from './header/person-names.ts';
import { clean } from './text.ts';

/** What a byline line or a dateline says. */
export interface Reporters {
  /** Without titles, in the line's order; empty where the line names only an agency. */
  readonly names: readonly string[];
  readonly agency: string | null;
  readonly place: string | null;
}

export interface BylineOptions {
  /** The text stands where only an author's name stands (itemprop=author, .reporter): bare names count. */
  readonly slot?: boolean;
}

/** A byline is short; nothing longer is looked at. */
const MAX_LENGTH = 160;
const MAX_TOKENS = 32;
/** Mail addresses and account names: they vouch for the name before them. */
const MAIL = /\([A-Za-z0-9_.-]{2,30}\)|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){0,4}|@[\w.]{2,30}/g;
const NUMBERS = /https?:\/\/\S{1,100}|\(?\d{2,4}[-)]\s?\d{3,4}-\d{4}/g;
const BRACKETS = /[[\](){}<>〈〉《》【】〔〕=■▶▷◀◁◆◇◎☆★▲△▼▽●○□※☞*"“”'‘’]/g;
/** Whose work is not the text: pictures, sound, cutting, drawing. */
const PICTURE = new Set(
  '사진 영상 촬영 그래픽 편집 영상편집 영상취재 영상기자 촬영기자 카메라 일러스트 삽화 그림 자막 제작 디자인 연출 화면제공 화면 제공 자료 출처 글씨 cg'.split(
    ' ',
  ),
);
const WRITING = new Set(
  '글 취재 정리 작성 작성자 글쓴이 기자명 기자 필자 취재기자 인터뷰 번역 대담 진행 구성 기획 by 글사진 사진글 취재사진'.split(
    ' ',
  ),
);
/** 글/홍길동·사진/성춘향 */
const SLASHED = /(^|[\s·,|(])(글|사진|취재|정리|그래픽|영상|번역)\s?\/\s?(?=[가-힣])/g;
const OUTLET =
  /(?:뉴스|일보|신문|경제|방송|TV|닷컴|타임스|타임즈|미디어|저널|투데이|데일리|스포츠|코리아|매거진|헤럴드|통신|온라인|24|YTN|KBS|MBC|SBS|JTBC|MBN|OBS|EBS|CBS|OSEN)$/i;
const DESK =
  /^(?:정치|경제|사회|산업|문화|국제|체육|전국|편집|사진|지방|증권|금융|금융증권|부동산|생활|과학|여론|미래|기획|취재|탐사|보도|논설|콘텐츠|건설|유통|연예|지역|법조|정책|세종)[가-힣\d]{0,4}(?:부|팀|국|실|센터)$|.{2}(?:팀|센터|본부|지국|총국|연구소|뉴스룸|취재반|랩)$|.{3}(?:부|국|실|반)$/;
/** Buttons and counts that stand in the same line. */
const UI = new Set(
  '구독 구독하기 구독중 구독자 응원 응원하기 응원수 팔로우 이메일 메일 메일보내기 보내기 다른 기사 기사보기 다른기사 더보기 보기 페이지 프로필 전체보기 모음 목록 모아보기 추천 좋아요 님 읽음 조회 댓글'.split(
    ' ',
  ),
);
const COUNT = /^[\d.,:-]+(?:건|회|명|개|화)?$/;
/** Between people with different work; the dot in 글·사진= joins two works of one. */
const PARTS =
  /[/|;]|,(?=\s?[가-힣·]{1,5}[=:])|(?<!글|취재|사진)[\s·](?=(?:글|사진|취재|정리|그래픽|영상|번역)[=:])|\s-\s/;

interface Reading {
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
function settle(reading: Reading): boolean {
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
  if (UI.has(token) || COUNT.test(token) || isNoName(token) || DESK.test(token)) return true;
  if (!isKoreanName(token)) {
    if (OUTLET.test(token)) return true;
    if (!isNamePart(token)) return false;
  }
  reading.pending.push(token);
  return true;
}

/** Takes "워싱턴=", "(서울=연합뉴스)", "헤럴드경제=" off a part's beginning. */
function readOrigin(reading: Reading, part: string): string {
  const bracket = /^[\s/]*[[(【<〔]\s?([^[\]()【】<>〔〕]{1,40})\s?[\])】>〕]/.exec(part);
  const source = bracket?.[1] ?? /^\s*([^=]{1,30})=/.exec(part)?.[1];
  if (source === undefined) return part;
  const [head = '', tail] = source.split('=');
  const words = head.split(/[\s·ㆍ,]+/).filter(Boolean);
  if (words.some(isJobTitle) || words.some(word => splitGlued(word))) return part;
  const agency = agencyName(tail ?? head);
  if (bracket && !agency) return part;
  if (agency) reading.agency = agency;
  const place = words.filter(word => !agencyName(word) && !OUTLET.test(word) && !DESK.test(word));
  if (place.length && place.length <= 3 && (!bracket || tail !== undefined)) reading.place = place.join(' ');
  return part.slice(bracket ? bracket[0].length : part.indexOf('=') + 1);
}

function readPart(reading: Reading, part: string): boolean {
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
function splitRole(part: string): readonly [role: string | null, rest: string] {
  const match =
    /^[\s([]*([가-힣A-Za-z]{1,4}(?:[·ㆍ&]?[가-힣A-Za-z]{1,4})?)\s?(?:[=:：]|\s(?=[가-힣]{2,4}(?:\s|$)))\s?/.exec(part);
  const role = match?.[1]?.replace(/[·ㆍ&]/, '').toLowerCase();
  const known = role !== undefined && (PICTURE.has(role) || WRITING.has(role));
  return known ? [role, part.slice(match![0].length)] : [null, part];
}

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
