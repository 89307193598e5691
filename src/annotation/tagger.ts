/**
 * The tagger: names, dates, times and quantities of a Korean sentence by a linear-chain CRF over characters
 * (Lafferty, McCallum & Pereira 2001). It knows single sentences and the conventions of KLUE-NER; agreement across an
 * article, links and values are the work of others.
 */
import { bestSpans, spanPosteriors } from './tagger/decode.ts';
import { FEATURES, FeatureExtractor } from './tagger/features.ts';
import { LABELS, TAGGER_LABELS, type TaggerLabel } from './tagger/labels.ts';
import { exponentiate, Lattice } from './tagger/lattice.ts';
import { readModel } from './tagger/model.ts';
import { FeatureTable } from './tagger/table.ts';
import { windowsOf } from './tagger/windows.ts';

export type { TaggerLabel } from './tagger/labels.ts';

export interface TaggedSpan {
  /** Half-open UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** PS person, LC place, OG organisation, DT date, TI time, QT quantity (money too). */
  readonly label: TaggerLabel;
  /** Posterior probability of exactly this span and label, 0..1. */
  readonly confidence: number;
}
export interface Tagger {
  /** Spans in order, none overlapping another. Any string will do; time is linear in its length. */
  tag(text: string): TaggedSpan[];
}

/** What a span must be worth to be given, in posterior: set for F1 by cross-validation (src/data/MODEL.md). */
export const SPAN_PRICE = 0.4;

/** Reads packed weights (the format is in tagger/model.ts). Throws a RangeError on a foreign or truncated file. */
export function loadTagger(bytes: Uint8Array): Tagger {
  const { transitions, lists, weights } = readModel(bytes);
  const factors = exponentiate(transitions);
  const table = new FeatureTable(weights);
  const extractor = new FeatureExtractor(lists);
  const lattice = new Lattice();
  let features: Int32Array = new Int32Array(0);
  let emission = new Float64Array(0);

  const tagWindow = (text: string, start: number, end: number): TaggedSpan[] => {
    const length = end - start;
    features = extractor.extract(text, start, end, features);
    if (emission.length < length * LABELS) emission = new Float64Array(2 * length * LABELS);
    emission.fill(0, 0, length * LABELS);
    table.score(features, length, FEATURES, emission, LABELS);
    lattice.run(emission, length, factors);
    return bestSpans(spanPosteriors(lattice, length, factors, SPAN_PRICE), length, SPAN_PRICE).map(span => ({
      start: start + span.start,
      end: start + span.end,
      label: TAGGER_LABELS[span.type]!,
      confidence: Math.min(1, span.confidence),
    }));
  };

  return { tag: text => windowsOf(text).flatMap(({ start, end }) => tagWindow(text, start, end)) };
}
