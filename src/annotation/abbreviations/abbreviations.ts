/** Short forms that the article itself defines in brackets: 무역대표부(USTR), 연방준비제도(연준·Fed), IPEF(인도태평양…). */
import { isHangul } from '../../core/korean/hangul.ts';
import type { Span } from '../evidence.ts';
import type { Language } from '../language.ts';
import type { Passage } from '../passages.ts';
import { LongFinder } from './long.ts';
import { abbreviates, isHangulShort, isLatinShort, type Part, partsOf } from './short.ts';

type Piece = Span & { readonly text: string };

export interface Definition {
  readonly long: Piece;
  readonly short: Piece;
}

/** A bracket and the word before it. */
interface Bracket {
  /** Offset of what is inside. */
  readonly inner: number;
  readonly content: string;
  /** Where the word before the bracket ends, its closing quote left out. */
  readonly end: number;
  readonly quoted: boolean;
}
/** Offsets in the passage: where the full form and the short form stand. */
type Pair = readonly [longStart: number, longEnd: number, shortStart: number, shortEnd: number];

const BRACKET = /[(（]([^()（）\n]{2,60})[)）]/g;
const QUOTE = /['"‘’“”」』>〉]/;
const LATIN_BEFORE = /(?:^|[^A-Za-z0-9])([A-Za-z][A-Za-z0-9&+-]{1,9})$/;
/** A Hangul wording beside an acronym may spell it out (나토·NATO); longer ones are something else. */
const SPELLED = 6;

/** The definitions of all passages, in order. */
export function findDefinitions(passages: readonly Passage[], language: Language): Definition[] {
  const finder = new LongFinder(language);
  return passages.flatMap(({ text }, passage) => {
    const piece = (start: number, end: number): Piece => ({ passage, start, end, text: text.slice(start, end) });
    return [...text.matchAll(BRACKET)].flatMap(match => {
      const inner = match.index + 1;
      // 폐쇄회로(CC)TV: the bracket stands inside a word.
      if (/[A-Za-z]/.test(text.charAt(match.index + match[0].length))) return [];
      const quoted = QUOTE.test(text.charAt(match.index - 1));
      const bracket = { inner, content: match[1] ?? '', end: match.index - (quoted ? 1 : 0), quoted };
      return pairsOf(text, bracket, finder).map(([longStart, longEnd, shortStart, shortEnd]) => ({
        long: piece(longStart, longEnd),
        short: piece(shortStart, shortEnd),
      }));
    });
  });
}

function pairsOf(text: string, bracket: Bracket, finder: LongFinder): Pair[] {
  const acronym = LATIN_BEFORE.exec(text.slice(Math.max(0, bracket.end - 12), bracket.end))?.[1];
  if (acronym && isLatinShort(acronym)) return spelledOut(bracket, acronym, finder);
  const parts = partsOf(bracket.content);
  return reversed(text, bracket, parts, finder) ?? shortened(text, bracket, parts, finder);
}

/** IPEF(인도태평양경제프레임워크). */
function spelledOut({ inner, content, end }: Bracket, acronym: string, finder: LongFinder): Pair[] {
  const long = finder.inBracket(content, acronym);
  return long ? [[inner + long.start, inner + long.end, end - acronym.length, end]] : [];
}

/** 금감원(금융감독원); null where the bracket does not hold a longer form of the word before it. */
function reversed(text: string, { inner, end }: Bracket, parts: readonly Part[], finder: LongFinder): Pair[] | null {
  const [part] = parts;
  if (parts.length !== 1 || !part || !/^[가-힣 ]+$/.test(part.text)) return null;
  let start = end;
  while (start > 0 && isHangul(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, end);
  if (
    !isHangulShort(word) ||
    part.text.length <= word.length + 1 ||
    part.text.endsWith(word) ||
    !finder.isShortOf(word, part.text)
  )
    return null;
  return [[inner + part.offset, inner + part.offset + part.text.length, start, end]];
}

/** 무역대표부(USTR), 연방준비제도(연준·Fed), 새빛전자(이하 '새빛'). */
function shortened(text: string, { inner, end, quoted }: Bracket, parts: readonly Part[], finder: LongFinder): Pair[] {
  const spelled = parts.some(part => isLatinShort(part.text));
  const pairs = parts.flatMap((part): Pair[] => {
    const latin = isLatinShort(part.text) || finder.known(part.text, text, end);
    if (!latin && !isHangulShort(part.text)) return [];
    const long = finder.before(text, end, part, quoted);
    if (long === null) return [];
    const full = text.slice(long, end);
    const fits =
      latin ||
      part.hereafter ||
      abbreviates(part.text, full) ||
      finder.same(full, part.text) ||
      (spelled && part.text.length <= SPELLED);
    const start = inner + part.offset;
    return fits ? [[long, end, start, start + part.text.length]] : [];
  });
  // 공동협의체(DAXA·닥사): what one bracket holds is short for one thing.
  const widest = Math.min(...pairs.map(([long]) => long));
  return pairs.map(([, ...rest]) => [widest, ...rest]);
}
