import { matchAt, startsAt } from '../../core/sticky.ts';
import { COUNTERS, MEASURES, SHORT_COUNTERS } from './units.ts';

const canonical = new Map(
  [...Object.entries(MEASURES), ...Object.entries(COUNTERS)].flatMap(([unit, spellings]) =>
    spellings.split('|').map(spelling => [plain(spelling), unit] as const),
  ),
);
/** The spelling that a pattern such as `% ?포인트` matches, without its space. */
function plain(spelling: string): string {
  return spelling.replace(' ?', '').replace('\\/', '/').replace('[pP]', 'p');
}

const LATIN_START = /^[A-Za-z]/;
const spellings = [...Object.values(MEASURES), ...Object.values(COUNTERS)].flatMap(list => list.split('|'));
const longest = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const FREE = longest(spellings.filter(spelling => !LATIN_START.test(spelling)));
const LATIN = longest(spellings.filter(spelling => LATIN_START.test(spelling)));
const UNIT = new RegExp(` ?(?:(${FREE})|(${LATIN})(?![A-Za-z\\d²³])|(${longest(Object.keys(SHORT_COUNTERS))}))`, 'y');

/** Particles and suffixes that may follow a counter. */
const NOUN_END =
  /$|[^가-힣]|[은는이가을를의에와과도로만씩여대째간당꼴뿐인나라들중급어치밖짜전후뒤넘때]|일(?= )|다(?![가-힣])|[요죠]|으로|까지|부터|가량|정도|쯤|안팎|남짓|이상|이하|미만|초과|내외|보다|입니|였|동안|마다|처럼|규모|가까이|분량/y;
/** Before a space four figures may be a year that names something: 2014 인천, 2015 대회. */
const YEARS = /^(?:19[5-9]|20[0-4])\d$/;
/** 2030세대 is an age group. */
const AGE_GROUPS = new Set([1020, 2030, 3040, 4050, 5060, 6070, 2040, 3050]);
/** Below these the counter names or numbers: 3세대 실손, 3자 회담, 1인 시위. */
const FEWEST: Readonly<Record<string, number>> = { 세대: 10, 자: 10, 인: 2 };
/** 3억대 is an amount, not three hundred million machines. */
const MOST_MACHINES = 1e8;

export interface UnitFound {
  /** Where the unit itself begins, behind a space. */
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  readonly spelling: string;
}

/** The unit or counter at `at`, after a number and perhaps a space. `value` tells counters from names (3세대 실손). */
export function readUnit(text: string, at: number, value: number): UnitFound | null {
  const found = matchAt(UNIT, text, at);
  if (!found) return null;
  const end = at + found[0].length;
  const spelling = found[1] ?? found[2] ?? found[3] ?? '';
  const unit = {
    start: end - spelling.length,
    end,
    spelling,
    unit: canonical.get(spelling.replace(' ', '')) ?? spelling,
  };
  if (found[3] === undefined) return unit;
  const other = SHORT_COUNTERS[spelling];
  if (!startsAt(NOUN_END, text, end) || (other && startsAt(other, text, end))) return null;
  if (spelling === '대' && value >= MOST_MACHINES) return null;
  if (unit.start > at && YEARS.test(text.slice(at - 4, at)) && text.charAt(at - 5) !== ',') return null;
  if (value < (FEWEST[spelling] ?? 0)) return null;
  if (spelling === '세대' && AGE_GROUPS.has(value)) return null;
  return spelling === '톤' ? { ...unit, unit: 't' } : unit;
}
