/** Glossary headwords and their other names in the text. */
import type { Definition } from '../abbreviations/abbreviations.ts';
import type { Span } from '../evidence.ts';
import type { Language } from '../language.ts';
import { likelyTerm } from '../lexicon/context.ts';
import type { Ambiguity } from '../lexicon/lexicon.ts';
import { matchTerms } from '../lexicon/matcher.ts';
import type { TermRow } from '../lexicon/rows.ts';
import type { Passage } from '../passages.ts';

export interface TermMention extends Span {
  readonly row: TermRow;
}

/** A number before a unit of one syllable: 30평, 두 근. */
const COUNTED = /(?:[0-9십백천만억]|(?:^|\s)(?:한|두|세|네|서너|몇|수|반))\s?$/;

/** Terms of all passages; a short form that the article defines otherwise (AI(조류인플루엔자)) is left alone. */
export function findTerms(
  passages: readonly Passage[],
  definitions: readonly Definition[],
  { lexicon, boundaries }: Language,
): TermMention[] {
  const redefined = new Set<string>();
  for (const { long, short } of definitions) {
    const rows = new Set(lexicon.terms.get(short.text).map(entry => entry.row));
    const full = [...lexicon.terms.get(long.text), ...lexicon.terms.get(long.text.replaceAll(' ', ''))];
    const hangul = /[가-힣]/.test(long.text);
    if (rows.size > 0 && hangul && !full.some(entry => rows.has(entry.row)) && !glossedBy(rows, long.text))
      redefined.add(short.text);
  }
  /** Whether another word of the article belongs beside the term. */
  const isRelated = ({ related }: TermRow): boolean =>
    related.some(headword => headword.length > 1 && passages.some(({ text }) => text.includes(headword)));
  return passages.flatMap(({ text }, passage) =>
    matchTerms(text, lexicon, boundaries).flatMap(({ start, end, entry }) => {
      if (redefined.has(entry.surface)) return [];
      const counted = entry.row.type === 'UNIT' && entry.ambiguity?.policy === 'unit';
      if (counted && !COUNTED.test(text.slice(0, start))) return [];
      const unlikely = (ambiguity: Ambiguity): boolean =>
        likelyTerm(text, start, end, ambiguity, isRelated(entry.row)) < 0.5;
      if (!counted && entry.ambiguity && unlikely(entry.ambiguity)) return [];
      if (end - start === 1 && !counted) return [];
      return [{ passage, start, end, row: entry.row }];
    }),
  );
}

/** True where the full form in the text is a wording of a listed one: 미국 무역대표부 for 미국무역대표부. */
function glossedBy(rows: ReadonlySet<TermRow>, long: string): boolean {
  const compact = long.replaceAll(' ', '');
  for (const { headword, aliases } of rows)
    for (const name of [headword, ...aliases]) {
      const other = name.replaceAll(' ', '');
      if (/[가-힣]/.test(other) && (compact.endsWith(other) || other.endsWith(compact))) return true;
    }
  return false;
}
