import type { Reading, Writing } from './database.ts';
import type { Searchable } from './derive.ts';
import { BLOCK, fits, placesOf, slicesOf, textsWith } from './signature.ts';

/** Keys of a word that are looked up at most: each has most texts fall out, and the text itself decides. */
const MOST_KEYS = 4;
const keyOf = (slice: number, block: number): number => slice * 2 ** 32 + block;

/**
 * Writes a text and its signature. Signatures lie one by one until there is a block of them, which is written in slices:
 * adding is one small record, and searching reads a few slices of every block.
 */
export async function putSearchable(writing: Writing, { text, fresh }: Searchable): Promise<void> {
  const store = writing.objectStore('fresh');
  const [, , count] = await Promise.all([writing.objectStore('texts').put(text), store.put(fresh), store.count()]);
  if (count < BLOCK) return;
  const all = await store.getAll(null, BLOCK);
  const block = await writing.objectStore('blocks').add(all.map(({ key }) => key));
  const slices = writing.objectStore('slices');
  await Promise.all([
    ...slicesOf(all.map(({ bits }) => bits)).map((slice, number) => slices.put(slice, keyOf(number, block))),
    ...all.map(({ key }) => store.delete(key)),
  ]);
}

/** Takes texts out, from the first key to the last. What a block has of them stays: it leads to no text any more. */
export async function deleteSearchable(writing: Writing, first: number, last = first): Promise<void> {
  const range = IDBKeyRange.bound(first, last);
  await Promise.all([writing.objectStore('texts').delete(range), writing.objectStore('fresh').delete(range)]);
}

/** Looks signatures up as they stand at one moment. */
export interface Signatures {
  /** Keys of the texts that may hold all of these keys. */
  find(keys: readonly string[]): Promise<number[]>;
}

export function openSignatures(reading: Reading): Signatures {
  const fresh = reading.objectStore('fresh').getAll();
  const blocks = reading.objectStore('blocks').getAll();
  const read = new Map<number, Promise<Uint8Array[]>>();
  const sliceOf = (slice: number) => {
    const known = read.get(slice);
    if (known) return known;
    const range = IDBKeyRange.bound(keyOf(slice, 0), keyOf(slice, 2 ** 32 - 1));
    const asked = reading.objectStore('slices').getAll(range);
    read.set(slice, asked);
    return asked;
  };
  return {
    async find(keys) {
      const places = placesOf(keys.slice(0, MOST_KEYS));
      const numbers = [...new Set(places.map(({ slice }) => slice))];
      const [single, texts, slices] = await Promise.all([fresh, blocks, Promise.all(numbers.map(sliceOf))]);
      const found = single.filter(({ bits }) => fits(bits, places)).map(({ key }) => key);
      // A block has all its slices: the nth of each is the nth block's.
      texts.forEach((block, nth) => {
        const at = textsWith(places, number => slices[numbers.indexOf(number)]?.[nth]);
        for (const text of at) if (block[text] !== undefined) found.push(block[text]);
      });
      return found;
    },
  };
}
