import type { SparseWeights } from './model.ts';

/**
 * Features by hash, for look-ups of which most find nothing: a bitmap small enough to stay in the processor's cache
 * answers those, an open-addressing table (linear probing, at most half full) the rest.
 */
export class FeatureTable {
  readonly #filter: Uint32Array;
  /** Pairs of a feature's hash and its number + 1; 0 ends a search. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #weights: SparseWeights;

  constructor(weights: SparseWeights) {
    this.#weights = weights;
    let size = 64;
    while (size < 2 * weights.hashes.length) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(2 * size);
    this.#filter = new Uint32Array(FILTER_BITS / 32);
    weights.hashes.forEach((hash, feature) => {
      const bit = hash >>> FILTER_SHIFT;
      this.#filter[bit >>> 5]! |= 1 << bit;
      let slot = hash & this.#mask;
      while (this.#slots[2 * slot + 1]) slot = (slot + 1) & this.#mask;
      this.#slots[2 * slot] = hash;
      this.#slots[2 * slot + 1] = feature + 1;
    });
  }

  /** Adds up the weights of each position's features: `features[i * perPosition + t]` into `scores[i * labels + y]`. */
  score(features: Int32Array, length: number, perPosition: number, scores: Float64Array, labelCount: number): void {
    const filter = this.#filter;
    const slots = this.#slots;
    const mask = this.#mask;
    const { starts, labels, values, scale } = this.#weights;
    for (let k = 0; k < length * perPosition; k++) {
      const hash = features[k]!;
      const bit = hash >>> FILTER_SHIFT;
      if (hash === 0 || !(filter[bit >>> 5]! & (1 << bit))) continue;
      let slot = hash & mask;
      while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== hash) slot = (slot + 1) & mask;
      const feature = slots[2 * slot + 1]!;
      if (feature === 0) continue;
      const at = Math.floor(k / perPosition) * labelCount;
      const end = starts[feature]!;
      for (let w = starts[feature - 1]!; w < end; w++) scores[at + labels[w]!]! += values[w]! * scale;
    }
  }
}

const FILTER_SHIFT = 11;
const FILTER_BITS = 2 ** (32 - FILTER_SHIFT);
