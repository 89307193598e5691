import type { Block, RemovalReason } from '../core/article.ts';
import type { PageElement } from './snapshot.ts';
import { squash } from './text.ts';

/** Why a piece is not in the article. */
export interface Drop {
  readonly step: 'content' | 'boilerplate' | 'duplicates' | 'tail' | 'header' | 'budget';
  readonly reason: RemovalReason;
}

/**
 * A block on its way: where it stood, and, once a step has dropped it, why. Steps never take pieces out of the list,
 * they mark them, so that whatever the page said in the body region ends in the article or in its removals.
 */
export interface Piece {
  block: Block;
  /** The block-level element that it was read from; null for pieces of a payload. */
  readonly element: PageElement | null;
  /** Not drawn, as far as known. */
  readonly hidden: boolean;
  drop: Drop | null;
  /** `<br>`s between the line before, in the same block, and this one. */
  readonly breaks: number;
}

/** The text that a piece puts before the reader, captions and embed titles included. */
export function pieceText(piece: Piece): string {
  const block = piece.block;
  if (block.kind === 'figure') return block.caption;
  if (block.kind === 'embed') return block.title;
  return block.text;
}

const keys = new WeakMap<Block, string>();

/** `squash` of a piece's text, which several steps compare by. A block is never changed in place. */
export function pieceKey(piece: Piece): string {
  let key = keys.get(piece.block);
  if (key === undefined) {
    key = squash(pieceText(piece));
    keys.set(piece.block, key);
  }
  return key;
}

export function kept(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(piece => !piece.drop);
}
