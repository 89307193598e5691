import type { Snippet } from '../core/kept.ts';
import { findHits, type Reading as Understood, type Word } from '../core/korean/search.ts';
import type { Reading, Text } from './database.ts';
import { LINES_AHEAD } from './derive.ts';
import type { Signatures } from './signature-store.ts';

/** By word, the ways to understand it that count. */
export type Ways = readonly (readonly Understood[])[];

/** What is in both; all of the second where there is no first yet. */
const shared = (one: Set<number> | null, other: Set<number>): Set<number> =>
  one ? new Set([...one].filter(id => other.has(id))) : other;

/** Articles that may answer; their texts decide. */
export async function findCandidates(signatures: Signatures, words: Ways): Promise<ReadonlySet<number>> {
  let ids: Set<number> | null = null;
  for (const ways of words) {
    const found = await Promise.all(ways.map(({ keys }) => signatures.find(keys)));
    ids = shared(ids, new Set(found.flat().map(key => key >> 1)));
  }
  return ids ?? new Set();
}

const present = (...ways: readonly (Understood | null)[]): Understood[] => ways.filter(way => way !== null);

/**
 * In the order in which the answers are shown: the words as they were typed, then without the particle; and where neither is
 * found (`last`), with a last syllable that goes on.
 */
export function waysOf(words: readonly Word[]): { readonly words: Ways; readonly last: boolean }[] {
  const steps = [{ words: words.map(({ exact }) => [exact]), last: false }];
  if (words.some(({ stem }) => stem))
    steps.push({ words: words.map(({ exact, stem }) => present(exact, stem)), last: false });
  if (words.some(({ unfinished }) => unfinished))
    steps.push({ words: words.map(({ exact, stem, unfinished }) => present(exact, stem, unfinished)), last: true });
  return steps;
}

/** The article's text and the reader's own words about it. */
export async function wordsOf(reading: Reading, id: number): Promise<Text[]> {
  return reading.objectStore('texts').getAll(IDBKeyRange.bound(2 * id, 2 * id + 1));
}

/** Headline, sub-headline and names of an article's text; the reader's own words are all of that kind. */
const aheadOf = ({ key, text }: Text): string => (key % 2 === 0 ? text.split('\n', LINES_AHEAD).join('\n') : text);

/** Whether every word stands in one of the texts. */
export function answers(words: Ways, texts: readonly Text[]): boolean {
  return words.every(ways =>
    ways.some(({ ahead, pattern }) => texts.some(text => (ahead ? aheadOf(text) : text.text).search(pattern) >= 0)),
  );
}

/** Characters before the first hit of a line, and of a snippet in all. */
const LEAD = 30;
const LENGTH = 120;

/** The line that shows why an article answers, with its hits; null where headline or names already do. */
export function snippetOf(words: Ways, texts: readonly Text[]): Snippet | null {
  const patterns = words.flatMap(ways => ways.map(({ pattern }) => pattern));
  const lines = texts.flatMap(({ key, text }) => text.split('\n').slice(key % 2 === 0 ? LINES_AHEAD : 0));
  const line = lines.find(text => patterns.some(pattern => text.search(pattern) >= 0));
  if (line === undefined) return null;
  const first = findHits(line, patterns)[0]!.start;
  const space = line.indexOf(' ', Math.max(0, first - LEAD));
  const from = first <= LEAD ? 0 : space >= 0 && space < first ? space + 1 : first;
  const cut = line.slice(from, from + LENGTH);
  const text = `${from > 0 ? '… ' : ''}${cut}${from + LENGTH < line.length ? '…' : ''}`;
  return { text, hits: findHits(text, patterns) };
}
