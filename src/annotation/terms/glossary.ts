import type { Term } from '../../core/annotation.ts';
import type { TermRow } from '../lexicon/rows.ts';

/** What a card says of a headword. */
export interface Glossary {
  define(headword: string): Term | null;
}

/** Every definition is our own wording, and all were read through last in this month. */
const OWN = { source: '자체 작성', written: '2026-11' };

/** Definitions of the rows, by headword. */
export function readGlossary(rows: readonly TermRow[]): Glossary {
  const byHeadword = new Map(rows.map(row => [row.headword, row]));
  return {
    define: headword => {
      const row = byHeadword.get(headword);
      if (!row) return null;
      const { definition, fuller, english, difficulty, related } = row;
      return {
        headword,
        definition,
        ...OWN,
        difficulty,
        ...(fuller && { fuller }),
        ...(english && { english }),
        ...(related.length > 0 && { related }),
      };
    },
  };
}
