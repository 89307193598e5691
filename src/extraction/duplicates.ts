import type { RemovalReason } from '../core/article.ts';
import { kept, type Piece, pieceIsProse, pieceKey, pieceText } from './piece.ts';
import { commonAncestor, contains } from './region.ts';
import { shingles } from './shingles.ts';
import type { PageElement } from './snapshot.ts';
import { isParagraph } from './tags.ts';
import { squash } from './text.ts';

/** Characters (squashed) of one paragraph that nobody writes twice. */
const ALONE = 60;
/** Characters (squashed) of paragraphs in a row that nobody writes twice. */
const TOGETHER = 100;
/** Characters (squashed) of a lead shown once more before the body, and how far behind itself it can stand. */
const LEAD = 30;
const LEADS = 3;
/** Share of a text's fingerprints that its copy holds. */
const NEAR = 0.75;
const NEAR_ALONE = 0.9;
const NEAR_MIN = 40;
/** A summary before the body: its lines, and characters (squashed) of one. */
const SUMMARY_LINES = 6;
const SUMMARY_MIN = 25;
const SUMMARY_MAX = 200;
/** A passage of the page can be copied this often at most before its hashes say nothing. */
const MAX_POSTINGS = 8;

/** Copies around which the rest is looked for: a page has a few, an attack thousands. */
const MAX_BOXES = 8;

interface Entry {
  readonly piece: Piece;
  readonly key: string;
  readonly index: number;
  /** The earlier text that this one repeats, and how nearly. */
  twin: number;
  likeness: number;
}

/**
 * Marks copies of what the body already says, in one pass over its text. A paragraph goes when nobody would write it
 * twice: long and the same, or one of a row of twins, or hidden. Short answers, refrains, table rows and headings
 * repeat as they please. Of two copies the visible, complete one with pictures stays.
 */
export function dropDuplicates(pieces: readonly Piece[]): void {
  dropSamePictures(pieces);
  dropCaptionCopies(pieces);
  dropPullQuotes(pieces);
  const entries = readEntries(pieces);
  findTwins(entries);
  const size = containerSizes(entries);
  let boxes = 0;
  for (let start = 0; start < entries.length; ) {
    const row = twinRow(entries, start);
    if (isCopy(row)) {
      const twins = row.map(entry => entries[entry.twin]!);
      const [worse, better] = rank(row, size) > rank(twins, size) ? [twins, row] : [row, twins];
      for (const [place, entry] of worse.entries())
        if (!entry.piece.drop && !better[place]?.piece.drop)
          entry.piece.drop = { step: 'duplicates', reason: reason(entry, entries) };
      if (row.length > 1 && boxes++ < MAX_BOXES) dropRest(worse, better, entries);
    }
    start += row.length;
  }
}

/** Characters (squashed) of a quotation that is set once more, large, beside the paragraph that holds it. */
const PULLED = 15;

function dropPullQuotes(pieces: readonly Piece[]): void {
  const quotes = kept(pieces).filter(({ block }) => block.kind === 'quote');
  if (!quotes.length || quotes.length > MAX_QUOTES) return;
  const text = kept(pieces)
    .filter(({ block }) => block.kind === 'paragraph')
    .map(bareKey)
    .join('\n');
  for (const quote of quotes) {
    const key = bareKey(quote);
    if (key.length >= PULLED && text.includes(key)) quote.drop = { step: 'duplicates', reason: 'duplicate' };
  }
}

