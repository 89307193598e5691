import type { NameLists } from '../../src/annotation/tagger/lists.ts';
import { indexCorpus } from './corpus.ts';
import { type TrainedWeights, type TrainingOptions, trainCrf } from './crf.ts';
import { packModel } from './pack.ts';
import type { Sentence } from './sentences.ts';

/** How much a gold sentence counts against a silver one. */
export const GOLD_WEIGHT = 2;
/** A feature is considered where it occurs at least so often. */
const LEAST_OCCURRENCES = 3;
const OPTIONS: TrainingOptions = { epochs: 8, rate: 0.1, l1: 1, dropout: 0, seed: 7 };
/** Bytes of a model at most. */
const LARGEST_MODEL = 500_000;

/** Trains a model on the sentences and packs it. `log` gets a line an epoch. The same sentences give the same bytes. */
export function buildModel(sentences: readonly Sentence[], lists: NameLists, log: (line: string) => void): Uint8Array {
  const corpus = indexCorpus(sentences, lists, LEAST_OCCURRENCES);
  log(`${sentences.length} sentences, ${corpus.hashes.length} features`);
  const trained = trainCrf(corpus, OPTIONS, (epoch, loss) => log(`epoch ${epoch}: loss ${Math.round(loss)}`));
  return shrink(trained, corpus.hashes, lists);
}

/** Leaves out the smallest weights, by bisection, until the packed model fits. */
function shrink(trained: TrainedWeights, hashes: Int32Array, lists: NameLists): Uint8Array {
  const without = (least: number): Uint8Array =>
    packModel({ ...trained, weights: trained.weights.map(w => (Math.abs(w) < least ? 0 : w)) }, hashes, lists);
  const whole = without(0);
  if (whole.length <= LARGEST_MODEL) return whole;
  const sizes = trained.weights
    .filter(w => w !== 0)
    .map(Math.abs)
    .sort();
  let [low, high] = [0, sizes.length - 1];
  while (high - low > sizes.length / 500) {
    const middle = (low + high) >> 1;
    if (without(sizes[middle]!).length > LARGEST_MODEL) low = middle;
    else high = middle;
  }
  return without(sizes[high]!);
}
