import type { Numeral } from '../../core/korean/numerals.ts';
import { readDayWord, readNativeNumeral, readNumeral } from '../../core/korean/numerals.ts';
import type { UnitFound } from './unit.ts';
import { readUnit } from './unit.ts';

/** A number with its unit where it stands. `unit` is '' for a bare fraction (3분의 1). */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  readonly max?: number;
  readonly unit: string;
  readonly approx: boolean;
}

const MORE = /여(?= ?[가-힣a-zA-Z㎀-㏟%])/y;
const LASTING = /간(?=$|[^가-힣]|[의에은을이만도]|씩)|째(?=$|[^가-힣]|[에의다인]|입|이)/y;
const LASTS: ReadonlySet<string> = new Set(['년', '개월', '달', '주', '일', '시간', '분', '초', '주일']);
/** The smaller unit that may complete a larger one, and how many of it make one: 1년 6개월. */
const PARTS: Readonly<Record<string, readonly [RegExp, string, number]>> = {
  년: [/ ?(\d{1,2})여? ?개월/y, '개월', 12],
  시간: [/ ?(\d{1,2})여? ?분(?![의기])/y, '분', 60],
  분: [/ ?(\d{1,2}) ?초(?![등반순])/y, '초', 60],
};
const PRISON = / ?(\d{1,2})월(?!호|요일)/y;
const SENTENCED = /(?:징역|금고|형|유예)\s?$/;
const TILDE = / ?[~∼〜～–-] ?(?=\d)|, ?(?=\d{1,2}(?:위|살|세|명|개|건|곳|회|번|편|권|점|배|층|장|차례))/y;
const FRACTION = / ?분의 ?(\d[\d.]{0,8})/y;

/** A measured stretch that goes on: 간, 째; and the months of a year, the minutes of an hour. */
function complete(text: string, start: number, amount: number, unit: UnitFound, approx: boolean): Quantity {
  const part = PARTS[unit.unit];
  if (part) part[0].lastIndex = unit.end;
  const rest = part?.[0].exec(text);
  if (part && rest)
    return lasting(text, {
      start,
      end: unit.end + rest[0].length,
      amount: amount * part[2] + Number(rest[1]),
      unit: part[1],
      approx,
    });
  PRISON.lastIndex = unit.end;
  const months =
    unit.unit === '년' && SENTENCED.test(text.slice(Math.max(0, start - 4), start)) ? PRISON.exec(text) : null;
  if (months)
    return { start, end: unit.end + months[0].length, amount: amount * 12 + Number(months[1]), unit: '개월', approx };
  return lasting(text, { start, end: unit.end, amount, unit: unit.unit, approx });
}
function lasting(text: string, quantity: Quantity): Quantity {
  LASTING.lastIndex = quantity.end;
  return LASTS.has(quantity.unit) && LASTING.test(text) ? { ...quantity, end: quantity.end + 1 } : quantity;
}

function unitAfter(text: string, numeral: Numeral): { unit: UnitFound; approx: boolean } | null {
  MORE.lastIndex = numeral.end;
  const more = MORE.test(text) ? 1 : 0;
  const unit = readUnit(text, numeral.end + more, numeral.value);
  return unit && { unit, approx: numeral.approx || more > 0 };
}

/** The quantity whose figure begins at `start`: 4만4천 명, 71.1%, 20∼30%, 1, 2위, 1년 6개월, 10억분의1m. */
export function readQuantity(text: string, start: number): Quantity | null {
  const spaced = readNumeral(text, start, true);
  const close = readNumeral(text, start, false);
  for (const numeral of spaced?.end === close?.end ? [spaced] : [spaced, close]) {
    if (!numeral) continue;
    if (numeral.figure === null) return readSpelled(text, numeral);
    const fraction = readFraction(text, numeral);
    if (fraction) return fraction;
    const range = readRange(text, numeral);
    if (range) return range;
    const found = unitAfter(text, numeral);
    if (found) return complete(text, start, numeral.value, found.unit, found.approx);
  }
  return null;
}

const OPEN = /[수몇][십백천]? $/;
/** 백만 명: without figures only a spaced counter is one (천장, 만기, 일조량 are words). */
function readSpelled(text: string, numeral: Numeral): Quantity | null {
  const found = unitAfter(text, numeral);
  const parted =
    found &&
    !OPEN.test(text.slice(Math.max(0, numeral.start - 4), numeral.start)) &&
    (text.charAt(numeral.end) === ' ' || (found.unit.spelling === '명' && numeral.value >= 1e4));
  return parted ? complete(text, numeral.start, numeral.value, found.unit, found.approx) : null;
}

