/**
 * Finding what a person typed in running Korean text: composition (NFC or NFD), width, case, kinds of quotation marks,
 * zero-width characters and the spacing of compound words make no difference.
 */

import { FINALS, FIRST, isHangul, SYLLABLES_AN_INITIAL } from './hangul.ts';

/** A stretch of a text, half-open, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text made comparable, with the way back to where each letter of it stands. */
export interface Folded {
  readonly letters: string;
  /** For each letter, where it starts and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Indices of the letters that stand first after white space, or first of all. */
  readonly wordStarts: ReadonlySet<number>;
}

/** One written character: a syllable of conjoining letters (Unicode 3.12), or a base with its marks. */
const CHARACTER = /[\u1100-\u115f]+[\u1160-\u11a7]*[\u11a8-\u11ff]*|\P{M}\p{M}*|\p{M}+/gu;
/** Nothing to be seen of them: soft hyphen, zero-width and direction characters. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const ALIKE: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '∼': '~',
  '〜': '~',
  ㆍ: '·',
  '・': '·',
  '‧': '·',
  '•': '·',
};

export function fold(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  const wordStarts = new Set([0]);
  let letters = '';
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    if (UNSEEN.test(character)) continue;
    if (/^\s/u.test(character)) {
      wordStarts.add(letters.length);
      continue;
    }
    const folded = ALIKE[character] ?? character.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(index);
      ends.push(index + character.length);
    }
    letters += folded;
  }
  return { letters, starts, ends, wordStarts };
}

/**
 * Every place of `query` in a text, in order, none over another; [] for a query of white space. A space in the query
 * may be missing in the text; one in the text may be missing in the query where the find starts a word (심야버스 finds
 * 심야 버스, 시장 does not find 다시 장을). A lone consonant stands for every syllable that begins with it, and with
 * `composing` a last syllable without a final for those with one: what an input method passes through.
 */
export function findAll({ letters, starts, ends, wordStarts }: Folded, query: string, composing = false): Stretch[] {
  const wanted = fold(query);
  const { length } = wanted.letters;
  if (length === 0) return [];
  const matches = (at: number): boolean => {
    for (let i = 0; i < length; i++) {
      const open = composing && i === length - 1;
      if (!alike(wanted.letters.charCodeAt(i), letters.charCodeAt(at + i), open)) return false;
      if (i > 0 && wordStarts.has(at + i) && !wanted.wordStarts.has(i) && !wordStarts.has(at)) return false;
    }
    return true;
  };
  const found: Stretch[] = [];
  for (let at = 0; at + length <= letters.length; ) {
    if (matches(at)) {
      found.push({ start: starts[at]!, end: ends[at + length - 1]! });
      at += length;
    } else at++;
  }
  return found;
}

/** The nineteen initials in the order of the syllables; NFKC makes them of ㄱ to ㅎ. */
const FIRST_INITIAL = 0x1100;
const LAST_INITIAL = 0x1112;

function alike(wanted: number, letter: number, open: boolean): boolean {
  if (wanted === letter) return true;
  if (!isHangul(letter)) return false;
  const syllable = letter - FIRST;
  if (wanted >= FIRST_INITIAL && wanted <= LAST_INITIAL)
    return Math.floor(syllable / SYLLABLES_AN_INITIAL) === wanted - FIRST_INITIAL;
  return open && wanted >= FIRST && wanted === letter - (syllable % FINALS);
}
