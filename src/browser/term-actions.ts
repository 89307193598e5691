import type { TermActions } from '../core/glossary.ts';
import { askBackground } from './messaging.ts';

/** What a page's reader has done with terms, through the background. */
export const termActions: TermActions = {
  async keep(term, definition) {
    const reply = await askBackground('keepTerm', { term, definition });
    return 'value' in reply ? reply.value : 'failed';
  },
  async unkeep(term, definition) {
    const reply = await askBackground('unkeepTerm', { term, definition });
    return 'value' in reply && reply.value;
  },
  know: async (headword, known) => 'value' in (await askBackground('knowTerm', { headword, known })),
  openGlossary: term => void askBackground('openGlossary', term === undefined ? {} : { term }),
};
