import type { Term } from '../../core/annotation.ts';
import { cellsOf, parseTerms } from '../lexicon/rows.ts';

/** What a card says of a headword. */
export interface Glossary {
  define(headword: string): Term | null;
}

const OWN = '자체 작성';

/**
 * Definitions by headword. `terms` gives every headword its gloss (a few words of fact); `glossary`, where there is
 * one, gives definitions in full: headword, aliases, definition, source.
 */
export function readGlossary(terms: string, glossary: string | null): Glossary {
  const definitions = new Map<string, Term>();
  for (const { headword, gloss } of parseTerms(terms))
    if (gloss) definitions.set(headword, { headword, definition: gloss, source: OWN });
  for (const [headword = '', , definition = '', source = OWN] of glossary ? cellsOf(glossary) : [])
    definitions.set(headword, { headword, definition, source });
  return { define: headword => definitions.get(headword) ?? null };
}
