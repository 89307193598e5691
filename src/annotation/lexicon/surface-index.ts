import { type Heads, headOf } from './heads.ts';
import { type Match, SurfaceTrie } from './trie.ts';

/** All surfaces of some items, with their values; values of one surface in the order that they are to have. */
type Spell<T> = (items: readonly number[]) => Iterable<readonly [surface: string, value: T]>;

/** A `SurfaceTrie` over a list too long to be spelled out beforehand: it grows where a text has the head of an item. */
export class SurfaceIndex<T> {
  readonly #heads: Heads;
  readonly #spell: Spell<T>;
  readonly #trie = new SurfaceTrie<T>();
  /** By the place of a head: 1 where its surfaces are in the trie. */
  readonly #grown: Uint8Array;

  constructor(heads: Heads, spell: Spell<T>) {
    this.#heads = heads;
    this.#spell = spell;
    this.#grown = new Uint8Array(heads.size);
  }

  /** Every surface that begins at `at`, shortest first. */
  matchesAt(text: string, at: number): Match<T>[] {
    const single = this.#has(headOf(text, at, at + 1));
    return this.#has(headOf(text, at)) || single ? this.#trie.matchesAt(text, at) : [];
  }

  get(surface: string): readonly T[] {
    return this.#has(headOf(surface)) ? this.#trie.get(surface) : [];
  }

  /** Whether any item has the head; its surfaces are in the trie then. */
  #has(head: number): boolean {
    const place = this.#heads.place(head);
    if (place < 0) return false;
    if (this.#grown[place]) return true;
    this.#grown[place] = 1;
    for (const [surface, value] of this.#spell(this.#heads.of(place)))
      if (headOf(surface) === head) this.#trie.add(surface, value);
    return true;
  }
}
