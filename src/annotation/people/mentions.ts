import type { Span } from '../evidence.ts';
import type { NameRow } from '../lexicon/rows.ts';

/** A person's name in the text, with what the words beside it say. */
export interface PersonMention extends Span {
  readonly name: string;
  /** The title without its particle (의원, 경제산업상), or null. */
  readonly title: string | null;
  /** Title and what goes with it as the article has it: 일본 경제산업상. */
  readonly role: string | null;
  /** A surname or another part of a name that another mention gives in full. */
  readonly partial: boolean;
  /** Syllables that are also something else (전, 이, 한): a person only if the article has one of that name. */
  readonly guarded: boolean;
  /** A person kept unnamed, 김모(33)씨: the age where one is given, else empty; null for everybody else. */
  readonly someone: string | null;
  readonly probability: number;
  readonly row: NameRow | null;
}

/** Log odds to probability. */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
