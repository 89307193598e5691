import type { Snapshot } from './snapshot.ts';

export interface PageJudgement {
  readonly article: boolean;
  /** Why it is no article. */
  readonly reason: 'list' | 'front' | 'search' | 'card-news' | 'no-text' | 'not-korean' | null;
  /** 0 (surely none) to 1 (surely an article). */
  readonly score: number;
}

/** Judges from address, metadata and text density whether the page holds one Korean article. */
export function judgePage(_snapshot: Snapshot, _url: string | null): PageJudgement {
  return { article: true, reason: null, score: 0.5 };
}