/** Quotations of an article at most; an attack has thousands. */
const MAX_QUOTES = 12;
const bareKey = (piece: Piece) => pieceKey(piece).replace(/["'“”‘’.,]/g, '');

function readEntries(pieces: readonly Piece[]): Entry[] {
  const entries: Entry[] = [];
  for (const piece of kept(pieces)) {
    const { kind } = piece.block;
    if (kind === 'figure' || kind === 'embed' || kind === 'table') continue;
    const key = pieceKey(piece);
    if (key) entries.push({ piece, key, index: entries.length, twin: -1, likeness: 0 });
  }
  return entries;
}

/** Which entries hold a fingerprint that several hold, the first few. */
type Postings = ReadonlyMap<number, readonly number[]>;

function findTwins(entries: readonly Entry[]): void {
  const exact = new Map<string, number>();
  const prints = entries.map(({ key }) => (key.length < SUMMARY_MIN ? null : shingles(key)));
  const postings = post(prints);
  for (const entry of entries) {
    const same = exact.get(entry.key);
    if (same !== undefined) {
      // The copy after the last twin's original, where there is one: a text of equal lines keeps its order.
      const last = entries[entry.index - 1]?.twin ?? -1;
      const expected = last >= 0 ? last + 1 : -1;
      entry.twin = expected > 0 && expected < entry.index && entries[expected]!.key === entry.key ? expected : same;
      entry.likeness = 1;
      continue;
    }
    exact.set(entry.key, entry.index);
    if (entry.key.length < NEAR_MIN) continue;
    const near = nearest(
      prints[entry.index],
      postings,
      index => index < entry.index && !besideEachOther(entry.piece, entries[index]!.piece),
    );
    if (near && near.likeness >= NEAR) {
      entry.twin = near.index;
      entry.likeness = near.likeness;
    }
  }
  dropSummary(entries, prints, postings);
}

/** Paragraphs of one series: what is nearly the same there differs on purpose, in a name, a number, a day. */
function besideEachOther({ element, hidden }: Piece, other: Piece): boolean {
  return !hidden && !other.hidden && (element === other.element || element?.parent === other.element?.parent);
}

function post(prints: readonly (readonly number[] | null)[]): Postings {
  const first = new Map<number, number>();
  const postings = new Map<number, number[]>();
  for (let index = 0; index < prints.length; index++)
    for (const print of prints[index] ?? []) {
      const earlier = first.get(print);
      if (earlier === undefined) {
        first.set(print, index);
        continue;
      }
      if (earlier === index) continue;
      const list = postings.get(print);
      if (!list) postings.set(print, [earlier, index]);
      else if (list.length < MAX_POSTINGS && list.at(-1) !== index) list.push(index);
    }
  return postings;
}

/** The text that holds most of these fingerprints, among those that `of` admits. */
function nearest(
  own: readonly number[] | null | undefined,
  postings: Postings,
  of: (index: number) => boolean,
): { index: number; likeness: number } | null {
  if (!own || !postings.size) return null;
  const prints = new Set(own);
  if (prints.size < 4) return null;
  const shared = new Map<number, number>();
  for (const print of prints)
    for (const index of postings.get(print) ?? []) if (of(index)) shared.set(index, (shared.get(index) ?? 0) + 1);
  let best: { index: number; likeness: number } | null = null;
  for (const [index, count] of shared)
    if (!best || count > best.likeness * prints.size) best = { index, likeness: count / prints.size };
  return best;
}

/** Lines before the body that only say sentences of it: what a machine picked out, or the lead shown once more. */
function dropSummary(
  entries: readonly Entry[],
  prints: readonly (readonly number[] | null)[],
  postings: Postings,
): void {
  let end = 0;
  for (; end < Math.min(entries.length - 1, SUMMARY_LINES); end++) {
    const entry = entries[end]!;
    if (entry.key.length > SUMMARY_MAX || entry.piece.block.kind === 'heading') break;
    const near = nearest(prints[end], postings, index => index > end && entries[index]!.key.length > entry.key.length);
    if (!near || near.likeness < NEAR_ALONE) break;
  }
  if (end < 2) return;
  for (const entry of entries.slice(0, end)) entry.piece.drop = { step: 'duplicates', reason: 'ai-summary' };
}

/** The entries from `start` on whose twins follow each other; one entry where it has no twin. */
function twinRow(entries: readonly Entry[], start: number): Entry[] {
  const first = entries[start]!;
  const row = [first];
  if (first.twin < 0) return row;
  for (let index = start + 1; index < entries.length; index++) {
    const entry = entries[index]!;
    const last = entries[index - 1]!;
    if (entry.twin < 0 || entry.twin < last.twin || entry.twin > last.twin + 2 || entry.twin >= start) break;
    row.push(entry);
  }
  return row;
}

/** What else stands around a copy and not around its original is of the copy: its headline, date, reporter's line. */
function dropRest(worse: readonly Entry[], better: readonly Entry[], entries: readonly Entry[]): void {
  const [first, last] = [worse[0]!.piece.element, worse[worse.length - 1]!.piece.element];
  if (!first || !last) return;
  const originals = better.flatMap(({ piece }) => piece.element ?? []);
  let box: PageElement | null = null;
  for (let outer: PageElement | null = commonAncestor(first, last); outer; outer = outer.parent) {
    if (originals.some(element => contains(outer!, element))) break;
    box = outer;
  }
  if (!box) return;
  for (const { piece } of entries)
    if (!piece.drop && piece.element && contains(box, piece.element) && !pieceIsProse(piece))
      piece.drop = { step: 'duplicates', reason: 'duplicate' };
}

function isCopy(row: readonly Entry[]): boolean {
  if (row[0]!.twin < 0) return false;
  const length = row.reduce((sum, entry) => sum + entry.key.length, 0);
  if (row.length > 1) return length >= TOGETHER && row.some(entry => entry.key.length >= 30);
  const [entry] = row as [Entry];
  if (entry.piece.hidden) return length >= 15;
  if (entry.piece.block.kind !== 'paragraph') return false;
  if (entry.twin === 0 && entry.index <= LEADS && entry.likeness === 1) return length >= LEAD;
  return entry.likeness === 1 ? length >= ALONE : entry.likeness >= NEAR_ALONE && length >= TOGETHER;
}

/** Characters of text by the container that its paragraphs stand in. */
function containerSizes(entries: readonly Entry[]): Map<PageElement | null, number> {
  const sizes = new Map<PageElement | null, number>();
  for (const { piece, key } of entries) {
    const container = containerOf(piece);
    sizes.set(container, (sizes.get(container) ?? 0) + key.length);
  }
  return sizes;
}

function containerOf({ element }: Piece): PageElement | null {
  let container = element;
  while (container && isParagraph(container.tag)) container = container.parent;
  return container;
}

/** How good a copy is; of equals the earlier stays. */
function rank(row: readonly Entry[], sizes: ReadonlyMap<PageElement | null, number>): number {
  const { piece } = row[0]!;
  return (piece.hidden ? 0 : 1e9) + (sizes.get(containerOf(piece)) ?? 0);
}

/** The first paragraph said again is a lead's copy, the whole body a duplicate. */
function reason(entry: Entry, entries: readonly Entry[]): RemovalReason {
  return entry.index === 0 || entries[entry.index]!.twin === 0 ? 'lead-copy' : 'duplicate';
}

/** The same picture twice: the one with the longer caption stays. */
function dropSamePictures(pieces: readonly Piece[]): void {
  const seen = new Map<string, Piece>();
  for (const piece of kept(pieces)) {
    if (piece.block.kind !== 'figure') continue;
    const name = piece.block.src.split('?')[0]!;
    const other = seen.get(name);
    if (other?.block.kind === 'figure') {
      const [worse, better] = piece.block.caption.length > other.block.caption.length ? [other, piece] : [piece, other];
      worse.drop = { step: 'duplicates', reason: 'duplicate' };
      seen.set(name, better);
    } else seen.set(name, piece);
  }
}

/** Characters (squashed) of a caption that a paragraph can copy. */
const CAPTION = 5;

/** A paragraph that says what a caption beside it says. */
function dropCaptionCopies(pieces: readonly Piece[]): void {
  const visible = kept(pieces);
  const captions = new Map<string, number>();
  for (const [index, { block }] of visible.entries()) {
    if (block.kind !== 'figure') continue;
    const caption = squash(block.caption || block.alt);
    if (caption.length >= CAPTION) captions.set(caption, index);
  }
  if (!captions.size) return;
  for (const [index, piece] of visible.entries()) {
    if (piece.block.kind !== 'paragraph') continue;
    const at = captions.get(pieceKey(piece).replace(/^[▲△▼◀▶↑↓]/, ''));
    if (at === undefined || Math.abs(at - index) > 4) continue;
    const figure = visible[at]!;
    if (figure.block.kind === 'figure' && !figure.block.caption)
      figure.block = { ...figure.block, caption: pieceText(piece) };
    piece.drop = { step: 'duplicates', reason: 'caption-copy' };
  }
}
