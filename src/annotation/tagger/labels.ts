/**
 * The label alphabet of the tagger: BIOES over the six types of KLUE-NER (Park et al. 2021, "KLUE: Korean Language
 * Understanding Evaluation", section 3.3). BIOES rather than BIO because a linear chain then sees both edges of a
 * name (Ratinov & Roth 2009).
 *
 * The order is chosen so that "may begin after a finished span" is one contiguous block: O, B×6, S×6, E×6, I×6.
 */

/** Person, place, organisation, date, time, quantity (money too). */
export const TAGGER_LABELS = ['PS', 'LC', 'OG', 'DT', 'TI', 'QT'] as const;
export type TaggerLabel = (typeof TAGGER_LABELS)[number];

const TYPES = TAGGER_LABELS.length;
export const OUTSIDE = 0;
export const BEGIN = 1;
export const SINGLE = BEGIN + TYPES;
export const END = SINGLE + TYPES;
export const INSIDE = END + TYPES;
/** Number of labels, 25. */
export const LABELS = INSIDE + TYPES;

/** Labels that may open a text or follow a finished span: 0 … OPENING − 1 (O, B, S). */
export const OPENING = END;
/** Labels after which no span is open (O, S, E), in the order in which transition tables have them as rows. */
export const CLOSING: readonly number[] = [OUTSIDE, ...Array.from({ length: 2 * TYPES }, (_, k) => SINGLE + k)];

/** A labelled span: half-open UTF-16 offsets, `type` an index into `TAGGER_LABELS`. */
export interface TypedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: number;
}

/** BIOES labels of `length` characters under spans that do not overlap. */
export function labelsOf(spans: readonly TypedSpan[], length: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { start, end, type } of spans) {
    if (end - start === 1) labels[start] = SINGLE + type;
    else {
      labels.fill(INSIDE + type, start, end);
      labels[start] = BEGIN + type;
      labels[end - 1] = END + type;
    }
  }
  return labels;
}
