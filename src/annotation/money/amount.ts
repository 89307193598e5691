import type { Numeral } from '../../core/korean/numerals.ts';
import { readNumeral, readNumerals } from '../../core/korean/numerals.ts';
import { matchAt, startsAt } from '../../core/sticky.ts';
import type { CurrencyFound } from './currencies.ts';
import { readCurrencyName, readCurrencySign } from './currencies.ts';

/** An amount with its currency where it stands; `max` for ranges. What the words leave open (수십억 원) is none. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  readonly max?: number;
  readonly currency: CurrencyFound;
  readonly approx: boolean;
}

const TILDE = / ?[~∼〜～–—-] ?(?=\d)/y;
const MORE = / ?여 ?/y;
/** What may follow a currency's name that is also a syllable of other words (원, 동, 불, 엔). */
const NOUN_END =
  /$|[^가-힣]|[은을이의에과도만대선권당인꼴씩여라]|으로|로|까지|부터|짜리|어치|가량|안팎|쯤|정도|규모|이상|이하|미만|초과|보다|밖|상당|남짓|내외|입니|였|화/y;
/** Words that 원 begins after a number: 5원소, 3원칙, 원하는. */
const NOT_WON = /[소칙숭색]|정대|하[는다고지면]|작(?![가-힣]?료)/y;
const NOT_YEN = /[진터트]/y;
const NOT_YUAN = /[부소]/y;
/** 만원 버스, 만원사례: full, not ten thousand won. */
const FULL_HOUSE = / ?(?:관중|버스|지하철|사례|열차|전철|승객|인파|행렬|이었|을 이룬|을 이뤘)/y;
const CENTS = / ?(\d{1,2}) ?(전|센트)(?![가-힣]{2})/y;

/** Whether the syllable read as a currency is one, going by the amount before it and the letters after it. */
function isCurrency(text: string, numeral: Numeral, currency: CurrencyFound): boolean {
  const { name, end } = currency;
  const glued = text.charAt(numeral.end) !== ' ';
  const large = numeral.scaled ? numeral.value >= 1000 : numeral.value >= 100;
  if (name === '원') {
    if (numeral.figure === null && numeral.value === 1e4 && startsAt(FULL_HOUSE, text, end)) return false;
    if (startsAt(NOT_WON, text, end)) return false;
    if (!large && text.startsWith('인', end)) return false;
    return (glued && large && numeral.figure !== null) || startsAt(NOUN_END, text, end);
  }
  if (name === '동') return numeral.value >= 1e4 && startsAt(NOUN_END, text, end);
  if (name === '불') return numeral.value >= 10 && startsAt(NOUN_END, text, end);
  if (name === '엔') return !startsAt(NOT_YEN, text, end);
  if (name === '위안') return !startsAt(NOT_YUAN, text, end);
  if (name === '솔' || name === '밧' || name === '랜드' || name === '짯') return startsAt(NOUN_END, text, end);
  return true;
}

interface Figure {
  readonly numeral: Numeral;
  readonly end: number;
  readonly approx: boolean;
  readonly currency: CurrencyFound | null;
}

/** A numeral with its currency, where one follows: the longest spaced numeral that has one. */
function readFigure(text: string, at: number): Figure | null {
  const numerals = readNumerals(text, at);
  for (const numeral of numerals) {
    const more = matchAt(MORE, text, numeral.end)?.[0] ?? '';
    const currency = readCurrencyName(text, at, numeral.end + more.length);
    if (currency && isCurrency(text, numeral, currency))
      return { numeral, end: currency.end, approx: more !== '' || numeral.approx, currency };
  }
  const numeral = numerals[0];
  return numeral ? { numeral, end: numeral.end, approx: numeral.approx, currency: null } : null;
}

/** 1∼2만 원 counts ten thousands on both sides; 500∼1만 원 does not. */
function sharedUnit(low: Numeral, high: Numeral): number {
  if (low.scaled || !high.scaled || !high.figure) return low.value;
  const scaled = low.value * (high.value / high.figure);
  return scaled <= high.value ? Number(scaled.toPrecision(15)) : low.value;
}

function withCents(text: string, amount: number, currency: CurrencyFound): { amount: number; end: number } {
  const cents = matchAt(CENTS, text, currency.end);
  const fits = cents && (cents[2] === '전') === (currency.code === 'KRW');
  if (!fits || currency.name === '센트') return { amount, end: currency.end };
  return { amount: Number((amount + Number(cents[1]) / 100).toPrecision(15)), end: currency.end + cents[0].length };
}

