/** Currencies as Korean news names them, with their ISO 4217 codes (XBT for bitcoin). */

import { matchAt } from '../../core/sticky.ts';

interface CurrencyName {
  readonly names: readonly string[];
  /** Null where the name alone does not tell the country and no country is the common one. */
  readonly code: string;
  /** By the country before the name, or else by the country that the article speaks of. */
  readonly countries?: Readonly<Record<string, string>>;
  /** The common reading is so common that only the country written before the name changes it. */
  readonly settled?: true;
}

const CURRENCIES: readonly CurrencyName[] = [
  { names: ['원'], code: 'KRW', settled: true, countries: { 북한: 'KPW' } },
  {
    names: ['달러', '弗', '불'],
    code: 'USD',
    settled: true,
    countries: {
      ...{
        미국: 'USD',
        미: 'USD',
        美: 'USD',
        US: 'USD',
        호주: 'AUD',
        캐나다: 'CAD',
        홍콩: 'HKD',
        대만: 'TWD',
        타이완: 'TWD',
        신대만: 'TWD',
      },
      ...{
        싱가포르: 'SGD',
        뉴질랜드: 'NZD',
        자메이카: 'JMD',
        피지: 'FJD',
        브루나이: 'BND',
        나미비아: 'NAD',
        짐바브웨: 'ZWL',
      },
    },
  },
  { names: ['엔', '円'], code: 'JPY', settled: true, countries: { 일본: 'JPY' } },
  { names: ['위안', '元', '인민폐'], code: 'CNY', settled: true, countries: { 중국: 'CNY' } },
  { names: ['유로'], code: 'EUR', settled: true },
  {
    names: ['파운드'],
    code: 'GBP',
    countries: { 영국: 'GBP', 이집트: 'EGP', 레바논: 'LBP', 수단: 'SDG', 시리아: 'SYP' },
    settled: true,
  },
  {
    names: ['스위스프랑', '스위스 프랑', '프랑'],
    code: 'CHF',
    countries: {
      스위스: 'CHF',
      카메룬: 'XAF',
      가봉: 'XAF',
      세네갈: 'XOF',
      코트디부아르: 'XOF',
      르완다: 'RWF',
      콩고민주공화국: 'CDF',
    },
  },
  { names: ['루블'], code: 'RUB', settled: true, countries: { 러시아: 'RUB', 벨라루스: 'BYN' } },
  { names: ['바트', '밧'], code: 'THB', settled: true, countries: { 태국: 'THB' } },
  { names: ['루피아'], code: 'IDR', settled: true, countries: { 인도네시아: 'IDR' } },
  { names: ['링깃'], code: 'MYR', settled: true, countries: { 말레이시아: 'MYR' } },
  {
    names: ['루피'],
    code: 'INR',
    countries: { 인도: 'INR', 파키스탄: 'PKR', 스리랑카: 'LKR', 네팔: 'NPR', 모리셔스: 'MUR', 몰디브: 'MVR' },
  },
  {
    names: ['페소'],
    code: 'PHP',
    countries: {
      필리핀: 'PHP',
      멕시코: 'MXN',
      아르헨티나: 'ARS',
      칠레: 'CLP',
      콜롬비아: 'COP',
      우루과이: 'UYU',
      쿠바: 'CUP',
      도미니카: 'DOP',
    },
  },
  { names: ['동'], code: 'VND', settled: true, countries: { 베트남: 'VND' } },
  { names: ['크로나'], code: 'SEK', countries: { 스웨덴: 'SEK', 아이슬란드: 'ISK' } },
  { names: ['크로네'], code: 'NOK', countries: { 노르웨이: 'NOK', 덴마크: 'DKK' } },
  { names: ['코루나'], code: 'CZK', settled: true, countries: { 체코: 'CZK' } },
  {
    names: ['리얄', '리알'],
    code: 'SAR',
    countries: { 사우디: 'SAR', 사우디아라비아: 'SAR', 카타르: 'QAR', 이란: 'IRR', 오만: 'OMR', 예멘: 'YER' },
  },
  { names: ['헤알', '레알', '헤알화'], code: 'BRL', settled: true, countries: { 브라질: 'BRL' } },
  { names: ['디르함'], code: 'AED', countries: { 아랍에미리트: 'AED', UAE: 'AED', 두바이: 'AED', 모로코: 'MAD' } },
  {
    names: ['디나르'],
    code: 'KWD',
    countries: {
      쿠웨이트: 'KWD',
      이라크: 'IQD',
      세르비아: 'RSD',
      요르단: 'JOD',
      바레인: 'BHD',
      알제리: 'DZD',
      튀니지: 'TND',
      리비아: 'LYD',
    },
  },
  { names: ['리라'], code: 'TRY', settled: true, countries: { 튀르키예: 'TRY', 터키: 'TRY', 이탈리아: 'ITL' } },
  { names: ['랜드'], code: 'ZAR', settled: true, countries: { 남아공: 'ZAR', 남아프리카공화국: 'ZAR' } },
  { names: ['셰켈', '세켈'], code: 'ILS', settled: true, countries: { 이스라엘: 'ILS' } },
  { names: ['포린트'], code: 'HUF', settled: true, countries: { 헝가리: 'HUF' } },
  { names: ['즈워티', '즐로티', '즈로티'], code: 'PLN', settled: true, countries: { 폴란드: 'PLN' } },
  { names: ['흐리우냐', '흐리브냐', '그리브나'], code: 'UAH', settled: true, countries: { 우크라이나: 'UAH' } },
  { names: ['텡게'], code: 'KZT', settled: true },
  { names: ['투그릭'], code: 'MNT', settled: true },
  { names: ['짜트', '짯'], code: 'MMK', settled: true },
  { names: ['타카'], code: 'BDT', settled: true },
  { names: ['나이라'], code: 'NGN', settled: true },
  { names: ['실링'], code: 'KES', countries: { 케냐: 'KES', 우간다: 'UGX', 탄자니아: 'TZS', 소말리아: 'SOS' } },
  { names: ['파타카'], code: 'MOP', settled: true },
  { names: ['볼리바르'], code: 'VES', settled: true },
  { names: ['마르크'], code: 'DEM', settled: true, countries: { 독일: 'DEM' } },
  { names: ['비트코인'], code: 'XBT', settled: true },
  { names: ['센트'], code: 'USD', settled: true, countries: { 호주: 'AUD' } },
  ...[
    'USD',
    'KRW',
    'JPY',
    'EUR',
    'GBP',
    'CNY',
    'HKD',
    'AUD',
    'CAD',
    'CHF',
    'SGD',
    'TWD',
    'INR',
    'RUB',
    'THB',
    'VND',
    'AED',
    'SAR',
    'BTC',
  ].map(code => ({ names: [code], code: code === 'BTC' ? 'XBT' : code, settled: true as const })),
];

