/** The library as everything but the store itself knows it. */
import type { AnnotationResult } from './annotation.ts';
import type { Article } from './article.ts';
import type {
  Highlight,
  KeptRecord,
  LibraryCounts,
  Listed,
  ListQuery,
  PlacedHighlight,
  Position,
  Restored,
  SubjectCount,
  SubjectKind,
  SubjectStory,
} from './kept.ts';

/** What may be changed of a kept article by itself. */
export interface Change {
  readonly progress?: number;
  readonly tags?: readonly string[];
}

/** The kept articles of this device. Writing rejects with `QuotaExceededError` where there is no room, and loses nothing. */
export interface Library {
  /** Keeps an article, or gives the number under which it is kept already. */
  keep(article: Article, found: AnnotationResult | null, progress: number, at: number): Promise<number>;
  /** The number of the article that is kept from an address, or null. */
  find(url: string): Promise<number | null>;
  read(id: number): Promise<KeptRecord | null>;
  /** Notes that a kept article is open on its page, and keeps what the outlet changed: the sentences that differ. */
  visit(
    id: number,
    article: Article,
    annotate: (article: Article) => Promise<AnnotationResult | null>,
    at: number,
  ): Promise<number>;
  /** Adds a record as it is; one of an address that is kept already is left alone. */
  add(record: KeptRecord): Promise<void>;
  change(id: number, change: Change): Promise<boolean>;
  remove(ids: readonly number[]): Promise<(readonly [number, KeptRecord])[]>;
  putBack(removed: readonly (readonly [number, KeptRecord])[]): Promise<void>;
  list(query: ListQuery): Promise<Listed>;
  count(): Promise<LibraryCounts>;
  saveHighlight(article: number, highlight: Highlight): Promise<boolean>;
  removeHighlight(article: number, id: string): Promise<boolean>;
  highlights(limit: number): Promise<readonly PlacedHighlight[]>;
  subjects(kind: SubjectKind, limit: number): Promise<{ readonly items: SubjectCount[]; readonly more: boolean }>;
  /** In how many kept articles a name stands, besides the one of an address. */
  countOthers(subject: { readonly kind: SubjectKind; readonly name: string }, url: string | null): Promise<number>;
  subject(kind: SubjectKind, name: string, limit: number): Promise<SubjectStory>;
  export(ids?: readonly number[]): Promise<KeptRecord[]>;
  /** Puts records in the place of everything that is kept. */
  replace(records: readonly KeptRecord[]): Promise<void>;
  restore(file: unknown): Promise<Restored | null>;
  savePosition(url: string, position: Position, at: number): Promise<void>;
  readPosition(url: string, at: number): Promise<Position | null>;
  clearPositions(): Promise<void>;
  close(): void;
}
