import type { Article, Removal } from '../core/article.ts';
import { readBelow } from './below.ts';
import { readBeside } from './beside.ts';
import { type Body, prose, readBody, UNREAD } from './body.ts';
import { walled } from './boilerplate.ts';
import { mergeBylines } from './byline.ts';
import { confidence } from './confidence.ts';
import { assemble, refine } from './content.ts';
import { openingDateline } from './dateline.ts';
import type { DomView } from './dom.ts';
import type { Fallbacks } from './fallbacks.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { readOutside } from './outside.ts';
import { type Page, readPage } from './page.ts';
import { judgePage } from './page-type.ts';
import { findParts } from './parts.ts';
import { kept, type Piece } from './piece.ts';
import type { Region } from './region.ts';
import { createJudge } from './removals.ts';
import { takeSnapshot } from './snapshot.ts';
import { readTail } from './tail.ts';
import { squash } from './text.ts';

export interface ExtractOptions {
  readonly url: string | null;
  /** The window's constructors, where they are not global (jsdom). */
  readonly view?: DomView;
  /** Opens closed shadow roots, where the browser lets an extension do so. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
  /** The document is in no window (another part of the article): only its markup says what is hidden. */
  readonly inert?: boolean;
  /** The user wants to see what there is, even where the page is judged no article or the find is poor. */
  readonly anyway?: boolean;
  /** False leaves the table of publishers out, to measure the finder alone. */
  readonly rows?: boolean;
}

/** Why there is no article; each is a message of the reader. */
export type Refusal =
  | 'list'
  | 'front'
  | 'search'
  | 'card-news'
  | 'no-text'
  | 'not-korean'
  | 'uncertain'
  | 'over-budget';

export type Extraction = { readonly article: Article } | { readonly refused: Refusal };
/** The page's own elements do not give the body; with the fallbacks there may be one. */
export type Unread = { readonly needs: 'fallbacks' };

/** Confidence below which the page is left alone. */
export const READABLE = 0.35;
/** Characters of body above which a page is a book or an attack; a long feature has 40,000. */
export const MAX_BODY = 600_000;

/**
 * Reads a document into an Article, or says why it is none. Never changes the document.
 *
 * The order, and why: the snapshot first, because the page may change under us; the judgement before the header, because
 * most pages are no articles; the header before the body, because the headline and the description are the best
 * evidence of where the body stands; standardizing before any removal by text, because only then is a line a line;
 * copies before boilerplate, because a second body would otherwise put the first one's tail in the middle; boilerplate
 * before signatures, because the last sentence is only known once what follows it is gone; confidence last, over what
 * is left.
 */
export function extractWith<F extends Fallbacks | null>(
  fallbacks: F,
  document: Document,
  options: ExtractOptions,
): Extraction | (F extends null ? Unread : never);
export function extractWith(
  fallbacks: Fallbacks | null,
  document: Document,
  options: ExtractOptions,
): Extraction | Unread {
  const snapshot = takeSnapshot(document, options);
  if (!snapshot) return { refused: 'no-text' };
  const judged = judgePage(snapshot, options.url);
  const refused = { refused: judged.reason ?? 'uncertain' } as const;
  if (!judged.article && !judged.open && !options.anyway) return refused;
  const metadata = readMetadata(snapshot, options.url);
  if (!judged.article && !options.anyway && !isHeaded(metadata)) return refused;
  const headlines = metadata.titleElement ? [metadata.titleElement] : [];
  const openings = [metadata.articleBody, metadata.description].filter(text => text !== null);
  const page = readPage(snapshot, headlines);
  const view = options.view ?? globalThis;
  const body = readBody(page, metadata, { headlines, openings }, { ...options, view, fallbacks });
  if (body === UNREAD) return { needs: 'fallbacks' };
  if (!body) return { refused: snapshot.truncated ? 'over-budget' : 'no-text' };
  refine(body.pieces, body.metadata);
  const amount = prose(body.pieces);
  if (!amount) return { refused: 'no-text' };
  if (amount > MAX_BODY) return { refused: 'over-budget' };
  const sure = confidence({ ...body, prose: amount, judged: judged.score });
  if (sure < READABLE && !options.anyway) return { refused: 'uncertain' };
  if (walled(body.pieces, amount)) return { refused: 'no-text' };
  return { article: makeArticle(body, page, sure, options.url) };
}

/** What stands around the body and was left out, each part once. */
function readAround(page: Page, region: Region, pieces: readonly Piece[], metadata: Metadata): Removal[] {
  const outside = readOutside(page, region, pieces);
  const told = new Set(outside.map(({ text }) => squash(text)));
  const header = { title: metadata.titleElement, subtitles: metadata.subtitleElements };
  const beside = readBeside(page, region, header.title, createJudge(page, region, header));
  return [...outside, ...beside.filter(({ text }) => !told.has(squash(text)))];
}

/** Characters of a headline at least: sections and weblogs have shorter names. */
const MIN_HEADLINE = 8;

/** Whether the page shows what an article is headed by: its headline, and when or by whom it was written. */
function isHeaded({ title, titleElement, published, byline }: Metadata): boolean {
  return titleElement !== null && (title ?? '').length >= MIN_HEADLINE && (published !== null || byline.length > 0);
}

function makeArticle({ pieces, found, metadata, region }: Body, page: Page, sure: number, url: string | null): Article {
  const tail = readTail(pieces);
  const opening = openingDateline(kept(pieces).flatMap(({ block }) => (block.kind === 'paragraph' ? block.text : [])));
  const { blocks, removed } = assemble(pieces);
  const { subtitle, published, modified, siteName, section } = metadata;
  const picture = blocks.find(block => block.kind === 'figure');
  const image =
    metadata.image && picture?.src === metadata.image.src
      ? { ...metadata.image, ...pictureOf(picture) }
      : metadata.image;
  const byline = mergeBylines(mergeBylines(metadata.byline, opening?.names ?? []), tail.names);
  const all = once(() => (region ? [...removed, ...readAround(page, region, pieces, metadata)] : removed));
  return {
    title: metadata.title ?? '',
    subtitle,
    byline: byline.length || !region ? byline : readBelow(page, region),
    published,
    modified,
    agency: metadata.agency ?? tail.agency ?? opening?.agency ?? null,
    siteName,
    section,
    url,
    image: image ?? (picture ? pictureOf(picture) : null),
    blocks,
    /** Looked for when it is asked for, which is once the article is shown: it takes a tenth of extraction. */
    get removed() {
      return all();
    },
    found: { ...found, confidence: Math.round(sure * 100) / 100 },
    parts: region ? findParts(page.snapshot, region, url) : [],
  };
}

/** A value made at the first call; what it is made of is let go of then. */
function once<T>(make: () => T): () => T {
  let making: (() => T) | null = make;
  let value: T | undefined;
  return () => {
    if (making) value = making();
    making = null;
    return value as T;
  };
}

function pictureOf({
  kind: _kind,
  ...picture
}: { kind: 'figure' } & NonNullable<Metadata['image']>): NonNullable<Metadata['image']> {
  return picture;
}
