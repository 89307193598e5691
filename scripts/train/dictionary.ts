/** Numbers for the feature hashes that occur often enough to be worth weights. Open addressing, linear probing. */
export class FeatureDictionary {
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #counts: Uint8Array;
  #ids = new Int32Array(0);
  #used = 0;
  /** Hashes by number. */
  hashes = new Int32Array(0);

  /** @param bits room for 2^bits different hashes; an error is thrown before it fills up */
  constructor(bits: number) {
    this.#mask = 2 ** bits - 1;
    this.#keys = new Int32Array(2 ** bits);
    this.#counts = new Uint8Array(2 ** bits);
  }

  #slot(hash: number): number {
    let slot = Math.imul(hash, 0x9e3779b1) & this.#mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }

  count(hash: number): void {
    const slot = this.#slot(hash);
    if (!this.#keys[slot]) {
      if (++this.#used > 0.9 * this.#mask) throw new RangeError('more features than the dictionary has room for');
      this.#keys[slot] = hash;
    }
    if (this.#counts[slot]! < 255) this.#counts[slot]!++;
  }

  /**
   * Numbers the hashes counted at least `least` times, the most frequent first: what is used often then lies
   * together in memory, which halves the time of training.
   */
  freeze(least: number): void {
    const slots: number[][] = Array.from({ length: 256 }, () => []);
    for (let slot = 0; slot < this.#keys.length; slot++)
      if (this.#counts[slot]! >= least) slots[this.#counts[slot]!]!.push(slot);
    const kept = slots.reverse().flat();
    this.#ids = new Int32Array(this.#keys.length).fill(-1);
    kept.forEach((slot, id) => {
      this.#ids[slot] = id;
    });
    this.hashes = Int32Array.from(kept, slot => this.#keys[slot]!);
  }

  /** The number of a hash; −1 where it has none. */
  id(hash: number): number {
    return this.#ids[this.#slot(hash)]!;
  }
}
