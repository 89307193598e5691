/**
 * Annotations: standoff spans over a block's text, and the entities they point at.
 * Offsets are half-open UTF-16 units of `blockText(block)`; block −1 is the headline.
 */

export const ANNOTATION_TYPES = [
  'PERSON',
  'ORG',
  'PLACE',
  'DATE',
  'TIME',
  'MONEY',
  'QUANTITY',
  'TERM',
  'HANJA',
  'ANAPHOR',
] as const;
export type AnnotationType = (typeof ANNOTATION_TYPES)[number];

/** A calendar span in Asia/Seoul, ISO days, both ends included. Empty where the text does not allow a day. */
export interface DateValue {
  readonly start?: string;
  readonly end?: string;
  readonly approx?: true;
  /** A part of the date (the year, the month) was taken from the publication date or an earlier date. */
  readonly inferred?: true;
  /** (현지시간): the day is the calendar day of another, unknown, time zone. */
  readonly tzUnknown?: true;
}
/** Minutes from midnight, 0 to 1440, both ends included. */
export interface TimeValue {
  readonly start: number;
  readonly end: number;
  readonly approx?: true;
}
/** `amount`, or `min` and `max` for a range, in units of the ISO 4217 currency. */
export interface MoneyValue {
  readonly amount?: number;
  readonly min?: number;
  readonly max?: number;
  readonly currency: string;
  readonly approx?: true;
}
export interface QuantityValue {
  readonly amount?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
  readonly approx?: true;
}
export type AnnotationValue = DateValue | TimeValue | MoneyValue | QuantityValue;

export interface Annotation {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly type: AnnotationType;
  /** An `Entity` id; several, where the words are plural (양국). */
  readonly entity?: string | readonly string[];
  readonly value?: AnnotationValue;
  /** A headword of `terms`. */
  readonly term?: string;
  /** Probability that span and type are right, where a model gave one; 1 for patterns and certain rows. */
  readonly confidence?: number;
}

export interface Entity {
  readonly id: string;
  readonly type: 'PERSON' | 'ORG' | 'PLACE';
  /** The fullest name that the article gives. */
  readonly name: string;
  /** As the article gives it: "일본 경제산업상". */
  readonly role: string | null;
  readonly aliases: readonly string[];
  /** Number of mentions. */
  readonly mentions: number;
}
export interface Abbreviation {
  readonly long: string;
  readonly short: string;
}
export interface Term {
  readonly headword: string;
  /** One sentence. */
  readonly definition: string;
  readonly source: string;
  /** The month in which the explanation was written, ISO: what it says of its time holds for then. */
  readonly written?: string;
  /** Headwords that belong beside it. */
  readonly related?: readonly string[];
  /** How the word is used, a size, a contrast. */
  readonly fuller?: string;
  readonly english?: string;
  /** 1 what everyone knows, 2 what an adult may want explained, 3 a specialist's word. */
  readonly difficulty?: number;
  /** What the reader's own glossary says of it. */
  readonly mine?: { readonly definition: string; readonly note?: string };
  /** The reader knows it and does not want it marked. */
  readonly known?: true;
}

/** What the annotator is asked: a headline, the publication time, and the blocks' texts. */
export interface AnnotationRequest {
  readonly title?: string;
  /** ISO 8601 day or time with offset. */
  readonly published?: string | null;
  readonly blocks: readonly string[];
}
export interface AnnotationResult {
  readonly annotations: readonly Annotation[];
  readonly entities: readonly Entity[];
  readonly abbreviations: readonly Abbreviation[];
  readonly terms: readonly Term[];
}
