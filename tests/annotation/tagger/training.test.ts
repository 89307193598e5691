import { describe, expect, test } from 'vitest';
import { indexCorpus } from '../../../scripts/train/corpus.ts';
import { trainCrf } from '../../../scripts/train/crf.ts';
import { score } from '../../../scripts/train/evaluation.ts';
import { packModel } from '../../../scripts/train/pack.ts';
import type { Sentence } from '../../../scripts/train/sentences.ts';
import { TAGGER_LABELS } from '../../../src/annotation/tagger/labels.ts';
import { loadTagger } from '../../../src/annotation/tagger.ts';

const NAMES = ['가람', '나래', '다솜', '라온', '마루', '바다', '사랑', '아라'];
const PLACES = ['해오름시', '달맞이군', '별내음구', '솔바람동'];

/** A sentence with [[name|LABEL]] marks. */
function sentence(marked: string, weight = 1): Sentence {
  let text = '';
  const spans = [];
  for (const part of marked.split(/\[\[|\]\]/)) {
    const [surface = '', label] = part.split('|');
    const type = TAGGER_LABELS.indexOf(label as (typeof TAGGER_LABELS)[number]);
    if (label) spans.push({ start: text.length, end: text.length + surface.length, type });
    text += surface;
  }
  return { text, spans, source: 'invented', weight };
}
const sentences = NAMES.flatMap((name, i) => [
  sentence(`[[김${name}|PS]] 씨는 [[${PLACES[i % 4]}|LC]]에서 산다.`),
  sentence(`어제 [[${PLACES[i % 4]}|LC]]에 눈이 왔다.`, 2),
  sentence('오늘은 아무 일도 없었다.'),
]);
const none = { kinds: new Map(), openings: new Set<number>() };

function train(seed: number): { bytes: Uint8Array; losses: number[] } {
  const corpus = indexCorpus(sentences, none, 1);
  const losses: number[] = [];
  const options = { epochs: 6, rate: 0.1, l1: 0.1, dropout: 0.2, budget: 500, refit: 2, seed };
  const trained = trainCrf(corpus, options, (_, loss) => losses.push(loss));
  return { bytes: packModel(trained, corpus.hashes, none), losses };
}

describe('training', () => {
  const first = train(1);

  test('lowers the loss', () => {
    expect(first.losses.at(-1)!).toBeLessThan(first.losses[0]! / 5);
  });

  test('learns what it was shown', () => {
    const count = score(loadTagger(first.bytes), sentences, new Map()).get('all micro');
    expect(count).toEqual({ right: 24, given: 24, gold: 24 });
  });

  test('reads a name by its surroundings', () => {
    const text = '김하늘 씨는 별내음구에서 산다.';
    const spans = loadTagger(first.bytes).tag(text);
    expect(spans.map(({ start, end, label }) => [text.slice(start, end), label])).toEqual([
      ['김하늘', 'PS'],
      ['별내음구', 'LC'],
    ]);
  });

  test('gives the same bytes again, and others for another seed', () => {
    expect(train(1).bytes).toEqual(first.bytes);
    expect(train(2).bytes).not.toEqual(first.bytes);
  });
});
