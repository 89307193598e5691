import { countFacts, type FactOptions, type Facts } from './finder/facts.ts';
import type { PageElement, Snapshot } from './snapshot.ts';

/** A snapshot and what was counted on it: what every step after the snapshot reads. */
export interface Page {
  readonly snapshot: Snapshot;
  readonly facts: Facts;
}

export function readPage(snapshot: Snapshot, landmarks: readonly PageElement[] = [], options: FactOptions = {}): Page {
  return { snapshot, facts: countFacts(snapshot, landmarks, options) };
}
