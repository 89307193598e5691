import type { Numeral } from '../../core/korean/numerals.ts';
import { readNumeral, readNumerals } from '../../core/korean/numerals.ts';
import { matchAt, startsAt } from '../../core/sticky.ts';
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
const LASTS: ReadonlySet<string> = new Set(['년', '개월', '달', '주', '일', '시간', '분', '초']);
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
const OPEN = /[수몇][십백천]? $/;
const LARGE_SPELLED = 1e4;

/** A measured stretch: the months of its year, the minutes of its hour, and the 간 or 째 behind it belong to it. */
export function complete(text: string, start: number, amount: number, unit: UnitFound, approx: boolean): Quantity {
  const [pattern, smaller = '', count = 1] = PARTS[unit.unit] ?? [];
  const part = pattern && matchAt(pattern, text, unit.end);
  if (part) {
    const total = amount * count + Number(part[1]);
    return lasting(text, { start, end: unit.end + part[0].length, amount: total, unit: smaller, approx });
  }
  const sentenced = unit.unit === '년' && SENTENCED.test(text.slice(Math.max(0, start - 4), start));
  const months = sentenced ? matchAt(PRISON, text, unit.end) : null;
  if (months)
    return { start, end: unit.end + months[0].length, amount: amount * 12 + Number(months[1]), unit: '개월', approx };
  return lasting(text, { start, end: unit.end, amount, unit: unit.unit, approx });
}

/** 5년간, 14년째. */
export function lasting(text: string, quantity: Quantity): Quantity {
  const goesOn = LASTS.has(quantity.unit) && startsAt(LASTING, text, quantity.end);
  return goesOn ? { ...quantity, end: quantity.end + 1 } : quantity;
}

function unitAfter(text: string, numeral: Numeral): { unit: UnitFound; approx: boolean } | null {
  const more = startsAt(MORE, text, numeral.end) ? 1 : 0;
  const unit = readUnit(text, numeral.end + more, numeral.value);
  return unit && { unit, approx: numeral.approx || more > 0 };
}

/** The quantity whose figure begins at `start`: 4만4천 명, 71.1%, 20∼30%, 1, 2위, 1년 6개월, 10억분의1m, 백만 명. */
export function readQuantity(text: string, start: number): Quantity | null {
  for (const numeral of readNumerals(text, start)) {
    if (numeral.figure === null) return readSpelled(text, numeral);
    const found = readFraction(text, numeral) ?? readRange(text, numeral);
    if (found) return found;
    const one = unitAfter(text, numeral);
    if (one) return complete(text, start, numeral.value, one.unit, one.approx);
  }
  return null;
}

/** 백만 명: without figures only a spaced counter is one (천장, 만기, 일조량 are words), and 수십 만 명 says no number. */
function readSpelled(text: string, numeral: Numeral): Quantity | null {
  const found = unitAfter(text, numeral);
  if (!found || OPEN.test(text.slice(Math.max(0, numeral.start - 4), numeral.start))) return null;
  const people = found.unit.spelling === '명' && numeral.value >= LARGE_SPELLED;
  if (text.charAt(numeral.end) !== ' ' && !people) return null;
  return complete(text, numeral.start, numeral.value, found.unit, found.approx);
}

function readFraction(text: string, below: Numeral): Quantity | null {
  const above = matchAt(FRACTION, text, below.end);
  if (!above || below.value === 0) return null;
  const end = below.end + above[0].length;
  const unit = readUnit(text, end, 0);
  const amount = Number(above[1]) / below.value;
  return { start: below.start, end: unit?.end ?? end, amount, unit: unit?.unit ?? '', approx: false };
}

/** 2~3천 명 counts thousands on both sides. */
function readRange(text: string, low: Numeral): Quantity | null {
  const own = readUnit(text, low.end, low.value);
  const end = own?.end ?? low.end;
  const tilde = matchAt(TILDE, text, end);
  const high = tilde && readNumeral(text, end + tilde[0].length, false);
  const found = high && unitAfter(text, high);
  if (!found || high.value <= low.value || (own && own.unit !== found.unit.unit)) return null;
  const shared = !own && !low.scaled && high.scaled && high.figure ? low.value * (high.value / high.figure) : low.value;
  const min = shared <= high.value ? Number(shared.toPrecision(15)) : low.value;
  return { ...complete(text, low.start, high.value, found.unit, found.approx), amount: min, max: high.value };
}
