/**
 * Searching Korean text without a dictionary: pairs of letters are indexed across spaces (띄어쓰기 differs from writer
 * to writer), names and headlines by their initial consonants too (ㅂㄷㅊ), and a particle typed along does not count.
 */
import { initialsOf, splitConsonants, syllablesOf, unfinished } from './initials.ts';
import type { JosaTable } from './josa.ts';

const LETTER = /[\p{L}\p{N}]/u;
/** What may stand between two letters of a word that was looked for. */
const GAP = '[^\\p{L}\\p{N}\\n]*';
/** Consonants of a word that are indexed from each of its letters on. */
const INITIALS_DEPTH = 8;

/** Letters and digits of one line, lower case; offsets are lost. */
const squeeze = (line: string): string =>
  Array.from(line.toLowerCase())
    .filter(letter => LETTER.test(letter))
    .join('');

/** Every pair of letters of every line once, and each line's last letter by itself. */
export function gramsOf(text: string): string[] {
  const grams = new Set<string>();
  for (const line of text.normalize('NFC').split('\n')) {
    const letters = squeeze(line);
    for (let at = 0; at < letters.length; at++) grams.add(letters.slice(at, at + 2));
  }
  return [...grams];
}

/** Initial consonants of every word, from each of its letters on: 반도체 gives ㅂㄷㅊ, ㄷㅊ, ㅊ. */
export function initialKeysOf(text: string): string[] {
  const found = new Set<string>();
  for (const word of text.normalize('NFC').split(/\s+/)) {
    const initials = initialsOf(squeeze(word));
    for (let at = 0; at < initials.length; at++) found.add(initials.slice(at, at + INITIALS_DEPTH));
  }
  return [...found];
}

/** Keys of an index: one, or all from first to last and whatever begins with the last. */
export type KeyRange = string | { readonly from: string; readonly to: string };

/** One way to understand a word that was typed. */
export interface Reading {
  readonly index: 'grams' | 'initials';
  /** A text that answers has a key in every one of these; in one that is a list, any will do. */
  readonly keys: readonly (readonly KeyRange[])[];
  /** Finds the word in the text itself, whatever stands between its letters. */
  readonly pattern: RegExp;
  /** True where the keys alone are proof. */
  readonly sure: boolean;
}

/** A typed word: as it stands, without its particle, and as one whose last syllable is not finished. */
export interface Word {
  readonly exact: Reading;
  readonly stem: Reading | null;
  readonly unfinished: Reading | null;
}

/** The words of what was typed; [] where nothing can be looked for. */
export function parseWords(typed: string, josa: JosaTable): Word[] {
  return splitConsonants(typed.normalize('NFC'))
    .split(/\s+/)
    .map(squeeze)
    .filter(Boolean)
    .map(word => {
      if (/[ㄱ-ㅎ]/.test(word)) return { exact: byInitials(word), stem: null, unfinished: null };
      const stem = josa.stems(word).find(end => end >= 2 && end < word.length);
      return {
        exact: byGrams(word, []),
        stem: stem === undefined ? null : byGrams(word.slice(0, stem), []),
        unfinished: byUnfinished(word),
      };
    });
}

const patternOf = (letters: readonly string[]) => new RegExp(letters.join(GAP), 'giu');
const starting = (first: string, last = first): KeyRange => ({ from: first, to: last });

function byGrams(word: string, more: readonly (readonly KeyRange[])[], tail: readonly string[] = []): Reading {
  const keys: (readonly KeyRange[])[] = [];
  for (let at = 0; at + 1 < word.length; at++) keys.push([word.slice(at, at + 2)]);
  if (word.length === 1 && more.length === 0) keys.push([starting(word)]);
  return {
    index: 'grams',
    keys: [...keys, ...more],
    pattern: patternOf([...Array.from(word), ...tail]),
    sure: word.length <= 2 && tail.length === 0,
  };
}

function byUnfinished(word: string): Reading | null {
  const last = unfinished(word.at(-1)!);
  if (!last) return null;
  const before = word.slice(0, -1);
  if ('closed' in last) {
    const [first, end] = last.closed;
    const range = before ? { from: before.at(-1)! + first, to: before.at(-1)! + end } : { from: first, to: end };
    return byGrams(before, [[range]], [`[${first}-${end}]`]);
  }
  const range = syllablesOf(last.next);
  if (!range) return null;
  const [first, end] = range;
  return byGrams(before + last.open, [[{ from: last.open + first, to: last.open + end }]], [`[${first}-${end}]`]);
}

/** ㅂㄷㅊ, and 반ㄷㅊ: a whole syllable among consonants has to be that one. */
function byInitials(word: string): Reading {
  const letters = Array.from(word);
  const initials = initialsOf(word).slice(0, INITIALS_DEPTH);
  return {
    index: 'initials',
    keys: [[starting(initials)]],
    pattern: patternOf(
      letters.map(letter => {
        const range = syllablesOf(letter);
        return range ? `[${range[0]}-${range[1]}]` : letter;
      }),
    ),
    sure: letters.every(letter => syllablesOf(letter)) && letters.length <= INITIALS_DEPTH,
  };
}

/** Every place where one of the patterns stands, from left to right, none overlapping another. */
export function findHits(text: string, patterns: readonly RegExp[]): { start: number; end: number }[] {
  const hits = patterns.flatMap(pattern =>
    Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  return hits.filter((hit, index) => hits.slice(0, index).every(({ end }) => end <= hit.start));
}
