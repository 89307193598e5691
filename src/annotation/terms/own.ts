/** Terms of the reader's own glossary: found as they are written, explained before what our glossary says. */
import type { Annotation, AnnotationRequest, AnnotationResult, Term } from '../../core/annotation.ts';
import { isHangul, isLatin, isWordCode } from '../../core/korean/hangul.ts';
import type { Boundaries } from '../lexicon/boundaries.ts';
import { SurfaceTrie } from '../lexicon/trie.ts';
import { type Passage, passagesOf } from '../passages.ts';

/** A term of the reader's own; `term` is NFC and on one line. */
export interface OwnTerm {
  readonly term: string;
  readonly definition: string;
  readonly note: string;
}

/** All terms of a glossary, however many, to be compared with articles. */
export interface OwnTerms {
  /** Those that an article has, in words or within words: few, so that only their entries need to be fetched. */
  presentIn(request: AnnotationRequest): readonly string[];
}

/** Reads the terms once; a hundred thousand take a pass over them. */
export function readOwnTerms(terms: readonly string[]): OwnTerms {
  const trie = trieOf(terms, term => term);
  return {
    presentIn(request) {
      const present = new Set<string>();
      for (const { text } of passagesOf(request))
        for (let at = 0; at < text.length; at++)
          for (const { values } of trie.matchesAt(text, at)) for (const term of values) present.add(term);
      return [...present];
    },
  };
}

function trieOf<T>(items: readonly T[], surface: (item: T) => string): SurfaceTrie<T> {
  const trie = new SurfaceTrie<T>();
  for (const item of items) if (surface(item) !== '') trie.add(surface(item), item);
  return trie;
}

interface OwnMention {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly own: OwnTerm;
}

/** Whether a term ends as a word there; one that ends in a sign ends anywhere: `(주)`, `C++`. */
function endsWord(text: string, end: number, boundaries: Boundaries): boolean {
  const last = text.charCodeAt(end - 1);
  if (!isWordCode(last) || (isLatin(last) && isHangul(text.charCodeAt(end)))) return true;
  return boundaries.tail(text, end, 'TERM') !== 'word';
}

/** Every term where it stands as a word, the longest at each place, none overlapping another. */
function findOwn({ block, text, original }: Passage, trie: SurfaceTrie<OwnTerm>, boundaries: Boundaries): OwnMention[] {
  const found: OwnMention[] = [];
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && isWordCode(text.charCodeAt(at)) && isWordCode(text.charCodeAt(at - 1))) continue;
    const match = trie
      .matchesAt(text, at)
      .reverse()
      .find(({ end }) => endsWord(text, end, boundaries));
    const own = match?.values[0];
    if (!match || !own) continue;
    found.push({ block, start: original(at), end: original(match.end), own });
    at = match.end - 1;
  }
  return found;
}

const SOURCE = '내 용어집';

/** A result with the reader's own terms in it: on what stands there already where the span is the same, else beside it. */
export function addOwnTerms(
  result: AnnotationResult,
  passages: readonly Passage[],
  owned: readonly OwnTerm[],
  boundaries: Boundaries,
): AnnotationResult {
  const trie = trieOf(owned, ({ term }) => term);
  const terms = new Map(result.terms.map(term => [term.headword, term]));
  const annotations = [...result.annotations];
  const spanKey = ({ block, start, end }: Pick<Annotation, 'block' | 'start' | 'end'>) => `${block},${start},${end}`;
  const carriers = new Map<string, number>();
  for (const [at, annotation] of annotations.entries())
    if (annotation.term !== undefined || ['PERSON', 'ORG', 'PLACE'].includes(annotation.type))
      carriers.set(spanKey(annotation), at);
  for (const mention of passages.flatMap(passage => findOwn(passage, trie, boundaries))) {
    const { own, ...span } = mention;
    const at = carriers.get(spanKey(mention));
    const carrier = at === undefined ? undefined : annotations[at];
    const headword = carrier?.term ?? own.term;
    if (carrier && at !== undefined) annotations[at] = { ...carrier, term: headword };
    else annotations.push({ ...span, type: 'TERM', term: headword });
    const known: Term = terms.get(headword) ?? { headword, definition: own.definition, source: SOURCE };
    terms.set(headword, { ...known, mine: { definition: own.definition, ...(own.note && { note: own.note }) } });
  }
  annotations.sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
  return { ...result, annotations, terms: [...terms.values()] };
}
