import type { Article, Found } from '../core/article.ts';
import { assemble, readRegion, refine } from './content.ts';
import type { DomView } from './dom.ts';
import { findBody } from './finder/finder.ts';
import { readMetadata } from './metadata.ts';
import { readPage } from './page.ts';
import { judgePage } from './page-type.ts';
import { takeSnapshot } from './snapshot.ts';

export interface ExtractOptions {
  readonly url: string | null;
  /** The window's constructors, where they are not global (jsdom). */
  readonly view?: DomView;
  /** Opens closed shadow roots, where the browser lets an extension do so. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
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

/** Confidence below which the page is left alone. */
export const READABLE = 0.35;

/** Reads a document into an Article, or says why it is none. Never changes the document. */
export function extract(document: Document, options: ExtractOptions): Extraction {
  const snapshot = takeSnapshot(document, options);
  if (!snapshot) return { refused: 'no-text' };
  const judged = judgePage(snapshot, options.url);
  if (!judged.article) return { refused: judged.reason ?? 'uncertain' };
  const metadata = readMetadata(snapshot, options.url);
  const headlines = metadata.titleElement ? [metadata.titleElement] : [];
  const page = readPage(snapshot, headlines);
  const openings = [metadata.articleBody, metadata.description].flatMap(text => (text ? [text] : []));
  const region = findBody(snapshot, page.facts, { headlines, openings });
  if (!region) return { refused: 'no-text' };
  const pieces = readRegion(page, region, metadata);
  refine(pieces, metadata);
  const { blocks, removed } = assemble(pieces);
  if (!blocks.length) return { refused: 'no-text' };
  const found: Found = { step: 'finder', confidence: 0.6 };
  return {
    article: {
      title: metadata.title ?? '',
      subtitle: metadata.subtitle,
      byline: metadata.byline,
      published: metadata.published,
      modified: metadata.modified,
      agency: metadata.agency,
      siteName: metadata.siteName,
      section: metadata.section,
      url: options.url,
      image: metadata.image,
      blocks,
      removed,
      found,
    },
  };
}
