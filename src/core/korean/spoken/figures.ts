/** Figures in running text as they are said, with their signs, ranges, counters and units. */
import { countsNative, RUN_TOGETHER } from './counters.ts';
import type { Said } from './dates.ts';
import { sayDigits, sayNative, sayNeighbours, saySino } from './numerals.ts';
import { currencyAt, unitAt } from './units.ts';

/** One written number: digits, a decimal part, and the Korean places behind it (3천만, 2.5조). */
const PART =
  /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.(\d+))?(천|백|십)?(만|억|조|경(?!기|찰|험|북|남|비|영|력|제|상|쟁|매|관|고|주|우))?/y;
const RANGE = /[~∼～–](?=\d)/y;
const SIGN = /(?<![\d가-힣A-Za-z])([-−–+±△▽])(?=\d)/y;
const FRACTION = /(?<![\d/.])(\d{1,2})\/(\d{1,3})(?![\d/])/y;
/** 02-123-4567, 1588-0000. */
const TELEPHONE = /(?<![\d-])(?:0\d{1,2}-\d{3,4}-\d{4}|1[5-9]\d{2}-\d{4})(?![\d-])/y;
const EMERGENCY =
  /(?<![\d.,-])(?:112|113|117|118|119|110|120|182|1330|1332|1339|1345|1366|1388|1393|1577)(?=번(?:으로|에)| ?(?:신고|구급|구조|상황실|종합상황|안전센터|대원|소방|상담|콜센터)|[에로] (?:신고|전화|연락))/y;
/** 2-1, 3대 2; between a lot's numbers the dash is 다시. */
const DASH = /(?<![\d.,A-Za-z-])(\d{1,4})[-–](\d{1,4})(?![\d-]|\.\d)/y;
const SCORE =
  /(?<![\d.,])(\d{1,3}) ?대 ?(\d{1,3})(?=로|으로|의|가|였|이었|에서|[,.]?(?:\s|$)(?!명|개|분|시간))(?![,.]\d)/y;
const LOT = /(?:동|리|로|길|가|면|읍) ?(?:산 ?)?$/;
const PLUS = /(?<![\d.,])(\d)\+(\d)(?![\d])/y;
const ENGLISH = ['제로', '원', '투', '스리', '포', '파이브', '식스', '세븐', '에이트', '나인'];
const ORDINAL = /(?:제|第) ?$/;

interface Read {
  readonly end: number;
  /** In Sino-Korean. */
  readonly said: string;
  /** The digits, where there is nothing but digits. */
  readonly plain: string | null;
}

function readNumber(text: string, at: number): Read | null {
  const said: string[] = [];
  let end = at;
  let plain: string | null = null;
  for (;;) {
    const from = said.length > 0 && text.charAt(end) === ' ' ? end + 1 : end;
    PART.lastIndex = from;
    const [whole, digits = '', decimals, small, large] = PART.exec(text) ?? [];
    if (whole === undefined) break;
    const integer = digits.replaceAll(',', '');
    plain = said.length === 0 && decimals === undefined && !small && !large ? integer : null;
    said.push(sayPart(integer, decimals, small, large, said.length === 0));
    end = from + whole.length;
    if (!large && !small) break;
    // 3천 of 3천600만 goes on with digits; 3천 명 does not.
    if (!/^ ?\d/.test(text.slice(end, end + 2)) || (!large && text.charAt(end) === ' ')) break;
  }
  return said.length === 0
    ? null
    : {
        end,
        said: said
          .join('')
          .replace(/(?<=[만억조경])(?=[^ ])/g, ' ')
          .trim(),
        plain,
      };
}

function sayPart(integer: string, decimals: string | undefined, small = '', large = '', first: boolean): string {
  if (decimals !== undefined) return `${saySino(integer)}점${sayDigits(decimals)}${small}${large}`;
  const one = integer === '1' && (small || (large === '만' && first));
  return (one ? '' : saySino(integer)) + small + large;
}

/** A figure with what belongs to it (sign, unit, the other end of a range) that begins at `at`. */
export function figureAt(text: string, at: number): Said | null {
  return special(text, at) ?? money(text, at) ?? figure(text, at);
}

