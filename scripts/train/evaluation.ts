import { TAGGER_LABELS } from '../../src/annotation/tagger/labels.ts';
import type { Tagger } from '../../src/annotation/tagger.ts';
import type { Sentence } from './sentences.ts';

/** Counts of strict agreement: same start, same end, same type. */
export interface Count {
  right: number;
  given: number;
  gold: number;
}
/** Counts by source (`all` too) and type (`micro` too), for spans at or above a confidence. */
export type Scores = Map<string, Count>;
const NAMES: readonly string[] = ['PS', 'LC', 'OG'];

/** Adds the tagger's agreement with the sentences' labels to `scores`, under keys `source type`. */
export function score(tagger: Tagger, sentences: readonly Sentence[], scores: Scores, least = 0): Scores {
  const add = (source: string, label: string, field: keyof Count): void => {
    for (const group of [source, 'all'])
      for (const type of [label, 'micro', ...(NAMES.includes(label) ? ['names'] : [])]) {
        const key = `${group} ${type}`;
        const count = scores.get(key) ?? { right: 0, given: 0, gold: 0 };
        count[field]++;
        scores.set(key, count);
      }
  };
  for (const { text, spans, source } of sentences) {
    const gold = new Set(spans.map(({ start, end, type }) => `${start},${end},${TAGGER_LABELS[type]}`));
    for (const { type } of spans) add(source, TAGGER_LABELS[type]!, 'gold');
    for (const { start, end, label, confidence } of tagger.tag(text)) {
      if (confidence < least) continue;
      add(source, label, 'given');
      if (gold.has(`${start},${end},${label}`)) add(source, label, 'right');
    }
  }
  return scores;
}

export const f1 = ({ right, given, gold }: Count): number => (2 * right) / Math.max(1, given + gold);

/** One line a source and type. */
export function report(scores: Scores): string {
  return [...scores]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => {
      const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);
      const precision = count.right / Math.max(1, count.given);
      const recall = count.right / Math.max(1, count.gold);
      return `${key.padEnd(16)} F1 ${percent(f1(count))}  P ${percent(precision)}  R ${percent(recall)}  n ${count.gold}`;
    })
    .join('\n');
}
