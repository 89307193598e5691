import type { Term } from '../../core/annotation.ts';
import type { TermRow } from '../lexicon/rows.ts';

/** Every definition is our own wording, and all were read through last in this month. */
const OWN = { source: '자체 작성', written: '2026-11' };

/** What a card says of a row of the glossary. */
export function defineTerm({ headword, definition, fuller, english, difficulty, related }: TermRow): Term {
  return {
    headword,
    definition,
    ...OWN,
    difficulty,
    ...(fuller && { fuller }),
    ...(english && { english }),
    ...(related.length > 0 && { related }),
  };
}