function special(text: string, at: number): Said | null {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  let found = match(TELEPHONE);
  if (found)
    return said(
      found,
      found[0]
        .split('-')
        .map(part => sayDigits(part, true))
        .join('에 '),
    );
  found = match(EMERGENCY);
  if (found) return said(found, sayDigits(found[0], true));
  found = match(FRACTION);
  if (found) return said(found, `${saySino(found[2] ?? '')}분의 ${saySino(found[1] ?? '')}`);
  found = match(PLUS);
  if (found) return said(found, `${ENGLISH[Number(found[1])]} 플러스 ${ENGLISH[Number(found[2])]}`);
  found = match(DASH);
  if (found) {
    const [whole, left = '', right = ''] = found;
    const behind = text.slice(at + whole.length, at + whole.length + 3);
    if (left.length === 4) return said(found, `${saySino(left)}${right.length === 4 ? '에서' : ''} ${saySino(right)}`);
    if (/^ ?(?:번지|호)/.test(behind) || LOT.test(text.slice(0, at)))
      return said(found, `${saySino(left)} 다시 ${saySino(right)}`);
    return said(found, `${saySino(left)} 대 ${saySino(right)}`);
  }
  found = match(SCORE);
  if (found) return said(found, `${saySino(found[1] ?? '')} 대 ${saySino(found[2] ?? '')}`);
  return null;

  function said(match: RegExpExecArray, words: string): Said {
    return { end: at + match[0].length, said: words };
  }
}

function money(text: string, at: number): Said | null {
  const currency = currencyAt(text, at);
  const amount = currency && readNumber(text, currency.end);
  return currency && amount ? { end: amount.end, said: `${amount.said} ${currency.name}` } : null;
}

function figure(text: string, at: number): Said | null {
  SIGN.lastIndex = at;
  const sign = SIGN.exec(text)?.[1];
  const from = sign ? at + 1 : at;
  if (!sign && /[\d.]/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at))) return null;
  const low = readNumber(text, from);
  if (!low) return null;
  RANGE.lastIndex = low.end;
  const high = RANGE.test(text) ? readNumber(text, low.end + 1) : null;
  const end = high?.end ?? low.end;
  const unit = unitAt(text, end);
  const numbers = high ? sayRange(text, at, low, high) : sayOne(text, at, low);
  const minus = sign ? saySign(sign, text, end, unit?.behind) : '';
  // "시속 100km/h" says 시속 already.
  const rate = unit?.before && !text.slice(0, at).trimEnd().endsWith(unit.before) ? `${unit.before} ` : '';
  if (unit) return { end: unit.end, said: `${rate}${minus}${numbers} ${unit.behind}` };
  return { end, said: minus + numbers + (glued(text, end) ? '' : ' ') };
}

const spaceless = (text: string, at: number): number => (text.charAt(at) === ' ' ? at + 1 : at);

function sayOne(text: string, at: number, { end, said, plain }: Read): string {
  if (plain === null) return said;
  const counter = spaceless(text, end);
  if (text.startsWith('번째', counter)) return plain === '1' ? '첫' : Number(plain) < 100 ? sayNative(plain) : said;
  if (/^0\d/.test(plain)) return sayDigits(plain, true);
  const before = text.slice(Math.max(0, at - 12), at);
  if (ORDINAL.test(before)) return said;
  return countsNative(text, counter, before, plain) ? sayNative(plain) : said;
}

function sayRange(text: string, at: number, low: Read, high: Read): string {
  const counter = spaceless(text, high.end);
  const before = text.slice(Math.max(0, at - 12), at);
  if (low.plain && high.plain) {
    const native = countsNative(text, counter, before, high.plain);
    const neighbours = sayNeighbours(low.plain, high.plain);
    if (native) return neighbours ?? `${sayNative(low.plain)}에서 ${sayNative(high.plain)}`;
    RUN_TOGETHER.lastIndex = counter;
    if (neighbours && RUN_TOGETHER.test(text)) return low.said + high.said;
  }
  return `${low.said}에서 ${high.said}`;
}

function saySign(sign: string, text: string, end: number, unit: string | undefined): string {
  if (sign === '+') return '플러스 ';
  if (sign === '±') return '플러스마이너스 ';
  return unit === '도' || /^ ?도(?![가-힣]*[로시])/.test(text.slice(end, end + 4)) ? '영하 ' : '마이너스 ';
}

/** Words that a number is said together with: 이천이십삼년, 사일, 십여. */
function glued(text: string, at: number): boolean {
  return (
    !/[가-힣A-Za-z]/.test(text.charAt(at)) ||
    /^(?:년|월|일(?![가-힣]*보)|여(?= |명|개|곳)|만|억|조|천|백)/.test(text.slice(at, at + 3))
  );
}
