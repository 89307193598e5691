/**
 * Lists of names as hashes: which class a surface is in (a country, a listed company, a josa …). The tagger looks
 * surfaces up in the text and hands the class to the CRF as a feature; the CRF decides what it is worth in context.
 */
import { mix, SEED } from './hashing.ts';

/** Class 1 is for josa chains; names have classes from 2. 0: in no list. */
export const JOSA_CLASS = 1;

export interface NameLists {
  /** Hash of the surface's character forms (`hashForms`) → class. */
  readonly classes: ReadonlyMap<number, number>;
  /** Hashes of the first two character forms of every name, to stop early. */
  readonly openings: ReadonlySet<number>;
}

/** What the lists say of each position, 0 for nothing. */
export interface ListMatches {
  /** Longest name from a word's start: class, place of the position in it, and what follows it. */
  readonly shape: Int32Array;
  /** Longest name from anywhere in a word. */
  readonly wide: Int32Array;
}

const SHORTEST = 2;
const LONGEST = 14;

/** Fills `matches` for positions `from` … `to` − 1 of `forms`. Names may span words, as 레알 마드리드 does. */
export function matchLists(
  lists: NameLists,
  forms: Uint16Array,
  wordStart: Int32Array,
  wordEnd: Int32Array,
  from: number,
  to: number,
  matches: ListMatches,
): void {
  matches.shape.fill(0, from - 1, to);
  matches.wide.fill(0, from - 1, to);
  let shapeEnd = from;
  let wideEnd = from;
  for (let i = from; i < to; i++) {
    if (wordStart[i]! < 0) continue;
    const atStart = wordStart[i] === i;
    if (i < wideEnd && !(atStart && i >= shapeEnd)) continue;
    let hash = mix(SEED, forms[i]!);
    let end = 0;
    let cls = 0;
    for (let j = i + 1; j < to && j < i + LONGEST; j++) {
      hash = mix(hash, forms[j]!);
      if (j === i + 1 && !lists.openings.has(hash)) break;
      const found = lists.classes.get(hash);
      if (found !== undefined && found > JOSA_CLASS && j + 1 >= i + SHORTEST) {
        end = j + 1;
        cls = found;
      }
    }
    if (!end) continue;
    const follows = followed(lists, forms, wordEnd, end);
    if (i >= wideEnd) {
      for (let j = i; j < end; j++) matches.wide[j] = mix(mix(cls, place(i, j, end)), follows);
      wideEnd = end;
    }
    if (atStart && i >= shapeEnd) {
      for (let j = i; j < end; j++) matches.shape[j] = mix(mix(cls, place(i, j, end)), follows);
      shapeEnd = end;
    }
  }
}

const place = (start: number, at: number, end: number): number => (at === start ? 1 : at === end - 1 ? 3 : 2);

/** What is left of the word after a name: 1 nothing, 2 a josa, 3 anything else. */
function followed(lists: NameLists, forms: Uint16Array, wordEnd: Int32Array, end: number): number {
  const last = wordEnd[end - 1]!;
  if (last <= end) return 1;
  let hash = SEED;
  for (let i = end; i < last; i++) hash = mix(hash, forms[i]!);
  return lists.classes.get(hash) === JOSA_CLASS ? 2 : 3;
}
