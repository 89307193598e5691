import type { Block, Removal } from '../core/article.ts';
import { dropBoilerplate } from './boilerplate.ts';
import { dropDuplicates } from './duplicates.ts';
import type { Metadata } from './metadata.ts';
import type { Page } from './page.ts';
import { type Piece, pieceKey, pieceText } from './piece.ts';
import type { Region } from './region.ts';
import { createJudge } from './removals.ts';
import type { PageElement } from './snapshot.ts';
import { takeCaptions } from './standardize/captions.ts';
import { markHeadings } from './standardize/headings.ts';
import { joinVerse } from './standardize/verse.ts';
import { type Judge, Walker } from './standardize/walker.ts';
import { splitSignatures } from './tail.ts';
import { squash } from './text.ts';
import { createInlineGuard, findInvisible } from './visibility.ts';

/** Reads a region of a page into pieces, with what does not belong marked. */
export function readRegion(page: Page, region: Region, metadata: Metadata): Piece[] {
  const judge = createJudge(page, region, { title: metadata.titleElement, subtitles: metadata.subtitleElements });
  const guarded = createInlineGuard(page.snapshot);
  const judgeAll: Judge = element =>
    judge(element) ?? (guarded(element) ? { step: 'content', reason: 'hidden' } : null);
  const pieces = region.parts.flatMap(part => new Walker(page, judgeAll).walk(part));
  dropInvisible(page, region, pieces);
  return joinVerse(takeCaptions(page.snapshot, pieces));
}

/** Marks what is not of the article in pieces, wherever they came from. */
export function refine(pieces: Piece[], metadata: Metadata): void {
  dropHeaderCopies(pieces, metadata);
  dropDuplicates(pieces);
  dropBoilerplate(pieces, metadata.byline, metadata.siteName);
  splitSignatures(pieces);
  markHeadings(pieces);
}

/** Share of the text that can be out of sight before it is the page that is not drawn, and not the text. */
const MOST_UNSEEN = 0.5;

function dropInvisible({ snapshot }: Page, region: Region, pieces: readonly Piece[]): void {
  const texts = pieces.filter(piece => !piece.drop && piece.element && pieceText(piece));
  const unseen = findInvisible(
    snapshot,
    region,
    texts.map(piece => piece.element!),
  );
  if (!unseen.size) return;
  const gone = texts.filter(({ element }) => isInside(element, unseen));
  const length = (some: readonly Piece[]) => some.reduce((sum, piece) => sum + pieceText(piece).length, 0);
  if (length(gone) > length(texts) * MOST_UNSEEN) return;
  for (const piece of gone) piece.drop = { step: 'content', reason: 'hidden' };
}

function isInside(element: PageElement | null, outer: ReadonlySet<PageElement>): boolean {
  for (let at = element; at; at = at.parent) if (outer.has(at)) return true;
  return false;
}

function dropHeaderCopies(pieces: readonly Piece[], metadata: Metadata): void {
  const titles = new Set([metadata.title, ...metadata.titleCopies].flatMap(title => (title ? [squash(title)] : [])));
  const subtitles = new Set((metadata.subtitle ?? '').split('\n').map(squash).filter(Boolean));
  let head = true;
  for (const piece of pieces) {
    if (piece.drop || piece.block.kind === 'figure' || piece.block.kind === 'embed') continue;
    const text = pieceKey(piece);
    if (titles.has(text) && (head || text.length >= 12)) piece.drop = { step: 'header', reason: 'title-copy' };
    else if (head && subtitles.has(text)) piece.drop = { step: 'header', reason: 'subtitle-copy' };
    if (text.length > 60) head = false;
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
