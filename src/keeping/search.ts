import type { Snippet } from '../core/kept.ts';
import { findHits, type KeyRange, type Reading as Understood, type Word } from '../core/korean/search.ts';
import type { Reading, Text } from './database.ts';
import { LINES_AHEAD } from './derive.ts';

/** Articles that may answer, in the order in which the groups are shown, and how to tell whether one does. */
export interface Candidates {
  readonly ids: ReadonlySet<number>;
  /** By word, the ways to understand it that count in this group. */
  readonly words: readonly (readonly Understood[])[];
}

const rangeOf = (key: KeyRange) =>
  typeof key === 'string' ? IDBKeyRange.only(key) : IDBKeyRange.bound(key.from, `${key.to}\uffff`);

/** What is in both; all of the second where there is no first yet. */
const shared = (one: Set<number> | null, other: Set<number>): Set<number> =>
  one ? new Set([...one].filter(id => other.has(id))) : other;

/** Numbers of the articles with a key in every one of a reading's places. */
async function candidatesOf(reading: Reading, { index, keys }: Understood): Promise<Set<number>> {
  const words = reading.objectStore('words').index(index);
  let found: Set<number> | null = null;
  for (const ranges of keys) {
    const lists = await Promise.all(ranges.map(range => words.getAllKeys(rangeOf(range))));
    const ids = new Set<number>();
    for (const list of lists) for (const key of list) ids.add(key >> 1);
    found = shared(found, ids);
    if (ids.size === 0) break;
  }
  return found ?? new Set();
}

async function gather(reading: Reading, words: readonly (readonly Understood[])[]): Promise<Candidates> {
  let ids: Set<number> | null = null;
  for (const ways of words) {
    const found = new Set<number>();
    for (const way of ways) for (const id of await candidatesOf(reading, way)) found.add(id);
    ids = shared(ids, found);
  }
  return { ids: ids ?? new Set(), words };
}

const present = (ways: readonly (Understood | null)[]): Understood[] => ways.filter(way => way !== null);

/**
 * Who may answer: first those with the words as they were typed, then those without the particle; where there is none of
 * either, those in which the last syllable goes on.
 */
export async function findCandidates(reading: Reading, words: readonly Word[]): Promise<Candidates[]> {
  const exact = await gather(
    reading,
    words.map(word => [word.exact]),
  );
  const stems = words.some(word => word.stem)
    ? await gather(
        reading,
        words.map(word => present([word.exact, word.stem])),
      )
    : null;
  if (exact.ids.size > 0 || (stems && stems.ids.size > 0)) return stems ? [exact, stems] : [exact];
  return [
    await gather(
      reading,
      words.map(word => present([word.exact, word.stem, word.unfinished])),
    ),
  ];
}

/** Whether the index's word is enough. */
export const isSure = ({ words }: Candidates): boolean => words.every(ways => ways.every(({ sure }) => sure));

/** The article's text and the reader's own words about it. */
export async function wordsOf(reading: Reading, id: number): Promise<Text[]> {
  return reading.objectStore('texts').getAll(IDBKeyRange.bound(2 * id, 2 * id + 1));
}

/** Whether every word stands in one of the texts. */
export function answers({ words }: Candidates, texts: readonly Text[]): boolean {
  return words.every(ways => ways.some(({ pattern }) => texts.some(({ text }) => text.search(pattern) >= 0)));
}

/** Characters before the first hit of a line, and of a snippet in all. */
const LEAD = 30;
const LENGTH = 120;

/** The line that shows why an article answers, with its hits; null where headline or names already do. */
export function snippetOf({ words }: Candidates, texts: readonly Text[]): Snippet | null {
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
