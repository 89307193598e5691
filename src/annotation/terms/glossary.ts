import type { Term } from '../../core/annotation.ts';
import { parseTerms } from '../lexicon/rows.ts';

/** What a card says of a headword. */
export interface Glossary {
  define(headword: string): Term | null;
}

/** Every definition is our own wording, and all were read through last in this month. */
const OWN = { source: '자체 작성', written: '2026-11' };

/** Definitions by headword, from `glossary.tsv`. */
export function readGlossary(glossary: string): Glossary {
  const definitions = new Map(
    parseTerms(glossary).map(({ headword, definition, fuller, english, difficulty, related }): [string, Term] => [
      headword,
      {
        headword,
        definition,
        ...OWN,
        difficulty,
        ...(fuller && { fuller }),
        ...(english && { english }),
        ...(related.length > 0 && { related }),
      },
    ]),
  );
  return { define: headword => definitions.get(headword) ?? null };
}