const WON: CurrencyFound = { end: 0, name: '원', code: 'KRW', countries: null };
const MONEY_WORD =
  /(?:이익|영업익|순익|국비|도비|시비|군비|지방비|재원|추경|교부금|보조금|출연금|융자|한도|순매수|순매도|차익|평가액|감정가|공시가|신고가|호가|손실|매출액?|수익|자산|부채|예산|적자|흑자|대출|투자|거래액|거래대금|몸값|연봉|시총|시가총액|과징금|벌금|배상금?|추징금?|보험금|전세|월세|매매가|가격|집값|공사비|사업비|사업|상금|비용|세금|세수|빚|채무|채권|보증금|계약금|이적료|누적|총액|규모|보상금?|횡령|뇌물|수수|기부|자본금?|지원금?|현금|분양가|낙찰가|실적|수출|펀드|증자)(?:[은는이가을를로만도]|으로)?\s?(?:총|약|무려|최대|최소|연|올해|각각|역대 최대)?\s?$/;
/** 677조 예산안, 20조 추경: what comes next tells. */
const MONEY_AFTER =
  / (?:규모 )?(?:예산|추경|적자|흑자|투자|과징금|대출|매출|기금|펀드|횡령|사기|배상|추징|뇌물|손실|이익|순매[수도]|시장|부채|빚)/y;
const BARE_END =
  /$|[^가-힣\s\d]|\s(?!명|건|개|대|톤|마리|달러|엔|위안|유로|인구|회|주|배|가구|표|뷰|원)|[을이은의에로대여도]|으로|까지|돌파|규모|가량|안팎|정도/y;
const LARGE_END = /[만억조]/;
const BARE_LEAST = 1e8;

/** 영업이익 6조5천억: won that only the word before the figure tells. */
function bareWon(text: string, { numeral }: Figure): Amount | null {
  const { start, end, value, figure, approx } = numeral;
  if (figure === null || value < BARE_LEAST || !LARGE_END.test(text.charAt(end - 1))) return null;
  const told = MONEY_WORD.test(text.slice(Math.max(0, start - 16), start)) || startsAt(MONEY_AFTER, text, end);
  if (!told || !startsAt(BARE_END, text, end)) return null;
  return { start, end, amount: value, currency: WON, approx };
}

/** The amount whose figure begins at `start`: 1조 2천억 원, 3천만~5천만 달러, 영업이익 6조5천억. */
export function readAmount(text: string, start: number): Amount | null {
  const low = readFigure(text, start);
  if (!low) return null;
  const tilde = matchAt(TILDE, text, low.end);
  const high = tilde && readFigure(text, low.end + tilde[0].length);
  if (high?.currency && (!low.currency || low.currency.code === high.currency.code)) {
    const amount = low.currency ? low.numeral.value : sharedUnit(low.numeral, high.numeral);
    if (amount < high.numeral.value)
      return { start, end: high.end, amount, max: high.numeral.value, currency: high.currency, approx: high.approx };
  }
  if (!low.currency) return bareWon(text, low);
  const cents = low.currency.name === '센트' ? low.numeral.value / 100 : low.numeral.value;
  return { start, ...withCents(text, cents, low.currency), currency: low.currency, approx: low.approx };
}

const ENGLISH_SCALE = / ?(thousand|million|billion|trillion|k|m|bn?)\b/iy;
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
};

/** The amount that begins with a sign or a code at `start`: $1,200, US$ 50만, ¥5,000. */
export function readSignedAmount(text: string, start: number): Amount | null {
  const sign = readCurrencySign(text, start);
  const first = sign && text.charAt(sign.end);
  if (!sign || !first || first < '0' || first > '9') return null;
  const numeral = readNumeral(text, sign.end, true);
  if (!numeral) return null;
  const scale = matchAt(ENGLISH_SCALE, text, numeral.end);
  const factor = scale ? (SCALES[scale[1]?.toLowerCase() ?? ''] ?? 1) : 1;
  const tilde = scale ? null : matchAt(TILDE, text, numeral.end);
  const high = tilde && readNumeral(text, numeral.end + tilde[0].length, false);
  if (high && high.value > numeral.value)
    return { start, end: high.end, amount: sharedUnit(numeral, high), max: high.value, currency: sign, approx: false };
  const amount = Number((numeral.value * factor).toPrecision(15));
  return { start, end: numeral.end + (scale?.[0].length ?? 0), amount, currency: sign, approx: numeral.approx };
}
