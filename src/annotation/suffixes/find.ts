import { isCommonNoun } from '../common-nouns.ts';
import type { Candidate } from '../evidence.ts';
import type { Language } from '../language.ts';
import type { Passage } from '../passages.ts';
import type { TaggedSpans } from '../tagged.ts';
import { isHangulToken, type Token } from '../tokens.ts';
import { shareOf } from './share.ts';
import { suffixOf } from './table.ts';
import { apartFrom, belongsTo, quotationStart } from './wider.ts';

/** What is left of the odds where a tagger looked and saw nothing. */
const PASSED_OVER = 0.9;
const QUOTED = 0.75;
const OWNED = 0.97;

/** Words that end like a kind of organisation or place, in one passage. */
export function findSuffixed(
  index: number,
  { text }: Passage,
  tokens: readonly Token[],
  tagged: TaggedSpans,
  language: Language,
): Candidate[] {
  const found: Candidate[] = [];
  const candidate = (start: number, end: number, type: 'ORG' | 'PLACE', probability: number): void => {
    found.push({ passage: index, start, end, type, probability, source: 'suffix', row: null });
  };
  const { lexicon, titles, suffixes, josa } = language;
  tokens.forEach((token, at) => {
    if (!token.word || token.text.length < 2) return;
    for (const length of lengthsOf(token.text, josa.stems(token.text))) {
      const core = token.text.slice(0, length);
      const end = token.start + length;
      const seen = tagged.endingAt(end);
      const certainty = (probability: number): number => {
        if (seen?.label === 'OG' || seen?.label === 'LC') return 1 - (1 - probability) * (1 - 0.9 * seen.confidence);
        return tagged.present ? probability * PASSED_OVER : probability;
      };
      if (suffixes.get(core)?.type === 'ORG' && core.length > 1) {
        const quoted = quotationStart(text, tokens, at, end, language);
        if (quoted !== null) candidate(quoted, end, 'ORG', QUOTED);
      }
      const match = core.endsWith('전') ? 1 : 0;
      const apart = apartFrom(tokens, at, core.slice(0, core.length - match), language);
      if (apart) candidate(apart.start, end - match, 'ORG', certainty(apart.probability));
      const suffix = suffixOf(core, suffixes);
      if (!suffix || !isHangulToken({ ...token, text: core.slice(-1) })) continue;
      const owner = tokens[at - 1];
      if (owner?.word && token.spaced && belongsTo(owner.text, suffix.suffix, language))
        candidate(owner.start, end, 'ORG', OWNED);
      const first = core.slice(0, -suffix.suffix.length);
      const country = lexicon.names.get(first).some(entry => entry.row.subtype === '국가');
      if (country && suffix.type === 'PLACE' && suffix.suffix.length === 1) continue;
      if (lexicon.terms.get(core).length > 0 || titles.get(core) || isCommonNoun(core)) continue;
      const share = shareOf(suffix, first, tokens, at, text.slice(end, end + 12), language);
      if (share === 0) continue;
      const probability = certainty(share);
      const wide = seen !== null && seen.start < token.start && suffix.type === 'ORG' && seen.label !== 'PS';
      if (wide) candidate(afterCountry(text, seen.start, language), end, 'ORG', probability);
      candidate(token.start, end, suffix.type, wide ? Math.min(probability, share) : probability);
    }
  });
  return found;
}

/** Where a name may end in a word: before its particle, and before the 장 of who heads it (안성소방서장). */
function lengthsOf(word: string, stems: readonly number[]): number[] {
  return stems.flatMap(length => (/.{3}[서원청]장$/.test(word.slice(0, length)) ? [length, length - 1] : [length]));
}

/** Where a name begins once the country before it is left out: it is a name of its own. */
function afterCountry(text: string, start: number, { lexicon }: Language): number {
  const space = text.indexOf(' ', start);
  const country = lexicon.names.get(text.slice(start, space)).some(entry => entry.row.subtype === '국가');
  return country ? space + 1 : start;
}
