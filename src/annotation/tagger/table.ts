import { FEATURE_BITS } from './hashing.ts';
import type { SparseWeights } from './model.ts';

/** Bits of a slot that say how many weights its feature has: one a label at the most. */
const COUNT_BITS = 5;
const COUNT = 2 ** COUNT_BITS - 1;

/**
 * Features by hash, for look-ups of which most find nothing: a bitmap small enough to stay in the processor's cache
 * answers those, an open-addressing table (linear probing) the rest. Laid out so that a feature that is known costs
 * two cache lines: its slot, and its weights.
 */
export class FeatureTable {
  readonly #filter: Uint32Array;
  /** Pairs of a feature's hash and, above its number of weights, where they begin; 0 ends a search. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #shift: number;
  /** A weight: its label above, its value in the low byte. */
  readonly #weights: Int16Array;
  readonly #scale: number;

  constructor({ hashes, starts, labels, values, scale }: SparseWeights) {
    const packed = new Int16Array(values.length);
    for (let w = 0; w < packed.length; w++) packed[w] = (labels[w]! << 8) | (values[w]! & 0xff);
    const size = 2 ** Math.ceil(Math.log2(1.4 * hashes.length + 1));
    const mask = size - 1;
    const slots = new Int32Array(2 * size);
    // Sixteen bits a feature: one in sixteen look-ups of an unknown hash goes on to the table.
    const bits = Math.min(FEATURE_BITS, Math.ceil(Math.log2(16 * hashes.length + 32)));
    const shift = FEATURE_BITS - bits;
    const filter = new Uint32Array(2 ** (bits - 5));
    for (let feature = 0; feature < hashes.length; feature++) {
      const hash = hashes[feature]!;
      const start = starts[feature]!;
      const bit = hash >>> shift;
      filter[bit >>> 5]! |= 1 << bit;
      let slot = hash & mask;
      while (slots[2 * slot + 1]) slot = (slot + 1) & mask;
      slots[2 * slot] = hash;
      slots[2 * slot + 1] = (start << COUNT_BITS) | (starts[feature + 1]! - start);
    }
    this.#scale = scale;
    this.#weights = packed;
    this.#mask = mask;
    this.#slots = slots;
    this.#shift = shift;
    this.#filter = filter;
  }

  /** Adds up the weights of each position's features: `features[i * perPosition + t]` into `scores[i * labels + y]`. */
  score(features: Int32Array, length: number, perPosition: number, scores: Float64Array, labelCount: number): void {
    const filter = this.#filter;
    const slots = this.#slots;
    const mask = this.#mask;
    const shift = this.#shift;
    const weights = this.#weights;
    const scale = this.#scale;
    for (let i = 0, k = 0; i < length; i++) {
      const at = i * labelCount;
      for (const end = k + perPosition; k < end; k++) {
        const hash = features[k]!;
        const bit = hash >>> shift;
        if (hash === 0 || !(filter[bit >>> 5]! & (1 << bit))) continue;
        let slot = (hash & mask) << 1;
        while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & (2 * mask + 1);
        const found = slots[slot + 1]!;
        const start = found >>> COUNT_BITS;
        for (let w = start; w < start + (found & COUNT); w++) {
          const weight = weights[w]!;
          scores[at + (weight >> 8)]! += ((weight << 24) >> 24) * scale;
        }
      }
    }
  }
}
