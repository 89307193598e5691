import type { NameLists } from '../../src/annotation/tagger/lists.ts';
import { indexCorpus } from './corpus.ts';
import { type TrainingOptions, trainCrf } from './crf.ts';
import { packModel } from './pack.ts';
import type { Sentence } from './sentences.ts';

/** How much a gold sentence counts against a silver one. */
export const GOLD_WEIGHT = 2;
/** A feature is considered where it occurs at least so often. */
const LEAST_OCCURRENCES = 3;
const OPTIONS: TrainingOptions = {
  epochs: 8,
  rate: 0.1,
  l1: 1,
  dropout: 0.3,
  budget: 155_000,
  refit: 4,
  seed: 7,
};

/** Trains a model on the sentences and packs it. `log` gets a line an epoch. */
export function buildModel(sentences: readonly Sentence[], lists: NameLists, log: (line: string) => void): Uint8Array {
  const corpus = indexCorpus(sentences, lists, LEAST_OCCURRENCES);
  log(`${sentences.length} sentences, ${corpus.hashes.length} features`);
  const trained = trainCrf(corpus, OPTIONS, (epoch, loss) => log(`epoch ${epoch}: loss ${Math.round(loss)}`));
  return packModel(trained, corpus.hashes, lists);
}
