/** Hanja letters as names: a country or an organisation by its row, a surname by whom the article calls so. */
import type { Candidate } from '../evidence.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PersonMention } from '../people/mentions.ts';
import type { HanjaFinding } from './letters.ts';

/** How sure a letter is that the rules let stand. */
const SURE = 0.95;

export interface HanjaNames {
  /** Surnames: persons only where the article has exactly one who bears them. */
  readonly persons: readonly PersonMention[];
  readonly candidates: readonly Candidate[];
}

/** What the letters of each passage may name. `named` are the listed names that the article has in Hangul. */
export function hanjaNames(
  findings: readonly (readonly HanjaFinding[])[],
  named: ReadonlySet<string>,
  lexicon: Lexicon,
): HanjaNames {
  const persons: PersonMention[] = [];
  const candidates: Candidate[] = [];
  findings.forEach((list, passage) => {
    for (const { start, end, entries, doubtful } of list)
      for (const { kind, target, reading } of entries) {
        const span = { passage, start, end, probability: SURE };
        if (kind === 'surname')
          persons.push({
            ...span,
            name: reading,
            title: null,
            role: null,
            partial: true,
            guarded: true,
            someone: null,
            row: null,
          });
        if ((kind !== 'place' && kind !== 'org') || (doubtful && !named.has(target))) continue;
        const row = lexicon.names.get(target)[0]?.row ?? null;
        candidates.push({ ...span, type: kind === 'place' ? 'PLACE' : 'ORG', source: 'hanja', row, local: true });
      }
  });
  return { persons, candidates };
}
