import type { NameRow, NameType } from './lexicon/rows.ts';

/** A stretch of one passage, half-open; `passage` counts the passages, the headline first where there is one. */
export interface Span {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** What spoke for a name: a list's row, a title beside it, its last word, brackets, the tagger, or the same words elsewhere. */
export type Source = 'list' | 'title' | 'suffix' | 'bracket' | 'tagger' | 'hanja' | 'repeat';

/** A span that may be a name, and how likely. */
export interface Candidate extends Span {
  readonly type: NameType;
  /** 0..1. */
  readonly probability: number;
  readonly source: Source;
  readonly row: NameRow | null;
  /** The words beside it decided: the same letters elsewhere may be something else (경기, 이). */
  readonly local?: true;
}

/** Two independent witnesses of the same thing. */
export function either(one: number, other: number): number {
  return 1 - (1 - one) * (1 - other);
}
