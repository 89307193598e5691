import type { Annotation, AnnotationResult } from '../core/annotation.ts';
import type { Passage } from './passages.ts';
import type { TaggedSpan, Tagger, TaggerLabel } from './tagger.ts';

/** The tagger's spans of one passage, by where they begin and end. */
export class TaggedSpans {
  readonly spans: readonly TaggedSpan[];
  /** False where there is no tagger: its silence then says nothing. */
  readonly present: boolean;
  readonly #byEnd = new Map<number, TaggedSpan>();
  readonly #byStart = new Map<number, TaggedSpan>();

  constructor(spans: readonly TaggedSpan[] | null) {
    this.spans = spans ?? [];
    this.present = spans !== null;
    for (const span of this.spans) {
      this.#byEnd.set(span.end, span);
      this.#byStart.set(span.start, span);
    }
  }

  endingAt(end: number): TaggedSpan | null {
    return this.#byEnd.get(end) ?? null;
  }
  startingAt(start: number): TaggedSpan | null {
    return this.#byStart.get(start) ?? null;
  }

  /** True where a span of this label lies over all of `start` to `end`. */
  covers(start: number, end: number, label: TaggedSpan['label']): boolean {
    let low = 0;
    for (let high = this.spans.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (this.spans[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    const span = this.spans[low - 1];
    return span?.label === label && span.end >= end;
  }

  /** The posterior of exactly this span with this label, 0 where the tagger did not choose it. */
  confidence(start: number, end: number, label: TaggedSpan['label']): number {
    const span = this.#byStart.get(start);
    return span?.end === end && span.label === label ? span.confidence : 0;
  }
}

const TYPES: Readonly<Record<TaggerLabel, Annotation['type']>> = {
  PS: 'PERSON',
  LC: 'PLACE',
  OG: 'ORG',
  DT: 'DATE',
  TI: 'TIME',
  QT: 'QUANTITY',
};

/** The tagger's spans as they are, by our type names; what the model alone is scored by. */
export function tagOnly(passages: readonly Passage[], tagger: Tagger | null): AnnotationResult {
  const annotations = passages.flatMap(({ block, text, original }) =>
    (tagger?.tag(text) ?? []).map(({ start, end, label, confidence }) => ({
      block,
      start: original(start),
      end: original(end),
      type: TYPES[label],
      confidence,
    })),
  );
  return { annotations, entities: [], abbreviations: [], terms: [] };
}
