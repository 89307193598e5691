/** What a reader keeps on the device: articles, marks of their own in them, earlier texts, and where reading stopped. */
import type { Anchor } from './anchor.ts';
import type { AnnotationResult } from './annotation.ts';
import type { Article } from './article.ts';

export const PENS = ['yellow', 'green', 'blue', 'pink'] as const;
export type Pen = (typeof PENS)[number];

/** A passage that the reader marked, in `wholeText` of its article. */
export interface Highlight {
  /** A random name, the same wherever the library is carried. */
  readonly id: string;
  readonly anchor: Anchor;
  readonly pen: Pen;
  readonly note: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A text that the outlet has replaced since. */
export interface Version {
  /** When the replacement was seen, in milliseconds since the epoch. */
  readonly at: number;
  readonly modified: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  /** Texts of the blocks. */
  readonly blocks: readonly string[];
}

/** A kept article with everything that belongs to it; what is exported and restored. */
export interface KeptRecord {
  readonly article: Article;
  readonly found: AnnotationResult | null;
  readonly keptAt: number;
  readonly openedAt: number;
  /** Share of the text that was passed, 0 to 1. */
  readonly progress: number;
  readonly tags: readonly string[];
  readonly highlights: readonly Highlight[];
  /** The oldest first. */
  readonly versions: readonly Version[];
}

export const READING_STATES = ['unread', 'reading', 'done'] as const;
export type ReadingState = (typeof READING_STATES)[number];

/** Kinds of things that are followed over several articles. */
export const SUBJECT_KINDS = ['PERSON', 'ORG', 'PLACE', 'TERM'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** What a list shows of a kept article. */
export interface Summary {
  readonly id: number;
  readonly url: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly siteName: string | null;
  readonly agency: string | null;
  readonly published: string | null;
  readonly keptAt: number;
  readonly openedAt: number;
  readonly progress: number;
  readonly state: ReadingState;
  readonly tags: readonly string[];
  readonly highlights: number;
  readonly notes: number;
  /** Sentences that differ from the version before; 0 where the article is as it was kept. */
  readonly changes: number;
  readonly subjects: Readonly<Record<SubjectKind, number>>;
}

export const SORTS = ['kept', 'published', 'resume'] as const;
export type Sort = (typeof SORTS)[number];

/** Which kept articles, and in which order. Conditions hold together; '' and absent ones ask nothing. */
export interface ListQuery {
  readonly words?: string;
  readonly sort: Sort;
  readonly state?: ReadingState;
  readonly tag?: string;
  readonly marked?: boolean;
  readonly changed?: boolean;
  /** Articles at most, and how many to pass over first. */
  readonly limit: number;
  readonly offset?: number;
}
/** Where something that was looked for stands in a text, half-open. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}
/** A stretch of a text that answers a search, with the hits in it. */
export interface Snippet {
  readonly text: string;
  readonly hits: readonly Hit[];
}
export interface ListItem {
  readonly summary: Summary;
  /** Hits in the headline and the sub-headline. */
  readonly title: readonly Hit[];
  readonly subtitle: readonly Hit[];
  readonly snippet: Snippet | null;
}
export interface Listed {
  readonly items: readonly ListItem[];
  /** True where more answer. */
  readonly more: boolean;
}

/** A person, an organisation, a place or a term, and in how many kept articles it stands. */
export interface SubjectCount {
  readonly kind: SubjectKind;
  readonly name: string;
  readonly articles: number;
}

/** Where reading stopped; kept for articles that are not kept too, by a hash of the address. */
export interface Position {
  readonly anchor: Anchor;
  readonly progress: number;
}

/** How many there are of what the library lists. */
export interface LibraryCounts {
  readonly articles: number;
  readonly reading: number;
  readonly highlights: number;
  readonly changed: number;
  /** Subjects that stand in two articles and more. */
  readonly subjects: Readonly<Record<SubjectKind, number>>;
  readonly tags: readonly (readonly [tag: string, articles: number])[];
}

export const stateOf = (progress: number): ReadingState =>
  progress >= 0.95 ? 'done' : progress > 0.02 ? 'reading' : 'unread';

/** A sentence with a name in it, and where the name stands there. */
export interface SubjectSentence {
  readonly text: string;
  readonly block: number;
  readonly hits: readonly Hit[];
}
/** One name over the kept articles. */
export interface SubjectStory {
  readonly kind: SubjectKind;
  readonly name: string;
  readonly articles: number;
  /** ISO times of the oldest and the newest article that has one. */
  readonly days: readonly [string | null, string | null];
  /** Other names under which articles have it. */
  readonly names: readonly string[];
  /** What stands in most of the same articles. */
  readonly together: readonly { readonly kind: SubjectKind; readonly name: string }[];
  /** The newest first. */
  readonly stories: readonly {
    readonly summary: Summary;
    /** As this article gives it. */
    readonly role: string | null;
    readonly sentences: readonly SubjectSentence[];
  }[];
}

/** A mark with the article that it is in. */
export interface PlacedHighlight {
  readonly highlight: Highlight;
  readonly article: number;
  readonly title: string;
  readonly siteName: string | null;
}

export const LIBRARY_FORMAT = 'jeongdok-library';
/** A library, or a part of it, as a file. */
export interface LibraryFile {
  readonly format: typeof LIBRARY_FORMAT;
  readonly version: 1;
  /** ISO 8601. */
  readonly exportedAt: string;
  readonly articles: readonly KeptRecord[];
}
/** What became of a file's articles: put in, there already, not understood. */
export interface Restored {
  readonly added: number;
  readonly known: number;
  readonly refused: number;
}

/** What the reader has to know of the article that it shows. */
export interface KeptState {
  /** Null where the article is not kept. */
  readonly kept: { readonly highlights: readonly Highlight[] } | null;
  readonly position: Position | null;
}
/** A place in the library page: a name, the changes of an article, or all of it. */
export type LibraryPlace =
  | { readonly kind: SubjectKind; readonly name: string }
  | { readonly changesOf: string }
  | Readonly<Record<never, never>>;
