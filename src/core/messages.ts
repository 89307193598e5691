/**
 * Every message between the parts of the extension, by receiver, as method signatures. Replies are values:
 * a failure is `{ error }`, never a rejected promise, because the other side may be gone at any time.
 */
import type { AnnotationRequest, AnnotationResult } from './annotation.ts';
import type { Article } from './article.ts';
import type { FeatureName } from './features.ts';
import type { Keeping } from './glossary.ts';
import type { Highlight, KeptRecord, KeptState, LibraryPlace, Position, SubjectKind } from './kept.ts';
import type { LookUpName, LookUpQuery, LookUpReply } from './look-ups.ts';
import type { SiteRule } from './settings.ts';

export type Result<T> = { readonly value: T } | { readonly error: string };

/** Asked of the background by content scripts and by the extension's pages. */
export interface BackgroundMethods {
  /** The detector's verdict on the sender's tab: lights the button or not. */
  pageState(request: { readonly article: boolean }): null;
  annotate(request: AnnotationRequest): AnnotationResult;
  /** Runs a feature's bundle in the sender's own frame; false where the browser no longer lets us. */
  loadFeature(request: { readonly feature: FeatureName }): boolean;
  /** Opens the options page, at a host's rule or a section where one is named. */
  openOptions(request: { readonly site?: string; readonly section?: 'look-ups' }): null;
  /** Stores a rule for the sender's own host (content scripts cannot name another). */
  setSiteRule(request: { readonly rule: SiteRule | null }): { readonly needsPermission: boolean };
  /** Puts a term into the reader's glossary, where it has none of that name. */
  keepTerm(request: { readonly term: string; readonly definition: string }): Keeping;
  /** Takes a term out again; one that was changed since it was kept stays. */
  unkeepTerm(request: { readonly term: string; readonly definition: string }): boolean;
  /** Says of a term that it is known and need not be marked, or takes that back. */
  knowTerm(request: { readonly headword: string; readonly known: boolean }): null;
  /** Opens the page of the reader's glossary, at a term where one is named. */
  openGlossary(request: { readonly term?: string }): null;
  /** What is kept of the article at an address, and where reading it stopped. */
  keptState(request: { readonly url: string }): KeptState;
  /** A kept article is open on its page: whether the outlet has changed it since it was last seen. */
  visitKept(request: { readonly article: Article; readonly url: string }): { readonly changes: number };
  keepArticle(request: { readonly article: Article; readonly url: string; readonly progress: number }): null;
  /** Takes the article of an address out of the library, and gives it back so that it can be undone. */
  removeKept(request: { readonly url: string }): KeptRecord | null;
  putBackKept(request: { readonly record: KeptRecord }): null;
  saveHighlight(request: { readonly url: string; readonly highlight: Highlight }): null;
  removeHighlight(request: { readonly url: string; readonly id: string }): null;
  savePosition(request: { readonly url: string; readonly position: Position }): null;
  countOthers(request: { readonly url: string; readonly kind: SubjectKind; readonly name: string }): number;
  /** Opens the library page, at a name, or at the changes of the article of an address. */
  openLibrary(request: LibraryPlace): null;
  /** Look-ups that are switched on and allowed. */
  lookUpSources(request: Record<never, never>): readonly LookUpName[];
  /** Looks something up on the web, in answer to a press; 'off' where its source is not switched on. */
  lookUp(request: LookUpQuery): LookUpReply;
}
export type BackgroundMethod = keyof BackgroundMethods;
export type BackgroundMessage = {
  [M in BackgroundMethod]: {
    readonly to: 'background';
    readonly method: M;
    readonly request: Parameters<BackgroundMethods[M]>[0];
  };
}[BackgroundMethod];
