import type { Cursor } from './cursor.ts';
import { follows } from './cursor.ts';

/** Figures before 일, 월, 년 that name no date. Every test looks at the cursor, behind the unit, or a few letters before `start`. */

const DAY_AFTER =
  /간|째|만(?![가-힣])|만[에의이]|차(?![가-힣])|차[에인 ]|장(?![관소기비])|선(?=$|[^가-힣]|[이을은에과])|[치분씩제형본반꼴권급생여](?![가-힣]{2})|마다|짜리|천하|넘게|이내|이상|이하|정도|남짓|일 때|\s(?:만(?=[ 에의이]|$)|만기|연속|동안|내(?=[ 에로])|이내|안에|넘게|이상|이하|가까이|정도|남짓|평균|이나 |치(?= )|걸[리린려렸릴]|소요|남았|남은|앞두|앞둔|앞으로 다가)|(?: 때| 수(?= 있| 없|밖)|[지뿐]|의 (?:기간|기한|유예|휴가|말미))/y;
const DURATION_BEFORE =
  /(?:(?:^|[\s(“‘"'·])(?:약|단|총|꼬박|무려|불과|주|고작|매|최[장단대소]|적어도|겨우|생후|임신|구류|정직|휴가|평균|향후|앞으로|지|하루)|정지|연차|박)\s?$/;
const PER_DAY =
  /(?= ?(?:\d[\d,.]*[만천백]?\s?(?:회|번|식|끼|정|알|포|잔|시간|톤|t|㎥|배럴|kcal|mg|㎎|배)|최대|최소|생산량|권장|섭취|처리|이용객|평균))/y;
const MONTH_AFTER =
  /[호급드물권]|회(?![의담사견])|세(?!월)|생(?!산)|\s?(?:혁명|항쟁|민주항쟁|민주화|유신(?! )|영령|어머니)/y;
const MONTH_BEFORE = /(?:(?:^|[^\d])\d{1,2}년|징역|금고|집행유예|생후|형)\s?$/;
const YEAR_AFTER =
  /[생식형판물차산]|간(?![가-힣])|째|대(?![가-힣])|\s(?:전통|역사(?=[^적])|만에|만의|동안|넘게|전(?!에|의)(?=[ ,.]))/y;
const REACH = 10;

const before = ({ text }: Cursor, start: number): string => text.slice(Math.max(0, start - REACH), start);

/** A length of time in days: 3일간, 5일째, 15일 이내. */
export const isDays = (cursor: Cursor): boolean => follows(cursor, DAY_AFTER);

/** `isDays`, or by what stands before (약 3일, 1박 2일, 취임한 지 3일), or a rate (1일 3회). */
export const isNoBareDay = (cursor: Cursor, start: number): boolean =>
  isDays(cursor) ||
  DURATION_BEFORE.test(before(cursor, start)) ||
  (cursor.text.slice(start, cursor.at) === '1일' && follows(cursor, PER_DAY));

/** 5월호, 2월물, 6월 항쟁, 징역 1년 6월. */
export const isNoMonth = (cursor: Cursor, start: number): boolean =>
  follows(cursor, MONTH_AFTER) || MONTH_BEFORE.test(before(cursor, start));

/** 1975년생, 2024년형, 2000년 역사. */
export const isNoYear = (cursor: Cursor): boolean => follows(cursor, YEAR_AFTER);
