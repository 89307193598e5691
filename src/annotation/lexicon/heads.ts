import type { RowFile } from './row-file.ts';

const SPACE = 0x20;
/** Spreads keys over slots (multiplicative hashing: Knuth, The Art of Computer Programming 3, 6.4). */
const SPREAD = 0x9e3779b1;

const keyOf = (first: number, second: number): number => (first << 16) | second;

/** The first two UTF-16 units of what stands from `at` to `end`, as one number; the second is 0 where there is none. */
export const headOf = (text: string, at = 0, end = text.length): number =>
  keyOf(text.charCodeAt(at), at + 1 < end ? text.charCodeAt(at + 1) : 0);

/** Where a key is in a table of pairs, or would be. */
function slotOf(key: number, slots: Int32Array): number {
  const mask = slots.length - 1;
  let slot = ((Math.imul(key, SPREAD) >>> 14) << 1) & mask;
  while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask;
  return slot;
}

/** Items of long lists by the heads of their names: all that a list has to be ready with when a text comes. */
export class Heads {
  readonly #keys: number[] = [];
  readonly #items: number[] = [];
  /** For each noted item the one before it under the same key, counted from 1; 0 for none. */
  #before = new Int32Array(0);
  /** Pairs of a key and the last item noted under it, counted from 1; made when the first head is asked for. */
  #slots: Int32Array | null = null;

  /** Notes a row as item `first + at` under every head that a name of it may have. */
  note(at: number, file: RowFile<unknown>, first = 0): void {
    const item = first + at;
    file.names(at, (text, start, end) => {
      this.#add(headOf(text, start, end), item);
      for (let space = start + 1; space < end; space++) {
        if (text.charCodeAt(space) !== SPACE) continue;
        // Without its spaces, and without its first word.
        if (space === start + 1) this.#add(keyOf(text.charCodeAt(start), text.charCodeAt(space + 1)), item);
        this.#add(headOf(text, space + 1, end), item);
        return;
      }
    });
  }

  #add(key: number, item: number): void {
    this.#keys.push(key);
    this.#items.push(item);
  }

  /** The place of a head in the table, for `of`; -1 where no item has it. */
  place(head: number): number {
    this.#slots ??= this.#table();
    const slot = slotOf(head, this.#slots);
    return this.#slots[slot + 1] === 0 ? -1 : slot >> 1;
  }

  /** How many places there are. */
  get size(): number {
    this.#slots ??= this.#table();
    return this.#slots.length >> 1;
  }

  /** The items of the head at a place, each once, in the order in which they were noted; of -1 none. */
  of(place: number): number[] {
    const items: number[] = [];
    for (let entry = this.#slots?.[2 * place + 1] ?? 0; entry > 0; entry = this.#before[entry - 1]!) {
      const item = this.#items[entry - 1]!;
      if (items.at(-1) !== item) items.push(item);
    }
    return items.reverse();
  }

  #table(): Int32Array {
    const count = this.#keys.length;
    const slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(2 * count + 1)));
    this.#before = new Int32Array(count);
    for (let entry = 0; entry < count; entry++) {
      const key = this.#keys[entry]!;
      const slot = slotOf(key, slots);
      slots[slot] = key;
      this.#before[entry] = slots[slot + 1]!;
      slots[slot + 1] = entry + 1;
    }
    return slots;
  }
}
