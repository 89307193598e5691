import type { Found } from '../core/article.ts';
import { readRegion } from './content.ts';
import type { DomView } from './dom.ts';
import type { Fallbacks } from './fallbacks.ts';
import { type Evidence, findBody } from './finder/finder.ts';
import type { Metadata } from './metadata.ts';
import { type Page, readPage } from './page.ts';
import { captionsAsText, figuresAround } from './photo-page.ts';
import { withPictures } from './pictures.ts';
import { kept, type Piece, pieceMeasure, pieceText } from './piece.ts';
import { hostsOf, matchRow } from './publishers.ts';
import { readablePage } from './readable-page.ts';
import type { Region } from './region.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';
import { isProse, measure } from './text.ts';

/** A body as it was read, before anything but widgets is taken out of it. */
export interface Body {
  readonly pieces: Piece[];
  /** Where on the page; null where the body came from a payload or from Readability. */
  readonly region: Region | null;
  readonly found: Omit<Found, 'confidence'>;
  /** Better than what the page's head says, where the body came from a payload. */
  readonly metadata: Metadata;
}

export interface BodyOptions {
  readonly url: string | null;
  readonly view: DomView;
  /** False leaves the table of publishers out, to measure the finder alone. */
  readonly rows?: boolean;
  /** Null where they are not loaded. */
  readonly fallbacks: Fallbacks | null;
}

/** A body that only what is not loaded can find. */
export const UNREAD = Symbol('unread');

/** A row whose body holds less than this share of the prose that the finder sees is out of date. */
const ROW_SHARE = 0.5;
/** Characters of prose below which a page may keep its article in a script. */
const THIN = 300;
/** How much more prose a payload must hold than the page shows. */
const FULLER = 1.3;

/**
 * Reads the body from where it is best: a publisher's container, else the container that the finder points out; data
 * scripts where the page shows no body or only its beginning; Readability where nothing was found.
 */
export function readBody(
  page: Page,
  metadata: Metadata,
  evidence: Evidence,
  options: BodyOptions,
): Body | typeof UNREAD | null {
  const { fallbacks } = options;
  const shown = readShown(page, metadata, evidence, options);
  const amount = shown ? prose(shown.pieces) : 0;
  const promised = metadata.articleBody ? measure(metadata.articleBody).length : 0;
  if (amount < THIN || promised > amount * FULLER) {
    if (!fallbacks) return UNREAD;
    const payload = fallbacks.readPayload(page.snapshot, options.url);
    if (payload) {
      const merged = mergeMetadata(metadata, payload.metadata);
      const parse = (markup: string) => readMarkup(markup, page.snapshot, options.view, merged);
      const pieces = fallbacks.readPayloadBody(payload, page.snapshot.base, parse);
      if (prose(pieces) > amount * FULLER) {
        const step = payload.rule === 'json-ld' ? 'json-ld' : 'payload';
        return { pieces, region: null, found: { step, rule: payload.rule }, metadata: merged };
      }
    }
  }
  if (shown && amount > 0) return shown;
  const unclosed = readUnclosed(page, metadata, evidence);
  if (unclosed) return unclosed;
  if (!fallbacks) return UNREAD;
  const readable = readablePage(page.snapshot, options.view, fallbacks.parseReadable);
  if (!readable) return null;
  const pieces = readRegion(readable, { parts: [readable.snapshot.root] }, withoutElements(metadata));
  return prose(pieces) > 0 ? { pieces, region: null, found: { step: 'readability' }, metadata } : null;
}

/** Markup out of a data script, parsed into an inert document and read like a page. */
function readMarkup(markup: string, snapshot: Snapshot, view: DomView, metadata: Metadata): Piece[] {
  const inert = takeSnapshot(snapshot.dom.parse(markup), { view, url: snapshot.base, inert: true });
  const body = inert?.root.children.find(node => node.type === 'element' && node.tag === 'body');
  if (!inert || body?.type !== 'element') return [];
  return readRegion(readPage(inert), { parts: [body] }, withoutElements(metadata));
}

function readShown(page: Page, metadata: Metadata, evidence: Evidence, options: BodyOptions): Body | null {
  const { snapshot, facts } = page;
  const row = options.rows === false ? null : matchRow(snapshot, facts, hostsOf(snapshot, options.url));
  const held = row ? proseIn(page, row.region) : 0;
  // What the finder sees is no more than all that the page has.
  const sure = held > 0 && held >= ROW_SHARE * facts.trusted[snapshot.root.order]!;
  const found = sure ? null : findBody(snapshot, facts, evidence);
  if (row && (!found || held >= ROW_SHARE * proseIn(page, found))) {
    const { step, rule } = row;
    const region = withPictures(page, row.region, evidence.headlines);
    return { pieces: readRegion(page, region, metadata), region, found: { step, rule }, metadata };
  }
  if (!found) return null;
  const photos = figuresAround(found, evidence.headlines);
  if (photos) {
    const pieces = captionsAsText(readRegion(page, photos, metadata));
    return { pieces, region: photos, found: { step: 'finder' }, metadata };
  }
  const region = withPictures(page, found, evidence.headlines);
  const pieces = readRegion(page, region, metadata);
  return { pieces: prose(pieces) ? pieces : captionsAsText(pieces), region, found: { step: 'finder' }, metadata };
}

/** Paragraphs that make a page of unclosed links an article, and characters of one: teasers are shorter. */
const MIN_PARAGRAPHS = 4;
const MIN_LENGTH = 70;

/** A page where all text stands in links, because one was never closed, is read as if there were none. */
function readUnclosed({ snapshot }: Page, metadata: Metadata, evidence: Evidence): Body | null {
  const page = readPage(snapshot, evidence.headlines, { plainLinks: true });
  const region = findBody(snapshot, page.facts, evidence);
  if (!region) return null;
  const pieces = readRegion(page, region, metadata);
  const long = kept(pieces)
    .map(pieceText)
    .filter(text => text.length >= MIN_LENGTH && isProse(text));
  if (long.length < MIN_PARAGRAPHS) return null;
  return { pieces, region, found: { step: 'finder' }, metadata };
}

function proseIn({ facts }: Page, region: Region): number {
  return region.parts.reduce((sum, part) => sum + facts.trusted[part.order]!, 0);
}

/** Characters of kept lines that close a sentence. */
export function prose(pieces: readonly Piece[]): number {
  let sum = 0;
  for (const piece of kept(pieces)) {
    if (piece.block.kind === 'figure' || piece.block.kind === 'embed') continue;
    const { length, hangul, sentences } = pieceMeasure(piece);
    if (sentences > 0 && hangul >= 8) sum += length;
  }
  return sum;
}

function mergeMetadata(metadata: Metadata, better: Partial<Metadata>): Metadata {
  const given = Object.entries(better).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && !value.length),
  );
  return { ...metadata, ...Object.fromEntries(given) };
}

function withoutElements(metadata: Metadata): Metadata {
  return { ...metadata, titleElement: null, subtitleElements: [] };
}
