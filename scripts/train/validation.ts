import type { NameLists } from '../../src/annotation/tagger/lists.ts';
import { loadTagger } from '../../src/annotation/tagger.ts';
import { buildModel } from './build.ts';
import { report, type Scores, score } from './evaluation.ts';
import type { Sentence } from './sentences.ts';

/** Confidences at which the names' precision and recall are reported. */
export const THRESHOLDS = [0, 0.5, 0.8, 0.9] as const;

/**
 * Cross-validation over the gold sentences: every fold is tagged by a model that was trained on the other folds and
 * on all silver sentences. Scores by threshold.
 *
 * Where the silver labels were given by a model that had seen all of gold, they carry some of each fold's own labels
 * into its training, and the scores are optimistic; without silver sentences they are not.
 */
export function crossValidate(
  gold: readonly Sentence[],
  silver: readonly Sentence[],
  lists: NameLists,
  folds: number,
  log: (line: string) => void,
): Map<number, Scores> {
  const scores = new Map<number, Scores>(THRESHOLDS.map(least => [least, new Map()]));
  for (let fold = 0; fold < folds; fold++) {
    log(`fold ${fold + 1} of ${folds}`);
    const training = gold.filter((_, i) => i % folds !== fold);
    const tagger = loadTagger(buildModel([...training, ...silver], lists, log));
    const held = gold.filter((_, i) => i % folds === fold);
    for (const [least, counts] of scores) score(tagger, held, counts, least);
    log(`after ${fold + 1} folds\n${report(scores.get(THRESHOLDS[0])!)}`);
  }
  return scores;
}
