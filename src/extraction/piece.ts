import type { Block, RemovalReason } from '../core/article.ts';
import type { PageElement } from './snapshot.ts';
import { isProse, type Measure, measure, squash, TELLING } from './text.ts';

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

/** What is asked of a block's text again and again. A block is never changed in place. */
interface Known {
  key?: string;
  measure?: Measure;
  prose?: boolean;
}
const known = new WeakMap<Block, Known>();

function of(block: Block): Known {
  const before = known.get(block);
  if (before) return before;
  const facts = {};
  known.set(block, facts);
  return facts;
}

/** `squash` of a piece's text, which several steps compare by. */
export function pieceKey(piece: Piece): string {
  const facts = of(piece.block);
  facts.key ??= squash(pieceText(piece));
  return facts.key;
}

/** `measure` of a piece's text. */
export function pieceMeasure(piece: Piece): Measure {
  const facts = of(piece.block);
  facts.measure ??= measure(pieceText(piece));
  return facts.measure;
}

/** `isProse` of a piece's text. */
export function pieceIsProse(piece: Piece): boolean {
  const facts = of(piece.block);
  const text = pieceText(piece);
  facts.prose ??= isProse(text, text.length <= TELLING ? pieceMeasure(piece) : undefined);
  return facts.prose;
}

export function kept(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(piece => !piece.drop);
}
