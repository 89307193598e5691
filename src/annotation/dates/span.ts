import type { Cursor } from './cursor.ts';
import { follows, take, takeSpaced } from './cursor.ts';
import { readLength } from './duration.ts';
import type { Component, SamePeriod, Shift, Simple, Unresolved, Window } from './expression.ts';
import { readPoint } from './point.ts';

const SHIFT = /(전|뒤|후)(?=$|[^가-힣]|[에인의도과은이쯤께와다]|부터|까지|보다|엔|만|으로|처럼|였)/y;
/** Happenings that a distance may count from: 사고 이틀 뒤, 총선 사흘 전. */
const EVENT =
  /(?:사고|범행|사건|참사|선거일?|총선|대선|투표일?|출시|개막|개최|취임|퇴임|회담|결혼식?|출산|사망|시행|발표|발생|상장|경기|대회|마감|계약|체결|입대|전역|입국|출국|출발|계엄|체포|퇴원|수술|졸업|창업|설립|만료|종료|개시|개통|개장|완공|준공|이혼|공연|시험|수능|출범|당선|접종|복귀|부임|전쟁|입사|퇴사|데뷔|신청|접수|구속|석방|출소|선고일?|판결|파산|합병|인수|매각|발사|도착|만기일?|지진|화재|추석|방[미한중일러]|개학|휴전|종전|독립|수교|부터|그|[은는한된]지)\s?(?:불과 |약 |정확히 |꼭 )?$/;

const NTH_DAY = / ?째/y;

/** 사흘 전, 3년 뒤, 몇 달 전; and 사흘째, 15일째, 2주째, which count back from the day of publication, included. */
export function readCounted(cursor: Cursor): Shift | Window | null {
  const start = cursor.at;
  const length = readLength(cursor);
  if (!length) return null;
  const { duration } = length;
  if ((duration?.unit === 'day' || duration?.unit === 'week') && take(cursor, NTH_DAY))
    return { kind: 'window', duration, direction: 'day' };
  // 수주전에 뛰어들다: orders are fought for; weeks are counted with a space.
  const orders = cursor.text.startsWith('수주', start) && cursor.text.charAt(cursor.at) !== ' ';
  const found = orders ? null : takeSpaced(cursor, SHIFT);
  if (found) {
    const event = EVENT.test(cursor.text.slice(Math.max(0, start - 14), start));
    return { kind: 'shift', duration, sign: found[1] === '전' ? -1 : 1, event };
  }
  cursor.at = start;
  return null;
}

/** 지난 한 해 and 지난 한 주 are the last year and the last week. */
const WINDOW = /(최근|지난(?! ?한 ?(?:해|주(?![간일])))|향후|앞으로) ?/y;
const LASTING = /간(?=$|[^가-힣]|[의에은이도]|만)/y;
const STILL = /간|\s(?:동안|사이)/y;
const WITHIN = /\s?(?:내(?=[ 에로]|$)|이내|안에)|\s?[전뒤후](?=[ 에의])|\s?만[에의]/y;

/** 최근 3개월, 지난 2년간, 향후 5년간. 지난 3일 is a day of the month unless 간 or 동안 follows. */
export function readWindow(cursor: Cursor): Window | null {
  const start = cursor.at;
  const found = take(cursor, WINDOW);
  const figure = found ? cursor.text.charAt(cursor.at) : '';
  const length = found ? readLength(cursor) : null;
  const days = cursor.text.charAt(cursor.at - 1) === '일' && figure >= '0' && figure <= '9';
  const dayOfMonth = found?.[1] === '지난' && days;
  if (!found || !length || follows(cursor, WITHIN) || (dayOfMonth && !follows(cursor, STILL))) {
    cursor.at = start;
    return null;
  }
  take(cursor, LASTING);
  return {
    kind: 'window',
    duration: length.duration,
    direction: found[1] === '최근' || found[1] === '지난' ? 'past' : 'future',
  };
}

