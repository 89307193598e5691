/** Units in letters and signs, as they are said behind a number. The longest name stands first. */
const NAMES: Readonly<Record<string, string>> = {
  kWh: '킬로와트시',
  MWh: '메가와트시',
  GWh: '기가와트시',
  TWh: '테라와트시',
  kcal: '킬로칼로리',
  Gbps: '기가비피에스',
  Mbps: '메가비피에스',
  'km²': '제곱킬로미터',
  'm²': '제곱미터',
  'm³': '세제곱미터',
  km2: '제곱킬로미터',
  m2: '제곱미터',
  m3: '세제곱미터',
  '%포인트': '퍼센트포인트',
  kHz: '킬로헤르츠',
  MHz: '메가헤르츠',
  GHz: '기가헤르츠',
  hPa: '헥토파스칼',
  mSv: '밀리시버트',
  ppm: '피피엠',
  ppb: '피피비',
  rpm: '알피엠',
  TEU: '티이유',
  '%p': '퍼센트포인트',
  '°C': '도',
  '°F': '도',
  km: '킬로미터',
  cm: '센티미터',
  mm: '밀리미터',
  nm: '나노미터',
  kg: '킬로그램',
  mg: '밀리그램',
  mL: '밀리리터',
  ml: '밀리리터',
  ha: '헥타르',
  kW: '킬로와트',
  MW: '메가와트',
  GW: '기가와트',
  TW: '테라와트',
  KB: '킬로바이트',
  MB: '메가바이트',
  GB: '기가바이트',
  TB: '테라바이트',
  Hz: '헤르츠',
  dB: '데시벨',
  bp: '베이시스포인트',
  cc: '시시',
  '%': '퍼센트',
  '％': '퍼센트',
  '℃': '도',
  '℉': '도',
  '°': '도',
  '㎡': '제곱미터',
  '㎢': '제곱킬로미터',
  '㎥': '세제곱미터',
  '㎞': '킬로미터',
  '㎝': '센티미터',
  '㎜': '밀리미터',
  '㎚': '나노미터',
  '㎏': '킬로그램',
  '㎎': '밀리그램',
  '㎍': '마이크로그램',
  '㎖': '밀리리터',
  ℓ: '리터',
  '㏊': '헥타르',
  '㎾': '킬로와트',
  '㎿': '메가와트',
  '㏈': '데시벨',
  m: '미터',
  g: '그램',
  t: '톤',
  L: '리터',
  l: '리터',
  W: '와트',
  V: '볼트',
};
/** A unit by another: what is said before the number, and what behind it. */
const RATES: Readonly<Record<string, readonly [string, string]>> = {
  'km/h': ['시속', '킬로미터'],
  '㎞/h': ['시속', '킬로미터'],
  'km/s': ['초속', '킬로미터'],
  'm/s': ['초속', '미터'],
  '㎍/㎥': ['세제곱미터당', '마이크로그램'],
  '㎎/ℓ': ['리터당', '밀리그램'],
  'mg/L': ['리터당', '밀리그램'],
  'km/L': ['리터당', '킬로미터'],
  '㎞/ℓ': ['리터당', '킬로미터'],
  '㎏/㎡': ['제곱미터당', '킬로그램'],
};
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const UNIT = new RegExp(
  ` ?(?:(${Object.keys(RATES).map(literal).join('|')})|(${Object.keys(NAMES).map(literal).join('|')}))(?![A-Za-z\\d])`,
  'y',
);

/** The unit that stands at `at`, behind a number: what is said on both sides of it. Null where there is none. */
export function unitAt(text: string, at: number): { end: number; before: string; behind: string } | null {
  UNIT.lastIndex = at;
  const [whole, rate, name] = UNIT.exec(text) ?? [];
  if (whole === undefined) return null;
  const [before, behind] = rate ? (RATES[rate] ?? ['', '']) : ['', NAMES[name ?? ''] ?? ''];
  return { end: at + whole.length, before, behind };
}

const CURRENCIES: Readonly<Record<string, string>> = {
  ...{ US$: '달러', $: '달러', '＄': '달러', '€': '유로', '£': '파운드', '¥': '엔', '₩': '원', '￦': '원' },
};
const CURRENCY = /(?:US\$|[$＄€£¥₩￦]) ?(?=\d)/y;
/** A sign of money before a number, and the name that is said behind it. */
export function currencyAt(text: string, at: number): { end: number; name: string } | null {
  CURRENCY.lastIndex = at;
  const sign = CURRENCY.exec(text)?.[0];
  const name = sign && CURRENCIES[sign.trim()];
  return name ? { end: at + sign.length, name } : null;
}