const byName = new Map(CURRENCIES.flatMap(currency => currency.names.map(name => [name, currency] as const)));
const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const COUNTRIES = longestFirst(new Set(CURRENCIES.flatMap(({ countries }) => Object.keys(countries ?? {}))));

/** A currency's name after an amount: 홍콩달러, 미국 달러, 엔화. Longest names first. */
const NAME = new RegExp(
  ` ?(?:(${COUNTRIES}) ?)?(${longestFirst(byName.keys())})(화(?!폐|재|면|학|물|장|력|가|해|환))?`,
  'y',
);

/** Signs and codes before an amount. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{
    '₩': 'KRW',
    '￦': 'KRW',
    KRW: 'KRW',
    $: 'USD',
    '＄': 'USD',
    US$: 'USD',
    USD: 'USD',
    A$: 'AUD',
    AU$: 'AUD',
    AUD: 'AUD',
    C$: 'CAD',
    CAD: 'CAD',
  },
  ...{
    HK$: 'HKD',
    HKD: 'HKD',
    S$: 'SGD',
    SGD: 'SGD',
    NT$: 'TWD',
    TWD: 'TWD',
    NZ$: 'NZD',
    R$: 'BRL',
    '€': 'EUR',
    EUR: 'EUR',
    '£': 'GBP',
    '￡': 'GBP',
    GBP: 'GBP',
  },
  ...{
    '¥': 'JPY',
    '￥': 'JPY',
    JPY: 'JPY',
    CNY: 'CNY',
    RMB: 'CNY',
    '₹': 'INR',
    '₽': 'RUB',
    '฿': 'THB',
    '₫': 'VND',
    '₱': 'PHP',
    '₺': 'TRY',
    '₿': 'XBT',
    BTC: 'XBT',
    CHF: 'CHF',
  },
};
const SIGN = new RegExp(`(${longestFirst(Object.keys(SIGNS)).replaceAll('$', '\\$')}) ?`, 'y');

export interface CurrencyFound {
  readonly end: number;
  readonly name: string;
  readonly code: string;
  /** Codes by country, where the article must say which country it speaks of. */
  readonly countries: Readonly<Record<string, string>> | null;
}

/** The currency named at `at`, after an amount and perhaps a space. */
export function readCurrencyName(text: string, at: number): CurrencyFound | null {
  const found = matchAt(NAME, text, at);
  const name = found?.[2];
  const currency = name ? byName.get(name) : undefined;
  if (!found || !name || !currency) return null;
  const named = found[1] ? currency.countries?.[found[1]] : undefined;
  if (found[1] && !named) return null;
  const countries = named || currency.settled ? null : (currency.countries ?? null);
  return { end: at + found[0].length, name, code: named ?? currency.code, countries };
}

const YUAN_OR_YEN = { 일본: 'JPY', 도쿄: 'JPY', 중국: 'CNY', 베이징: 'CNY' };

/** The sign or code at `at`, before an amount. ¥ is the yen's and the yuan's. */
export function readCurrencySign(text: string, at: number): CurrencyFound | null {
  const found = matchAt(SIGN, text, at);
  const code = found?.[1] ? SIGNS[found[1]] : undefined;
  if (!found?.[1] || !code) return null;
  const shared = found[1] === '¥' || found[1] === '￥';
  return { end: at + found[0].length, name: found[1], code, countries: shared ? YUAN_OR_YEN : null };
}

/** Which of a shared name's currencies an article means: that of the country it names most, the common one where it names none. */
export function currencyByCountry(found: CurrencyFound, article: string): string {
  let best = found.code;
  let most = 0;
  for (const [country, code] of Object.entries(found.countries ?? {})) {
    const count = article.split(country).length - 1 - (country === '인도' ? article.split('인도네시아').length - 1 : 0);
    if (count > most) [best, most] = [code, count];
  }
  return best;
}
