/** The reader's glossary as the background serves it to readers in pages. */
import type { AnnotationRequest, AnnotationResult } from '../core/annotation.ts';
import { cleanTerm, cleanText, entryProblem, type GlossaryEntry, type Keeping, termKey } from '../core/glossary.ts';
import { changeGlossary, findEntries, glossaryRevision, glossaryTerms, knownHeadwords } from './glossary.ts';

/** Terms, however many, to be compared with articles; `annotation/terms/own.ts` makes it. */
interface TermIndex {
  presentIn(request: AnnotationRequest): readonly string[];
}

/**
 * The entries that an article has the terms of, from an index that is made anew when the glossary has changed. A
 * glossary that cannot be read gives none: the article is annotated all the same.
 */
export function createEntryFinder(readTerms: (terms: readonly string[]) => TermIndex) {
  let index: { readonly revision: number; readonly terms: TermIndex } | null = null;
  return async (request: AnnotationRequest): Promise<readonly GlossaryEntry[]> => {
    try {
      if (index?.revision !== (await glossaryRevision())) {
        const { revision, terms } = await glossaryTerms();
        index = { revision, terms: readTerms(terms) };
      }
      return await findEntries(index.terms.presentIn(request));
    } catch {
      return [];
    }
  };
}

/** A result with the terms that its reader knows said to be so. */
export async function withKnown(result: AnnotationResult): Promise<AnnotationResult> {
  const known = new Set(await knownHeadwords().catch(() => []));
  if (known.size === 0) return result;
  return {
    ...result,
    terms: result.terms.map(term => (known.has(term.headword) ? { ...term, known: true } : term)),
  };
}

/** Keeps a term that a reader in a page asked to keep. What the message says is cleaned and measured like any import. */
export async function keepTerm(term: unknown, definition: unknown): Promise<Keeping> {
  if (typeof term !== 'string' || typeof definition !== 'string') return 'failed';
  const entry = { term: cleanTerm(term), definition: cleanText(definition), tags: [], note: '', updated: Date.now() };
  if (entryProblem(entry)) return 'failed';
  try {
    if ((await findEntries([entry.term])).length > 0) return 'there';
    await changeGlossary({ put: [entry] });
    return 'kept';
  } catch {
    return 'failed';
  }
}

/** Takes a term out again that nobody has worked on since it was kept. */
export async function unkeepTerm(term: string, definition: string): Promise<boolean> {
  const [entry] = await findEntries([cleanTerm(term)]);
  const untouched = entry?.definition === cleanText(definition) && entry.tags.length === 0 && entry.note === '';
  return untouched && changeGlossary({ remove: [termKey(entry.term)] });
}
