import type { RemovalReason } from '../core/article.ts';
import { isWidgetLabel } from './boilerplate-labels.ts';
import { endRule, lineRule, WALL, type Zone } from './boilerplate-rules.ts';
import { isSiteName } from './header/site-suffix.ts';
import { readLabel } from './labels.ts';
import { kept, type Piece, pieceIsProse, pieceText } from './piece.ts';
import { signature } from './tail.ts';
import { endsSentence, isProse, squash } from './text.ts';

/** Characters of prose that must stand before a line that ends the article, for the end to be believed. */
const BODY_BEFORE_END = 60;

/**
 * Marks the lines of a body that are not of the article: first what ends it, then edges inwards, then labels anywhere.
 * `names` are the reporters', whose names stand alone at its edges, as the outlet's does at the end ("VOA 뉴스").
 */
export function dropBoilerplate(
  pieces: readonly Piece[],
  names: readonly string[],
  outlet: string | null = null,
): void {
  dropAfterEnd(pieces);
  // Under one row of teasers and its heading there can be another.
  for (let round = 0; round < MAX_ROWS; round++) {
    const teasers = dropTeasers(pieces);
    dropEdge(kept(pieces).reverse(), ['any', 'edge', 'tail'], names);
    dropOutletLine(kept(pieces).at(-1), outlet);
    if (!teasers) break;
  }
  dropOutletLine(
    kept(pieces).find(piece => !isMedia(piece)),
    outlet,
  );
  dropEdge(kept(pieces), ['any', 'edge', 'head'], names);
  dropLinkLines(pieces);
  for (const piece of kept(pieces)) mark(piece, ['any']);
}

/** Drops lines amid the text that are nothing but a link to something else; a page whose links never close has no others. */
function dropLinkLines(pieces: readonly Piece[]): void {
  const lines = kept(pieces).filter(({ block }) => block.kind === 'paragraph');
  const linked = lines.filter(isHeadlineLink);
  if (linked.length > lines.length / 2) return;
  for (const piece of linked) piece.drop = { step: 'boilerplate', reason: 'related' };
}

function dropAfterEnd(pieces: readonly Piece[]): void {
  const rest = kept(pieces);
  const all = rest.reduce((sum, piece) => sum + proseLength(piece), 0);
  let before = 0;
  for (const [index, piece] of rest.entries()) {
    const end = before >= BODY_BEFORE_END && !isMedia(piece) ? endRule(pieceText(piece)) : null;
    // A members' notice ends a teaser; amid an article it is an offer, and a short copyright is a picture's.
    if (end && ((end.reason === 'copyright' && end.zone === 'any') || all - before <= before)) {
      piece.drop = { step: 'boilerplate', reason: end.reason };
      for (const after of rest.slice(index + 1))
        after.drop = {
          step: 'boilerplate',
          reason: lineRule(pieceText(after), ['any', 'edge', 'tail'])?.reason ?? 'related',
        };
      return;
    }
    before += proseLength(piece);
  }
}

function proseLength(piece: Piece): number {
  return pieceIsProse(piece) ? pieceText(piece).length : 0;
}

/** Headlines in a row of teasers at the body's end. */
const MIN_TEASERS = 2;
const MAX_ROWS = 6;

/** Drops the teasers that fill the end of the body's own container: linked headlines, each with its first words or none. */
function dropTeasers(pieces: readonly Piece[]): boolean {
  const texts = kept(pieces).filter(piece => !isMedia(piece));
  let start = texts.length;
  let links = 0;
  for (let index = texts.length - 1; index > 0; index--) {
    if (isHeadlineLink(texts[index]!)) {
      links++;
      start = index;
    } else if (!isHeadlineLink(texts[index - 1]!)) break;
  }
  if (links < MIN_TEASERS) return false;
  for (const piece of texts.slice(start)) piece.drop = { step: 'boilerplate', reason: 'related' };
  return true;
}

/** A line that is nothing but a link, and no sentence. */
function isHeadlineLink(piece: Piece): boolean {
  const { block } = piece;
  if (!('runs' in block) || block.text.length < 6) return false;
  return block.runs.every(run => run.link || !/[가-힣A-Za-z]/.test(run.text)) && !pieceIsProse(piece);
}

/** Goes inwards from one edge over pictures and what matches; the first other text stops it. */
function dropEdge(pieces: readonly Piece[], zones: readonly Zone[], names: readonly string[]): void {
  for (const piece of pieces) {
    if (isMedia(piece) || mark(piece, zones)) continue;
    if (!isNameLine(pieceText(piece), names)) return;
    piece.drop = { step: 'boilerplate', reason: 'byline' };
  }
}

/** Characters of a line that says whose text it is and nothing else: "홍길동 수필가". */
const MAX_NAME_LINE = 30;

function isNameLine(text: string, names: readonly string[]): boolean {
  if (text.length > MAX_NAME_LINE || isProse(text) || endsSentence(text)) return false;
  const words = text.split(/[\s,·/=|:()[\]]+/);
  return names.some(name => words.includes(name));
}

const IN_BRACKETS = /^[[<〈【(]\s?([^[\]<>〈〉【】()]{2,14})\s?[\]>〉】)]$/;

/** A line that is the outlet's name, or any outlet's in brackets ("[한빛일보]"). */
function dropOutletLine(piece: Piece | undefined, outlet: string | null): void {
  if (!piece) return;
  const text = pieceText(piece);
  const bracketed = IN_BRACKETS.exec(text)?.[1];
  const own = outlet !== null && squash(bracketed ?? text).replace(/뉴스$/, '') === squash(outlet).replace(/뉴스$/, '');
  if (own || (bracketed !== undefined && isSiteName(bracketed))) piece.drop = { step: 'boilerplate', reason: 'agency' };
}

function isMedia({ block }: Piece): boolean {
  return block.kind === 'figure' || block.kind === 'embed';
}

function lineReason(text: string, zones: readonly Zone[]): RemovalReason | null {
  const edge = zones.length > 1;
  const reason = isWidgetLabel(text, edge) ? 'widget' : (lineRule(text, zones)?.reason ?? null);
  return reason ?? (edge ? (readLabel(text.slice(0, 60))?.reason ?? signature(text)) : null);
}

function mark(piece: Piece, zones: readonly Zone[]): boolean {
  if (isMedia(piece) || piece.block.kind === 'table') return false;
  const reason = lineReason(pieceText(piece), zones);
  if (reason) piece.drop = { step: 'boilerplate', reason };
  return reason !== null;
}

/** Characters of prose that are a teaser where a members-only notice stands behind them. */
const TEASER = 100;

/** Whether the page shows only the beginning of a text that members read. */
export function walled(pieces: readonly Piece[], prose: number): boolean {
  return (
    prose < TEASER && pieces.some(piece => piece.drop && pieceText(piece).length < 200 && WALL.test(pieceText(piece)))
  );
}
