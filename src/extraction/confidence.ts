import type { Found } from '../core/article.ts';
import type { Metadata } from './metadata.ts';
import { kept, type Piece, pieceText } from './piece.ts';
import { squash } from './text.ts';

export interface Grounds {
  readonly found: Omit<Found, 'confidence'>;
  /** Characters of prose in the finished body. */
  readonly prose: number;
  /** 0 to 1: how much the page is an article by its address and head. */
  readonly judged: number;
  readonly metadata: Metadata;
  readonly pieces: readonly Piece[];
}

/** Prose that makes half of what prose can make of confidence. */
const HALF = 250;
const STEP: Record<Found['step'], number> = {
  family: 1,
  publisher: 1,
  payload: 1,
  'json-ld': 0.8,
  finder: 0.6,
  readability: 0.2,
};

/** How sure the body is this page's article, 0 to 1: by its length, how it was found, and whether the header agrees. */
export function confidence({ found, prose, judged, metadata, pieces }: Grounds): number {
  const length = prose / (prose + HALF);
  const agreement =
    (metadata.title ? 0.3 : 0) + (metadata.published ? 0.3 : 0) + (opensAsDescribed(pieces, metadata) ? 0.4 : 0);
  return Math.min(1, 0.3 * length + 0.3 * judged + 0.2 * agreement + 0.2 * STEP[found.step]);
}

const OPENING = 16;

function opensAsDescribed(pieces: readonly Piece[], { description, articleBody }: Metadata): boolean {
  const opening = squash((articleBody ?? description ?? '').slice(0, 200));
  if (opening.length < OPENING) return false;
  const start = squash(kept(pieces).slice(0, 8).map(pieceText).join(''));
  return start.includes(opening.slice(0, OPENING)) || start.includes(opening.slice(OPENING, 2 * OPENING));
}
