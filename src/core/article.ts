/**
 * The Article: what extraction hands on, and the only thing the reader, the exporters and the command line read.
 * Plain data, never HTML: a value of these types survives `structuredClone` and JSON unchanged, and holds nothing
 * that a page could make run.
 */

/** A stretch of text with one look. A block's `text` is its runs' texts joined, so offsets agree. */
export interface Run {
  readonly text: string;
  /** Absolute http, https or mailto address. */
  readonly link?: string;
  readonly strong?: true;
  readonly em?: true;
}

/** A picture source that passed the address rules: http(s), or a raster `data:` address under the size cap. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  /** CSS pixels, where the page declares them. */
  readonly width?: number;
  readonly height?: number;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly runs: readonly Run[];
  /** Lines joined by \n are kept as lines (poems, lyrics). */
  readonly verse?: true;
}
export interface Heading {
  readonly kind: 'heading';
  /** 2 is a section of the article; 3 is below it. The headline itself is never a block. */
  readonly level: 2 | 3;
  readonly text: string;
  readonly runs: readonly Run[];
}
export interface Quote {
  readonly kind: 'quote';
  readonly text: string;
  readonly runs: readonly Run[];
}
export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** Items joined by \n. */
  readonly text: string;
  readonly items: readonly (readonly Run[])[];
}
export interface Table {
  readonly kind: 'table';
  /** Rows joined by \n, the cells of a row by \t. */
  readonly text: string;
  readonly caption: string;
  readonly rows: readonly (readonly TableCell[])[];
}
export interface TableCell {
  readonly text: string;
  readonly header: boolean;
  readonly colSpan: number;
  readonly rowSpan: number;
}
export interface Figure extends Picture {
  readonly kind: 'figure';
}
/** A video, a post, a map: shown as a titled link, never loaded. */
export interface Embed {
  readonly kind: 'embed';
  readonly url: string;
  readonly title: string;
}
export type Block = Paragraph | Heading | Quote | List | Table | Figure | Embed;
export type TextBlock = Paragraph | Heading | Quote | List | Table;

/** What was dropped from the page's body region, at which step, and why. */
export interface Removal {
  /** The step of the pipeline: 'content', 'boilerplate', 'duplicates', 'tail', 'header', 'budget' … */
  readonly step: string;
  readonly reason: RemovalReason;
  readonly text: string;
  /** Index in `blocks` before which the part stood; absent for parts that stood outside the body. */
  readonly at?: number;
  /** What to show when a reader puts the part back. */
  readonly blocks?: readonly Block[];
}

/** Reasons are a closed list, because each is a message in the reader ("제거된 부분"). */
export type RemovalReason =
  | 'advertisement'
  | 'agency'
  | 'ai-summary'
  | 'byline'
  | 'caption-copy'
  | 'comments'
  | 'copyright'
  | 'date'
  | 'duplicate'
  | 'empty'
  | 'hidden'
  | 'lead-copy'
  | 'link-list'
  | 'media-ui'
  | 'over-budget'
  | 'promotion'
  | 'related'
  | 'subtitle-copy'
  | 'tip-line'
  | 'title-copy'
  | 'widget';

/** How the body was found, so that a poor find can be told from a sure one. */
export interface Found {
  readonly step: 'publisher' | 'family' | 'payload' | 'json-ld' | 'finder' | 'readability';
  /** The row's or payload's name, where there is one. */
  readonly rule?: string;
  /** 0 to 1. Below `READABLE` (extraction/extract) there is no Article. */
  readonly confidence: number;
}

export interface Article {
  readonly title: string;
  /** Lines joined by \n. */
  readonly subtitle: string | null;
  /** Reporters' names without titles, in the page's order. */
  readonly byline: readonly string[];
  /** ISO 8601 with offset, minutes or seconds; null where the page gives no possible date. */
  readonly published: string | null;
  readonly modified: string | null;
  /** The news agency that the text came from (연합뉴스, 뉴시스 …), in its usual Korean name. */
  readonly agency: string | null;
  readonly siteName: string | null;
  readonly section: string | null;
  readonly url: string | null;
  readonly image: Picture | null;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
  readonly found: Found;
  /** Addresses of the parts that follow, in order, where the page holds only the first part of the article. */
  readonly parts: readonly string[];
}

/** The text that annotations of a block count in; '' for blocks without text. */
export function blockText(block: Block): string {
  return block.kind === 'figure' || block.kind === 'embed' ? '' : block.text;
}

/** The text of runs in a row. */
export function runsText(runs: readonly Run[]): string {
  let text = '';
  for (const run of runs) text += run.text;
  return text;
}
