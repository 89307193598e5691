import { BEGIN, END, INSIDE, LABELS, SINGLE, TAGGER_LABELS, type TypedSpan } from './labels.ts';
import type { Lattice, Transitions } from './lattice.ts';

const TYPES = TAGGER_LABELS.length;

export interface SpanPosterior extends TypedSpan {
  /** Probability of exactly this span with exactly this type, 0..1. */
  readonly confidence: number;
}

/**
 * Every span whose posterior is at least `floor`, in order of start. Exact: inside a span the BIOES path is
 * fixed, so the constrained forward–backward of Culotta & McCallum 2004 ("Confidence estimation for information
 * extraction") is one product along it.
 */
export function spanPosteriors(lattice: Lattice, length: number, factors: Transitions, floor: number): SpanPosterior[] {
  const { alpha, beta, psi, scale } = lattice;
  const { inner } = factors;
  const found: SpanPosterior[] = [];
  for (let start = 0; start < length; start++) {
    const at = start * LABELS;
    for (let type = 0; type < TYPES; type++) {
      const single = alpha[at + SINGLE + type]! * beta[at + SINGLE + type]!;
      if (single >= floor) found.push({ start, end: start + 1, type, confidence: single });
      if (alpha[at + BEGIN + type]! * beta[at + BEGIN + type]! < floor) continue;
      let open = alpha[at + BEGIN + type]!;
      for (let i = start + 1; i < length; i++) {
        const here = i * LABELS;
        const toInside = inner[4 * type + (i === start + 1 ? 0 : 2)]!;
        const toEnd = inner[4 * type + (i === start + 1 ? 1 : 3)]!;
        const step = open / scale[i]!;
        const confidence = step * toEnd * psi[here + END + type]! * beta[here + END + type]!;
        if (confidence >= floor) found.push({ start, end: i + 1, type, confidence });
        open = step * toInside * psi[here + INSIDE + type]!;
        if (open * beta[here + INSIDE + type]! < floor) break;
      }
    }
  }
  return found;
}

/**
 * The spans, none overlapping another, that gain most when a span counts its posterior less `price`: the decision
 * rule that maximises the expected number of right spans at a fixed cost a span, hence F1 for a suitable price
 * (Jansche 2007), where Viterbi maximises the whole line's probability. Weighted interval scheduling, linear time.
 */
export function bestSpans(spans: readonly SpanPosterior[], length: number, price: number): SpanPosterior[] {
  const ending: SpanPosterior[][] = [];
  for (const span of spans) {
    ending[span.end] ??= [];
    ending[span.end]!.push(span);
  }
  const gain = new Float64Array(length + 1);
  const chosen: (SpanPosterior | undefined)[] = [];
  for (let end = 1; end <= length; end++) {
    gain[end] = gain[end - 1]!;
    for (const span of ending[end] ?? []) {
      const total = gain[span.start]! + span.confidence - price;
      if (total > gain[end]!) {
        gain[end] = total;
        chosen[end] = span;
      }
    }
  }
  const best: SpanPosterior[] = [];
  for (let end = length; end > 0; ) {
    const span = chosen[end];
    if (span) best.push(span);
    end = span ? span.start : end - 1;
  }
  return best.reverse();
}
