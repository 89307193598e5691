import { FEATURES, FeatureExtractor } from '../../src/annotation/tagger/features.ts';
import { labelsOf } from '../../src/annotation/tagger/labels.ts';
import type { NameLists } from '../../src/annotation/tagger/lists.ts';
import { FeatureDictionary } from './dictionary.ts';
import type { Sentence } from './sentences.ts';

/** A sentence as the trainer walks it: feature numbers of position i are `ids[starts[i]]` … `ids[starts[i + 1] − 1]`. */
export interface IndexedSentence {
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ids: Int32Array;
  readonly labels: Uint8Array;
  readonly weight: number;
}
export interface Corpus {
  readonly sentences: readonly IndexedSentence[];
  /** Feature hashes by number. */
  readonly hashes: Int32Array;
}

/** The dictionary's size at most: 33 million different features are twice what 24,000 sentences have. */
const MOST_BITS = 25;

/** Extracts and numbers the features of all sentences, leaving out those that occur less than `least` times. */
export function indexCorpus(sentences: readonly Sentence[], lists: NameLists, least: number): Corpus {
  const extractor = new FeatureExtractor(lists);
  const activations = FEATURES * sentences.reduce((sum, { text }) => sum + text.length, 0);
  const dictionary = new FeatureDictionary(Math.min(MOST_BITS, Math.ceil(Math.log2(2 * activations + 2))));
  let features: Int32Array = new Int32Array(0);
  const each = (text: string, take: (hash: number, position: number) => void): void => {
    features = extractor.extract(text, 0, text.length, features);
    for (let k = 0; k < text.length * FEATURES; k++) if (features[k]) take(features[k]!, Math.floor(k / FEATURES));
  };
  for (const { text } of sentences) each(text, hash => dictionary.count(hash));
  dictionary.freeze(least);
  const indexed = sentences.map(({ text, spans, weight }) => {
    const starts = new Uint32Array(text.length + 1);
    const ids: number[] = [];
    each(text, (hash, position) => {
      const id = dictionary.id(hash);
      if (id < 0) return;
      ids.push(id);
      starts[position + 1] = ids.length;
    });
    for (let i = 1; i <= text.length; i++) starts[i] = Math.max(starts[i]!, starts[i - 1]!);
    return { length: text.length, starts, ids: Int32Array.from(ids), labels: labelsOf(spans, text.length), weight };
  });
  return { sentences: indexed, hashes: dictionary.hashes };
}