function readFraction(text: string, below: Numeral): Quantity | null {
  FRACTION.lastIndex = below.end;
  const above = FRACTION.exec(text);
  if (!above || below.value === 0) return null;
  const end = below.end + above[0].length;
  const unit = readUnit(text, end, 0);
  return {
    start: below.start,
    end: unit?.end ?? end,
    amount: Number(above[1]) / below.value,
    unit: unit?.unit ?? '',
    approx: false,
  };
}

function readRange(text: string, low: Numeral): Quantity | null {
  const own = readUnit(text, low.end, low.value);
  const end = own?.end ?? low.end;
  TILDE.lastIndex = end;
  const tilde = TILDE.exec(text);
  const high = tilde && readNumeral(text, end + tilde[0].length, false);
  const found = high && unitAfter(text, high);
  if (!found || high.value <= low.value || (own && own.unit !== found.unit.unit)) return null;
  const shared = !own && !low.scaled && high.scaled && high.figure ? low.value * (high.value / high.figure) : low.value;
  const min = shared <= high.value ? Number(shared.toPrecision(15)) : low.value;
  return { ...complete(text, low.start, high.value, found.unit, found.approx), amount: min, max: high.value };
}

/** Counters that a native numeral takes without a space: 두명 is a count, 두통 and 세대 are words. */
const GLUED =
  /명|개(?!구|나|선|편|혁|발)|달(?!러|려|리)|시간|번(?!째)|곳|가지|차례|배|마리|살(?!아|던|던|이|인)|군데|주일|켤레|송이/y;
/** What 한 counts; before other counters it is an article or half of a word (한 번, 한편, 한 점). */
const ONE = /명|대(?!가|의)|건|곳|마리|채|차례|달(?!러|려|리)|시간|장|가구|군데|발|주일|켤레|송이|그루/y;

/** A native numeral with its counter: 두 명, 다섯 차례, 스무 살. Idioms of one (한 번, 한편) are left alone. */
export function readNativeQuantity(text: string, start: number): Quantity | null {
  const numeral = readNativeNumeral(text, start);
  if (!numeral) return null;
  const glued = text.charAt(numeral.end) !== ' ';
  const at = numeral.end + (glued ? 0 : 1);
  GLUED.lastIndex = at;
  ONE.lastIndex = at;
  if ((glued && !GLUED.test(text)) || (numeral.value === 1 && !ONE.test(text))) return null;
  const unit = readUnit(text, at, numeral.value);
  if (!unit || unit.start !== at || NO_NATIVE.has(unit.unit)) return null;
  return complete(text, start, numeral.value, unit, false);
}
/** Units that Sino-Korean numerals count. */
const NO_NATIVE: ReadonlySet<string> = new Set([
  '%',
  '%p',
  '년',
  '일',
  '분',
  '초',
  '도',
  '위',
  '세',
  '층',
  '회',
  '기',
  '해',
  '세대',
]);

const DAY_SPAN = /간|\s?만(?=$|[^가-힣]|[에의이입인])|\s?동안|\s?이상|\s?가까이|\s?남짓|\s?걸러/y;
const DAY_OTHER = /[어려갈하]/y;
/** 이틀간, 사흘, 하루 만: 하루 alone says "a day" (하루 평균) and is left. */
export function readDays(text: string, start: number): Quantity | null {
  const word = readDayWord(text, start);
  if (!word) return null;
  DAY_SPAN.lastIndex = word.end;
  DAY_OTHER.lastIndex = word.end;
  if ((word.value === 1 && !DAY_SPAN.test(text)) || (word.value === 15 && !DAY_SPAN.test(text)) || DAY_OTHER.test(text))
    return null;
  return lasting(text, { start, end: word.end, amount: word.value, unit: '일', approx: false });
}

const NIGHTS = /(\d{1,2})박 ?(\d{1,2})일/y;
const WORDS: Readonly<Record<string, readonly [number, string]>> = {
  일주일: [1, '주'],
  반년: [6, '개월'],
  '일 년': [1, '년'],
  일년: [1, '년'],
};
const WORD = /일주일|반년|일 ?년(?![가-힣]{2})/y;
/** 5박 7일, 일주일, 반년. */
export function readStay(text: string, start: number): Quantity | null {
  NIGHTS.lastIndex = start;
  const nights = NIGHTS.exec(text);
  if (nights) return { start, end: start + nights[0].length, amount: Number(nights[2]), unit: '일', approx: false };
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0];
  const found = word ? WORDS[word] : undefined;
  return word && found
    ? lasting(text, { start, end: start + word.length, amount: found[0], unit: found[1], approx: false })
    : null;
}
