import {
  BEGIN,
  CLOSING,
  END,
  INSIDE,
  LABELS,
  OPENING,
  SINGLE,
  TAGGER_LABELS,
} from '../../src/annotation/tagger/labels.ts';
import {
  exponentiate,
  INNER_SIZE,
  Lattice,
  OUTER_SIZE,
  type Transitions,
} from '../../src/annotation/tagger/lattice.ts';
import type { Corpus, IndexedSentence } from './corpus.ts';
import { AdaGrad } from './optimizer.ts';
import { Random } from './random.ts';

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Weight of the L1 norm against the corpus's log-likelihood. */
  readonly l1: number;
  /** Share of a position's features left out at each visit (feature noising: Wang, Wang, Wager, Liang & Manning 2013). */
  readonly dropout: number;
  /** Weights that are kept after the epochs, and passes over the corpus that then refit these alone, without L1. */
  readonly budget: number;
  readonly refit: number;
  readonly seed: number;
}
/** Weights `[feature * LABELS + label]`, and transitions. */
export interface TrainedWeights {
  readonly weights: Float32Array;
  readonly transitions: Transitions;
}

/** How many times an epoch the L1 penalty is paid. */
const PAYMENTS = 10;
/** Gradients smaller than this are not followed: most labels at most positions are ruled out almost surely. */
const NEGLIGIBLE = 1e-3;

/**
 * Maximises the L1-penalised conditional likelihood of the corpus by stochastic gradient steps, sentence by sentence;
 * then prunes to the budget and refits. L1 chooses the features but also holds down the weights that it keeps: the
 * refit, free of it, gives them their size back, and a model of a tenth of the weights scores no worse.
 */
export function trainCrf(
  corpus: Corpus,
  options: TrainingOptions,
  onEpoch: (epoch: number, loss: number) => void,
): TrainedWeights {
  const { epochs, rate, l1, dropout, budget, refit, seed } = options;
  const random = new Random(seed);
  const emissions = new AdaGrad(corpus.hashes.length, LABELS, rate);
  const edges = new AdaGrad(OUTER_SIZE + INNER_SIZE, 1, rate);
  const transitions = (): Transitions => ({
    outer: Float64Array.from(edges.weights.subarray(0, OUTER_SIZE)),
    inner: Float64Array.from(edges.weights.subarray(OUTER_SIZE)),
  });
  const step = new SentenceStep(emissions, edges, dropout, random);
  const every = Math.ceil(corpus.sentences.length / PAYMENTS);
  for (let epoch = 1; epoch <= epochs + refit; epoch++) {
    if (epoch === epochs + 1) emissions.prune(budget);
    let loss = 0;
    let unpaid = 0;
    const pay = (): void => {
      if (epoch <= epochs) emissions.shrink((l1 * unpaid) / corpus.sentences.length);
      unpaid = 0;
    };
    for (const sentence of random.shuffle(corpus.sentences)) {
      if (sentence.length) loss += step.take(sentence, exponentiate(transitions()));
      if (++unpaid === every) pay();
    }
    pay();
    onEpoch(epoch, loss);
  }
  return { weights: emissions.weights, transitions: transitions() };
}

/** One sentence's stochastic gradient step; holds the buffers. */
class SentenceStep {
  readonly #lattice = new Lattice();
  readonly #emissions: AdaGrad;
  readonly #edges: AdaGrad;
  readonly #random: Random;
  readonly #dropBelow: number;
  readonly #keep: number;
  #emission = new Float64Array(0);
  #kept = new Int32Array(0);
  #keptStarts = new Int32Array(0);

  constructor(emissions: AdaGrad, edges: AdaGrad, dropout: number, random: Random) {
    this.#emissions = emissions;
    this.#edges = edges;
    this.#random = random;
    this.#dropBelow = dropout * 2 ** 32;
    this.#keep = 1 - dropout;
  }

  /** Returns the sentence's weighted negative log-likelihood before the step. */
  take(sentence: IndexedSentence, factors: Transitions): number {
    const { length, labels, weight } = sentence;
    this.#score(sentence);
    this.#lattice.run(this.#emission, length, factors);
    const loss = this.#lattice.logZ - this.#pathScore(labels, length);
    this.#descend(labels, length, weight);
    this.#descendEdges(labels, length, weight, factors);
    return weight * loss;
  }

