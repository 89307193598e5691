/**
 * Searching Korean text without a dictionary: letters and their pairs are indexed across spaces (띄어쓰기 differs from writer
 * to writer), names and headlines by their initial consonants too (ㅂㄷㅊ), and a particle typed along does not count.
 */
import { initialsOf, splitConsonants, syllablesOf, unfinished } from './initials.ts';
import type { JosaTable } from './josa.ts';

const LETTER = /[\p{L}\p{N}]/u;
/** What may stand between two letters of a word that was looked for. */
const GAP = '[^\\p{L}\\p{N}\\n]*';
/** Consonants in a row that are indexed. */
const INITIALS_DEPTH = 3;

/** Letters and digits of one line, lower case; offsets are lost. */
const squeeze = (line: string): string =>
  Array.from(line.toLowerCase())
    .filter(letter => LETTER.test(letter))
    .join('');

/** Every letter, and every pair of letters of a line, once. */
export function gramsOf(text: string): string[] {
  const grams = new Set<string>();
  for (const line of text.normalize('NFC').split('\n')) {
    const letters = squeeze(line);
    for (let at = 0; at < letters.length; at++) grams.add(letters.charAt(at)).add(letters.slice(at, at + 2));
  }
  return [...grams];
}

/** Initial consonants of every word, one, two and three in a row: 반도체 gives ㅂㄷㅊ, ㅂㄷ, ㅂ, ㄷㅊ, ㄷ, ㅊ. */
export function initialKeysOf(text: string): string[] {
  const found = new Set<string>();
  for (const word of text.normalize('NFC').split(/\s+/)) {
    const initials = initialsOf(squeeze(word));
    for (let at = 0; at < initials.length; at++)
      for (let length = 1; length <= INITIALS_DEPTH; length++) found.add(initials.slice(at, at + length));
  }
  return [...found];
}

/** One way to understand a word that was typed. */
export interface Reading {
  /** Counts in headlines and names alone, as initial consonants do. */
  readonly ahead: boolean;
  /** Of a text that answers all of these are keys; that they are is no proof. */
  readonly keys: readonly string[];
  /** Finds the word in the text itself, whatever stands between its letters. */
  readonly pattern: RegExp;
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
        exact: byGrams(word),
        stem: stem === undefined ? null : byGrams(word.slice(0, stem)),
        unfinished: byUnfinished(word),
      };
    });
}

const patternOf = (letters: readonly string[]) => new RegExp(letters.join(GAP), 'giu');

function byGrams(word: string, tail: readonly string[] = []): Reading {
  const pairs = Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));
  return {
    ahead: false,
    keys: word.length === 1 ? [word] : pairs,
    pattern: patternOf([...Array.from(word), ...tail]),
  };
}

function byUnfinished(word: string): Reading | null {
  const last = unfinished(word.at(-1)!);
  if (!last) return null;
  const before = word.slice(0, -1);
  if ('closed' in last) return byGrams(before, [`[${last.closed[0]}-${last.closed[1]}]`]);
  const range = syllablesOf(last.next);
  return range && byGrams(before + last.open, [`[${range[0]}-${range[1]}]`]);
}

/** ㅂㄷㅊ, and 반ㄷㅊ: a whole syllable among consonants has to be that one. */
function byInitials(word: string): Reading {
  const initials = initialsOf(word);
  const rows = Array.from({ length: Math.max(1, initials.length - INITIALS_DEPTH + 1) }, (_, at) =>
    initials.slice(at, at + INITIALS_DEPTH),
  );
  return {
    ahead: true,
    keys: rows,
    pattern: patternOf(
      Array.from(word).map(letter => {
        const range = syllablesOf(letter);
        return range ? `[${range[0]}-${range[1]}]` : letter;
      }),
    ),
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
