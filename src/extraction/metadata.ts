import type { Picture } from '../core/article.ts';
import type { PageElement, Snapshot } from './snapshot.ts';

/** What the page says of its article outside the body. Every field is text or null; nothing here is markup. */
export interface Metadata {
  /** Without the outlet's suffixes, NFC, one line; the visible headline's form where there is one. */
  readonly title: string | null;
  /** Where the visible headline stands. */
  readonly titleElement: PageElement | null;
  /** Every other form of the headline that the page holds (og:title, h1, JSON-LD), for finding copies in the body. */
  readonly titleCopies: readonly string[];
  /** Sub-headline lines joined by \n. */
  readonly subtitle: string | null;
  readonly subtitleElements: readonly PageElement[];
  /** Reporters' names without titles, in the page's order. */
  readonly byline: readonly string[];
  /** ISO 8601 with offset: 2023-01-04T14:05:00+09:00. */
  readonly published: string | null;
  readonly modified: string | null;
  /** The news agency, or behind a portal the outlet, that the text came from. */
  readonly agency: string | null;
  readonly siteName: string | null;
  readonly section: string | null;
  /** The declared lead image; the body's first figure is better where it has a caption. */
  readonly image: Picture | null;
  /** JSON-LD articleBody as text. */
  readonly articleBody: string | null;
  /** og:description or meta description: often the lead, cut short. */
  readonly description: string | null;
}

/** Reads the header. `url` is the page's own address where it is known. */
export function readMetadata(_snapshot: Snapshot, _url: string | null): Metadata {
  return {
    title: null,
    titleElement: null,
    titleCopies: [],
    subtitle: null,
    subtitleElements: [],
    byline: [],
    published: null,
    modified: null,
    agency: null,
    siteName: null,
    section: null,
    image: null,
    articleBody: null,
    description: null,
  };
}