  #score({ length, starts, ids }: IndexedSentence): void {
    if (this.#emission.length < length * LABELS) this.#emission = new Float64Array(2 * length * LABELS);
    if (this.#kept.length < ids.length) this.#kept = new Int32Array(2 * ids.length);
    if (this.#keptStarts.length <= length) this.#keptStarts = new Int32Array(2 * length + 1);
    const emission = this.#emission;
    const kept = this.#kept;
    const { weights, live } = this.#emissions;
    emission.fill(0, 0, length * LABELS);
    let count = 0;
    for (let i = 0; i < length; i++) {
      const at = i * LABELS;
      for (let k = starts[i]!; k < starts[i + 1]!; k++) {
        if (this.#random.next() < this.#dropBelow) continue;
        const row = ids[k]!;
        kept[count++] = row;
        for (let left = live[row]!; left; ) {
          const label = 31 - Math.clz32(left);
          left &= ~(1 << label);
          emission[at + label]! += weights[row * LABELS + label]!;
        }
      }
      this.#keptStarts[i + 1] = count;
    }
    if (this.#keep < 1) for (let k = 0; k < length * LABELS; k++) emission[k]! /= this.#keep;
  }

  #pathScore(labels: Uint8Array, length: number): number {
    const edges = this.#edges.weights;
    let score = this.#emission[labels[0]!]!;
    for (let i = 1; i < length; i++)
      score += this.#emission[i * LABELS + labels[i]!]! + edges[edgeIndex(labels[i - 1]!, labels[i]!)]!;
    return score;
  }

  #descend(labels: Uint8Array, length: number, weight: number): void {
    const { alpha, beta } = this.#lattice;
    const live = new Uint8Array(LABELS);
    const gradients = new Float64Array(LABELS);
    for (let i = 0; i < length; i++) {
      let count = 0;
      for (let y = 0; y < LABELS; y++) {
        const gradient = alpha[i * LABELS + y]! * beta[i * LABELS + y]! - (labels[i] === y ? 1 : 0);
        if (Math.abs(gradient) < NEGLIGIBLE) continue;
        live[count] = y;
        gradients[count++] = (gradient * weight) / this.#keep;
      }
      if (!count) continue;
      for (let k = this.#keptStarts[i]!; k < this.#keptStarts[i + 1]!; k++)
        this.#emissions.descend(this.#kept[k]!, live, gradients, count);
    }
  }

  #descendEdges(labels: Uint8Array, length: number, weight: number, { outer, inner }: Transitions): void {
    const { alpha, beta, psi, scale } = this.#lattice;
    const expected = new Float64Array(OUTER_SIZE + INNER_SIZE);
    for (let i = 1; i < length; i++) {
      const at = i * LABELS;
      const before = at - LABELS;
      const ahead = (y: number): number => (psi[at + y]! * beta[at + y]!) / scale[i]!;
      for (let row = 0; row < CLOSING.length; row++) {
        const from = alpha[before + CLOSING[row]!]!;
        if (from < 1e-6) continue;
        for (let y = 0; y < OPENING; y++) expected[row * OPENING + y]! += from * outer[row * OPENING + y]! * ahead(y);
      }
      for (let k = 0; k < TAGGER_LABELS.length; k++) {
        const [b, m] = [alpha[before + BEGIN + k]!, alpha[before + INSIDE + k]!];
        if (b + m < 1e-6) continue;
        const at4 = OUTER_SIZE + 4 * k;
        expected[at4]! += b * inner[4 * k]! * ahead(INSIDE + k);
        expected[at4 + 1]! += b * inner[4 * k + 1]! * ahead(END + k);
        expected[at4 + 2]! += m * inner[4 * k + 2]! * ahead(INSIDE + k);
        expected[at4 + 3]! += m * inner[4 * k + 3]! * ahead(END + k);
      }
      expected[edgeIndex(labels[i - 1]!, labels[i]!)]! -= 1;
    }
    const first = new Uint8Array(1);
    for (let e = 0; e < expected.length; e++)
      if (expected[e]) this.#edges.descend(e, first, Float64Array.of(expected[e]! * weight), 1);
  }
}

/** Where the weight of an allowed transition lies: outer block first, then inner. */
function edgeIndex(from: number, to: number): number {
  if (to < OPENING) return (from === 0 ? 0 : from - SINGLE + 1) * OPENING + to;
  const inside = from >= INSIDE;
  const type = from - (inside ? INSIDE : BEGIN);
  return OUTER_SIZE + 4 * type + (inside ? 2 : 0) + (to >= INSIDE ? 0 : 1);
}
