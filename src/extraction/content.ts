import type { Block, Removal } from '../core/article.ts';
import { dropBoilerplate } from './boilerplate.ts';
import { dropDuplicates } from './duplicates.ts';
import type { Metadata } from './metadata.ts';
import type { Page } from './page.ts';
import { type Piece, pieceText } from './piece.ts';
import type { Region } from './region.ts';
import { createJudge } from './removals.ts';
import { takeCaptions } from './standardize/captions.ts';
import { markHeadings } from './standardize/headings.ts';
import { joinVerse } from './standardize/verse.ts';
import { Walker } from './standardize/walker.ts';
import { splitSignatures } from './tail.ts';
import { squash } from './text.ts';

/** Reads a region of a page into pieces, with what does not belong marked. */
export function readRegion(page: Page, region: Region, metadata: Metadata): Piece[] {
  const judge = createJudge(page, region, { title: metadata.titleElement, subtitles: metadata.subtitleElements });
  const pieces = region.parts.flatMap(part => new Walker(page, judge).walk(part));
  return joinVerse(takeCaptions(pieces));
}

/** Marks what is not of the article in pieces, wherever they came from. */
export function refine(pieces: Piece[], metadata: Metadata): void {
  dropHeaderCopies(pieces, metadata);
  dropDuplicates(pieces);
  dropBoilerplate(pieces);
  splitSignatures(pieces);
  markHeadings(pieces);
}

function dropHeaderCopies(pieces: readonly Piece[], metadata: Metadata): void {
  const titles = new Set([metadata.title, ...metadata.titleCopies].flatMap(title => (title ? [squash(title)] : [])));
  const subtitles = new Set((metadata.subtitle ?? '').split('\n').map(squash).filter(Boolean));
  for (const piece of pieces) {
    if (piece.drop || piece.block.kind === 'figure' || piece.block.kind === 'embed') continue;
    const text = squash(pieceText(piece));
    if (titles.has(text)) piece.drop = { step: 'header', reason: 'title-copy' };
    else if (subtitles.has(text)) piece.drop = { step: 'header', reason: 'subtitle-copy' };
    else if (text.length > 60) return;
  }
}

/** Splits pieces into the article's blocks and what was taken out of them, with where it stood. */
export function assemble(pieces: readonly Piece[]): { blocks: Block[]; removed: Removal[] } {
  const blocks: Block[] = [];
  const removed: { -readonly [Key in keyof Removal]: Removal[Key] }[] = [];
  for (const piece of pieces) {
    if (!piece.drop) {
      blocks.push(piece.block);
      continue;
    }
    const text = pieceText(piece);
    const last = removed[removed.length - 1];
    if (last && last.at === blocks.length && last.reason === piece.drop.reason && last.step === piece.drop.step) {
      last.text = [last.text, text].filter(Boolean).join('\n');
      last.blocks = [...(last.blocks ?? []), piece.block];
    } else removed.push({ ...piece.drop, text, at: blocks.length, blocks: [piece.block] });
  }
  return { blocks, removed };
}