const SAME =
  /(?:(지난해|작년)|(재작년)|(전년도?)|(같은 해))(?:의)? ?(?:(같은 ?기간|같은 ?분기|동기|같은 ?시기)|(같은 ?달|동월)|(같은 ?날))(?=$|[^가-힣]|[에의과도보대은를와]|까지|이|인)/y;
const SAME_NOW = /같은 ?기간|동기간/y;
/** 지난해 같은 기간, 전년 동월, 같은 기간. */
export function readSamePeriod(cursor: Cursor): SamePeriod | null {
  const found = take(cursor, SAME);
  if (!found)
    return take(cursor, SAME_NOW) ? { kind: 'same', year: { base: 'context', offset: 0 }, grain: 'period' } : null;
  const year: Component = found[1]
    ? { base: 'published', offset: -1 }
    : found[2]
      ? { base: 'published', offset: -2 }
      : { base: 'context', offset: found[3] ? -1 : 0 };
  return { kind: 'same', year, grain: found[5] ? 'period' : found[6] ? 'month' : 'day' };
}

const NAMED_EVENT =
  /(\d{1,2})[·ㆍ・‧ᆞ.](\d{1,2})(?=\s?(?:비상계엄|계엄|내란|사태|총선|대선|지방선거|지선|재[·]?보[선궐]|보궐|전당대회|전대|대책|조치|합의|선언|항쟁|혁명|민주|쿠데타|군사|테러|참사|전쟁|사건|절(?![가-힣])|의거|공동|정상|학살|부동산|광복|규제|공약|개각|사변|세월호|희생|유족|운동|만세|독립|대지진|지진|정변|개헌|전승절))/y;
const KNOWN_EVENT =
  /(?:2[·ㆍ・‧ᆞ]28|3[·ㆍ・‧ᆞ]1[15]|4[·ㆍ・‧ᆞ](?:3|16|19)|5[·ㆍ・‧ᆞ]1[68]|6[·ㆍ・‧ᆞ](?:10|15|25)|7[·ㆍ・‧ᆞ]4|8[·ㆍ・‧ᆞ]15|9[·ㆍ・‧ᆞ]1[19]|10[·ㆍ・‧ᆞ](?:4|26|29)|12[·ㆍ・‧ᆞ](?:3|12)|1[·ㆍ・‧ᆞ]21)(?![\d%호차급개등위군단월일분급층구동회])/y;
const EVERY_NTH = /매[달월] ?(?:첫|둘|셋|넷|다섯)(?:째 ?주?|째[·,] ?(?:둘|셋|넷|다섯)째 ?주?) ?[월화수목금토일]요일/y;
const EVERY = /매[주달월년해] |매[주월년달](?=[월화수목금토일]요일|\d)|해마다 |격주 /y;
const UNKNOWN_YEAR = /내후년|후년(?=[ 에께])/y;
const BEFORE_CHRIST = /기원전 ?\d{1,4} ?(?:년|세기)(?:경)?/y;

/** Dates that name no day: 12·3 비상계엄, 매주 화요일, 내후년 (whose dictionary sense and use differ), 기원전 57년. */
export function readUnresolved(cursor: Cursor): Unresolved | null {
  const start = cursor.at;
  const event = take(cursor, NAMED_EVENT);
  if (event && Number(event[1]) >= 1 && Number(event[1]) <= 12 && Number(event[2]) >= 1 && Number(event[2]) <= 31)
    return { kind: 'unresolved' };
  cursor.at = start;
  if (take(cursor, KNOWN_EVENT) || take(cursor, UNKNOWN_YEAR) || take(cursor, BEFORE_CHRIST) || take(cursor, EVERY_NTH))
    return { kind: 'unresolved' };
  if (take(cursor, EVERY) && readPoint(cursor)) return { kind: 'unresolved' };
  cursor.at = start;
  return null;
}

/** The kinds that are no point in time, in the order in which they shadow each other. */
export function readSpan(cursor: Cursor): Exclude<Simple, { kind: 'point' }> | null {
  return readUnresolved(cursor) ?? readSamePeriod(cursor) ?? readWindow(cursor) ?? readCounted(cursor);
}
