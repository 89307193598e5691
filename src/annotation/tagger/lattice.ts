/**
 * Forward–backward over the BIOES lattice of a linear-chain CRF (Lafferty, McCallum & Pereira 2001, "Conditional
 * Random Fields"; scaling as in Rabiner 1989, section V.A). Only the 193 transitions that BIOES allows are stored:
 * a 13 × 13 block from closing to opening labels, and four inside each type.
 */
import { BEGIN, CLOSING, END, INSIDE, LABELS, OPENING, SINGLE, TAGGER_LABELS } from './labels.ts';

const TYPES = TAGGER_LABELS.length;
/** Weights `outer[row * OPENING + opening label]` (row: index in CLOSING), `inner[4 * type + {BI, BE, II, IE}]`. */
export interface Transitions {
  readonly outer: Float64Array;
  readonly inner: Float64Array;
}
export const OUTER_SIZE = CLOSING.length * OPENING;
export const INNER_SIZE = 4 * TYPES;

/** Transition weights as the factors that the recursions multiply by. */
export const exponentiate = ({ outer, inner }: Transitions): Transitions => ({
  outer: outer.map(Math.exp),
  inner: inner.map(Math.exp),
});

/**
 * Scaled forward and backward tables of one text, all `[position * LABELS + label]`. Buffers grow and are reused;
 * a run overwrites what the last one left.
 */
export class Lattice {
  /** Local factors exp(emission − the position's maximum). */
  psi = new Float64Array(0);
  /** Scaled so that each position sums to 1. */
  alpha = new Float64Array(0);
  /** Scaled so that alpha × beta is the label's posterior. */
  beta = new Float64Array(0);
  /** The scale of each position: log Z is the sum of log(scale) and of the emission maxima. */
  scale = new Float64Array(0);
  logZ = 0;

  #reserve(length: number): void {
    if (this.scale.length >= length) return;
    const size = Math.max(length, 2 * this.scale.length, 256);
    this.psi = new Float64Array(size * LABELS);
    this.alpha = new Float64Array(size * LABELS);
    this.beta = new Float64Array(size * LABELS);
    this.scale = new Float64Array(size);
  }

  /** Fills the tables for `length` > 0 positions of `emission`, under transitions already exponentiated. */
  run(emission: Float64Array, length: number, factors: Transitions): void {
    this.#reserve(length);
    this.#forward(emission, length, factors);
    this.#backward(length, factors);
  }

  #forward(emission: Float64Array, length: number, { outer, inner }: Transitions): void {
    const { psi, alpha, scale } = this;
    let logZ = 0;
    for (let i = 0; i < length; i++) {
      const at = i * LABELS;
      const before = at - LABELS;
      let max = emission[at]!;
      for (let y = 1; y < LABELS; y++) if (emission[at + y]! > max) max = emission[at + y]!;
      for (let y = 0; y < LABELS; y++) psi[at + y] = Math.exp(emission[at + y]! - max);
      if (i === 0) {
        for (let y = 0; y < OPENING; y++) alpha[at + y] = psi[at + y]!;
        alpha.fill(0, at + OPENING, at + LABELS);
      } else {
        alpha.fill(0, at, at + OPENING);
        for (let row = 0; row < CLOSING.length; row++) {
          const from = alpha[before + (row === 0 ? 0 : SINGLE - 1 + row)]!;
          // Far below rounding error of the position's sum (1): skipping it saves most of the block.
          if (from < 1e-9) continue;
          const base = row * OPENING;
          for (let y = 0; y < OPENING; y++) alpha[at + y]! += from * outer[base + y]!;
        }
        for (let y = 0; y < OPENING; y++) alpha[at + y]! *= psi[at + y]!;
        for (let k = 0; k < TYPES; k++) {
          const b = alpha[before + BEGIN + k]!;
          const m = alpha[before + INSIDE + k]!;
          alpha[at + INSIDE + k] = (b * inner[4 * k]! + m * inner[4 * k + 2]!) * psi[at + INSIDE + k]!;
          alpha[at + END + k] = (b * inner[4 * k + 1]! + m * inner[4 * k + 3]!) * psi[at + END + k]!;
        }
      }
      if (i === length - 1) {
        alpha.fill(0, at + BEGIN, at + SINGLE);
        alpha.fill(0, at + INSIDE, at + LABELS);
      }
      let sum = 0;
      for (let y = 0; y < LABELS; y++) sum += alpha[at + y]!;
      scale[i] = sum;
      const inverse = 1 / sum;
      for (let y = 0; y < LABELS; y++) alpha[at + y]! *= inverse;
      logZ += Math.log(sum) + max;
    }
    this.logZ = logZ;
  }

  #backward(length: number, { outer, inner }: Transitions): void {
    const { psi, beta, scale } = this;
    const ahead = new Float64Array(LABELS);
    const last = (length - 1) * LABELS;
    beta.fill(0, last, last + LABELS);
    for (const y of CLOSING) beta[last + y] = 1;
    for (let i = length - 2; i >= 0; i--) {
      const at = i * LABELS;
      const after = at + LABELS;
      const inverse = 1 / scale[i + 1]!;
      for (let y = 0; y < LABELS; y++) ahead[y] = psi[after + y]! * beta[after + y]! * inverse;
      for (let row = 0; row < CLOSING.length; row++) {
        const base = row * OPENING;
        let sum = 0;
        for (let y = 0; y < OPENING; y++) sum += outer[base + y]! * ahead[y]!;
        beta[at + (row === 0 ? 0 : SINGLE - 1 + row)] = sum;
      }
      for (let k = 0; k < TYPES; k++) {
        const m = ahead[INSIDE + k]!;
        const e = ahead[END + k]!;
        beta[at + BEGIN + k] = inner[4 * k]! * m + inner[4 * k + 1]! * e;
        beta[at + INSIDE + k] = inner[4 * k + 2]! * m + inner[4 * k + 3]! * e;
      }
    }
  }
}
