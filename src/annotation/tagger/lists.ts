/**
 * Lists of names as hashes: which kind a surface is of (a country, a listed company, a title, a josa …). The tagger
 * looks surfaces up in the text and hands what it finds to the CRF as features; the CRF decides what they are worth.
 */
import { mix, SEED } from './hashing.ts';

/** A kind is a byte: above, the type (1 person, 2 place, 3 organisation, 0 no name); below, a number within it. */
export const TYPE_SHIFT = 6;
/** The kind of josa chains; titles and names have others. */
export const JOSA = 1;

export interface NameLists {
  /** Hash of the surface's character forms (`hashForms`) → kind. */
  readonly kinds: ReadonlyMap<number, number>;
  /** Hashes of the first two character forms of every surface that is no josa: where one is missing, none follows. */
  readonly openings: ReadonlySet<number>;
}

// A match is one number a position: kind, length of the name, place of the position in it, what follows it.
export const KIND = 0xff00;
/** The type's bits of the kind. */
export const COARSE = 0xc000;
export const LENGTH = 0xe0;
export const PLACE = 0x1c;
export const FOLLOWED = 0x03;

const SHORTEST = 2;
const LONGEST = 14;
const LONGEST_JOSA = 6;

/** A text to look names up in, and where to note them: one number a position. */
export interface ListedText {
  readonly forms: Uint16Array;
  /** Start and end of the word that a position is in; −1 outside words. */
  readonly wordStart: Int32Array;
  readonly wordEnd: Int32Array;
  /** The longest name from a word's start; 0 for none. */
  readonly listed: Int32Array;
  /** The longest name from anywhere in a word; 0 for none. */
  readonly within: Int32Array;
}

/** Notes the names in positions `from` … `to` − 1, left to right, none overlapping another. Names may span words. */
export function matchLists(lists: NameLists, text: ListedText, from: number, to: number): void {
  const { listed, within, wordStart } = text;
  listed.fill(0, from, to);
  within.fill(0, from, to);
  let listedEnd = 0;
  let withinEnd = 0;
  for (let i = from; i < to; i++) {
    const opens = wordStart[i] === i && i >= listedEnd;
    if (wordStart[i]! < 0 || (i < withinEnd && !opens)) continue;
    const { end, kind } = longest(lists, text.forms, i, to);
    if (!end) continue;
    const name = (kind << 8) | (Math.min(end - i, 7) << 5) | followed(lists, text, end);
    if (i >= withinEnd) {
      for (let j = i; j < end; j++) within[j] = name | (placeIn(i, j, end) << 2);
      withinEnd = end;
    }
    if (opens) {
      for (let j = i; j < end; j++) listed[j] = name | (placeIn(i, j, end) << 2);
      listedEnd = end;
    }
  }
}

const NONE = { end: 0, kind: 0 };

/** The longest surface that starts at `start`. */
function longest(lists: NameLists, forms: Uint16Array, start: number, to: number): { end: number; kind: number } {
  let hash = mix(mix(SEED, forms[start]!), forms[start + 1]!);
  if (!lists.openings.has(hash)) return NONE;
  let found = NONE;
  for (let end = start + SHORTEST; end <= to && end <= start + LONGEST; end++) {
    const kind = lists.kinds.get(hash);
    if (kind !== undefined && kind !== JOSA) found = { end, kind };
    hash = mix(hash, forms[end]!);
  }
  return found;
}

const placeIn = (start: number, at: number, end: number): number => (at === start ? 1 : at === end - 1 ? 3 : 2);

/** What is left of the word after a name: 1 nothing, 2 a josa, 3 anything else. */
function followed(lists: NameLists, { forms, wordEnd }: ListedText, end: number): number {
  const last = wordEnd[end - 1]!;
  if (last <= end) return 1;
  return isJosa(lists, forms, end, last) ? 2 : 3;
}

function isJosa(lists: NameLists, forms: Uint16Array, start: number, end: number): boolean {
  if (end - start > LONGEST_JOSA) return false;
  let hash = SEED;
  for (let i = start; i < end; i++) hash = mix(hash, forms[i]!);
  return lists.kinds.get(hash) === JOSA;
}

/** Where the stem of the word `[start, end)` ends: before the longest josa chain that leaves something, or at its end. */
export function stemEnd(lists: NameLists, forms: Uint16Array, start: number, end: number): number {
  for (let from = Math.max(start + 1, end - LONGEST_JOSA); from < end; from++)
    if (isJosa(lists, forms, from, end)) return from;
  return end;
}
