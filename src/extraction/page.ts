import type { CountOptions } from './finder/counts.ts';
import { type Facts, readFacts } from './finder/facts.ts';
import type { PageElement, Snapshot } from './snapshot.ts';

/** A snapshot and what was counted on it: what every step after the snapshot reads. */
export interface Page {
  readonly snapshot: Snapshot;
  readonly facts: Facts;
}

export function readPage(snapshot: Snapshot, landmarks: readonly PageElement[] = [], options: CountOptions = {}): Page {
  return { snapshot, facts: readFacts(snapshot, landmarks, options) };
}
