import type { Article } from './article.ts';
import type { Highlight, KeptRecord, KeptState, LibraryPlace, Position } from './kept.ts';

/** Why something was not kept: the device has no room, or the extension is gone from under the page. */
export type Refusal = 'full' | 'gone';

/** The library as the reader of one article knows it. `null` is success; nothing is lost by a refusal. */
export interface KeepingStore {
  state(url: string): Promise<KeptState | null>;
  /** Number of sentences that the outlet has changed since the article was last seen. */
  visit(article: Article, url: string): Promise<number>;
  keep(article: Article, url: string, progress: number): Promise<Refusal | null>;
  remove(url: string): Promise<KeptRecord | null>;
  putBack(record: KeptRecord): Promise<Refusal | null>;
  saveHighlight(url: string, highlight: Highlight): Promise<Refusal | null>;
  removeHighlight(url: string, id: string): Promise<Refusal | null>;
  savePosition(url: string, position: Position): Promise<Refusal | null>;
  openLibrary(place: LibraryPlace): void;
}
