import type { Term } from '../../core/annotation.ts';
import { parseTerms } from '../lexicon/rows.ts';

/** What a card says of a headword. */
export interface Glossary {
  define(headword: string): Term | null;
}

/** Every definition is our own wording. */
const OWN = '자체 작성';

/** Definitions by headword, from `glossary.tsv`. */
export function readGlossary(glossary: string): Glossary {
  const definitions = new Map(
    parseTerms(glossary).map(({ headword, definition, fuller, english, difficulty }): [string, Term] => [
      headword,
      { headword, definition, source: OWN, difficulty, ...(fuller && { fuller }), ...(english && { english }) },
    ]),
  );
  return { define: headword => definitions.get(headword) ?? null };
}
