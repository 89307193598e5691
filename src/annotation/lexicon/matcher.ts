import { isDigit, isHangul, isLatin, isWordCode } from '../../core/korean/hangul.ts';
import { type Boundaries, leftBoundary, type Tail } from './boundaries.ts';
import type { Lexicon, NameEntry, TermEntry } from './lexicon.ts';

export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly NameEntry[];
  readonly tail: Exclude<Tail, 'word'>;
}
export interface TermHit {
  readonly start: number;
  readonly end: number;
  readonly entry: TermEntry;
}

/** Syllables that Korean sets before a country name, so that a name may begin after one. */
const PREFIX = /[대주방친반탈범재對駐訪親反脫前現新]/;

/** What makes a verb of a noun of an act: 탈당하다, 기소됐다, 입건돼, 구속시키다. */
const VERB =
  /^(?:하[다고며는기자여지였던면려]|하[겠더]|한(?:다|다고|다며|다는)?(?![가-힣])|할|함|해(?![가-힣])|해[야도서온왔]|했|되[다고며는어었기지던면자]|된|될|됨|돼|됐|시[키킨킬켰켜]|당[하한할해했])/;

/** True where the term is the stem of a verb. One syllable is too little to tell: 상한, 손해. */
function isVerb(text: string, start: number, end: number): boolean {
  return end - start > 1 && isHangul(text.charCodeAt(end - 1)) && VERB.test(text.slice(end, end + 5));
}

/** Every list name that stands in the text as a word, also inside longer ones: what overlaps may stand is decided later. */
export function matchNames(text: string, lexicon: Lexicon, boundaries: Boundaries): NameHit[] {
  const hits: NameHit[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isWordCode(text.charCodeAt(at))) continue;
    const inside = at > 0 && isWordCode(text.charCodeAt(at - 1));
    if (inside && !PREFIX.test(text.charAt(at - 1))) continue;
    for (const { end, values } of lexicon.names.matchesAt(text, at)) {
      const country = values[0]?.row.subtype === '국가';
      if (inside && !leftBoundary(text, at, country)) continue;
      const tail = boundaries.tail(text, end, values[0]?.row.type ?? 'ORG');
      if (tail !== 'word') hits.push({ start: at, end, entries: values, tail });
    }
  }
  return hits;
}

/** The glossary's headwords and aliases in the text, the longest at each place, none overlapping another. */
export function matchTerms(text: string, lexicon: Lexicon, boundaries: Boundaries): TermHit[] {
  const hits: TermHit[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) continue;
    const before = at > 0 ? text.charCodeAt(at - 1) : 0;
    const counted = isDigit(before);
    if (isWordCode(before) && !counted && !(isLatin(before) && isHangul(code))) continue;
    for (const { end, values } of lexicon.terms.matchesAt(text, at).reverse()) {
      const entry = values[0];
      if (!entry || (counted && entry.row.type !== 'UNIT')) continue;
      const latin = isLatin(text.charCodeAt(end - 1)) && isHangul(text.charCodeAt(end));
      if (
        !latin &&
        boundaries.tail(text, end, 'TERM') === 'word' &&
        (entry.row.type === 'UNIT' || !isVerb(text, at, end))
      )
        continue;
      hits.push({ start: at, end, entry });
      at = end - 1;
      break;
    }
  }
  return hits;
}
