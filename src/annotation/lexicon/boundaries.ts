import { hangulEnd } from '../../core/korean/eojeol.ts';
import { isDigit, isHangul, isHanja, isLatin, isWordCode } from '../../core/korean/hangul.ts';
import type { JosaTable } from '../../core/korean/josa.ts';
import { cellsOf } from './rows.ts';

/** What may follow a surface form inside its eojeol without making it another word. */
export type Tail = 'none' | 'josa' | 'suffix' | 'word';
export type Kind = 'PERSON' | 'ORG' | 'PLACE' | 'TERM';

/** Where words begin and end in Korean text, for surfaces of each kind. */
export interface Boundaries {
  /**
   * What stands between `end` and the end of its run of letters. `suffix` is a syllable or word that keeps the entity
   * (일본산, 금감원장), with or without a particle; `word` is anything else: the surface is part of another word.
   */
  tail(text: string, end: number, kind: Kind): Tail;
}

/** Syllables before a country name that leave it one: 대미국, 주중국 (and 對, 訪 …). */
const COUNTRY_PREFIX = /(?:^|[^가-힣A-Za-z0-9])(?:[대주방친반탈범재]|.?[對駐訪親反脫前現新])$/;
/** No tail with its particles is longer, nor a name that a title swallows. */
const LONGEST = 16;
const HANJA_TAIL = /[發産側式人行系製戰內外]/;

/**
 * True where a name may begin: nothing before it is a letter or a digit, or what is there is one of the syllables
 * that Korean sets before a country (`대미국 수출`).
 */
export function leftBoundary(text: string, start: number, country: boolean): boolean {
  if (start === 0 || !isWordCode(text.charCodeAt(start - 1))) return true;
  return country && COUNTRY_PREFIX.test(text.slice(Math.max(0, start - 2), start));
}

/** Reads `tails.tsv` (tail, kinds): what may follow a name of each kind; titles may follow any name. */
export function readBoundaries(tsv: string, josa: JosaTable, titles: ReadonlySet<string>): Boundaries {
  const tails: Readonly<Record<Kind, Set<string>>> = {
    PERSON: new Set(),
    ORG: new Set(),
    PLACE: new Set(),
    TERM: new Set(),
  };
  for (const [tail = '', kinds = ''] of cellsOf(tsv))
    for (const kind of kinds.split('|')) tails[kind as Kind].add(tail);

  /** True where the word that a name begins is a title as a whole: 경제부총리 is no 경제부, but 경찰청장 is the 장 of 경찰청. */
  const isTitle = (text: string, end: number, runEnd: number): boolean => {
    let start = end;
    while (start > 0 && end - start < LONGEST && isHangul(text.charCodeAt(start - 1))) start--;
    const word = text.slice(start, runEnd);
    return josa.stems(word).some(length => {
      const title = word.slice(0, length);
      return start + length > end && titles.has(title) && !(start + length === end + 1 && title.endsWith('장'));
    });
  };

  const hangulTail = (text: string, end: number, kind: Kind): Tail => {
    const runEnd = hangulEnd(text, end);
    const after = runEnd < text.length ? text.charCodeAt(runEnd) : 0;
    if (isLatin(after) || isDigit(after)) return 'word';
    const rest = text.slice(end, runEnd);
    if (rest.length > LONGEST) return 'word';
    if ((kind === 'ORG' || kind === 'PLACE') && isTitle(text, end, runEnd)) return 'word';
    if (josa.accepts(rest, text.charCodeAt(end - 1))) return 'josa';
    const keeps = (word: string): boolean => tails[kind].has(word) || (kind !== 'TERM' && titles.has(word));
    return josa.stems(rest).some(length => keeps(rest.slice(0, length))) ? 'suffix' : 'word';
  };

  return {
    tail: (text, end, kind) => {
      if (end >= text.length) return 'none';
      const next = text.charCodeAt(end);
      if (isHangul(next)) return hangulTail(text, end, kind);
      if (isHanja(next)) return HANJA_TAIL.test(text.charAt(end)) ? 'suffix' : 'word';
      return isLatin(next) || isDigit(next) ? 'word' : 'none';
    },
  };
}
