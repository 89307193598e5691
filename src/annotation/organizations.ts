/** Organisations that the word before them gives away: ㈜디지털이엠씨, 재단법인 온누리, 걸그룹 스텔라, 일간지 레포르마. */

import { isKindOfOrganization } from './apposition.ts';
import type { Candidate } from './evidence.ts';
import type { Language } from './language.ts';
import type { Passage } from './passages.ts';
import type { TaggedSpans } from './tagged.ts';
import type { Token } from './tokens.ts';

const LEGAL_FORM =
  /(?<![가-힣])(?:(㈜|㈔|㈐|\((?:주|사|재|유)\)|주식회사 |유한회사 )|(재단법인|사단법인|법무법인|학교법인|의료법인|사회복지법인|농업회사법인|공익법인|세무법인|회계법인) ?(?:\(유한\) ?)?)([가-힣A-Za-z0-9&·]{2,20})/g;
/** How far the kind alone makes a word a name, by nothing but its place. */
const BESIDE = 0.35;

/** Candidates of one passage. */
export function findIntroduced(
  index: number,
  { text }: Passage,
  tokens: readonly Token[],
  tagged: TaggedSpans,
  { josa, lexicon, likeness, titles }: Language,
): Candidate[] {
  const found: Candidate[] = [];
  const candidate = (start: number, end: number, probability: number): void => {
    found.push({ passage: index, start, end, type: 'ORG', probability, source: 'suffix', row: null });
  };
  const stemOf = (word: string): number => josa.stems(word).find(length => length >= 2) ?? word.length;
  for (const form of text.matchAll(LEGAL_FORM)) {
    const name = form[3] ?? '';
    const from = form.index + form[0].length - name.length;
    const word = /^[가-힣A-Za-z0-9&]+/.exec(name)?.[0] ?? name;
    candidate(form[2] ? form.index : from, from + stemOf(word), 0.93);
  }
  for (const { start, end, label, confidence } of tagged.spans)
    if (label === 'PS' && /^의? ?(?:멤버|보컬|리더)/.test(text.slice(end, end + 5)))
      candidate(start, end, Math.min(0.97, confidence + 0.15));
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (!token.word || !next?.word || !next.spaced || !isKindOfOrganization(token.text)) return;
    const length = stemOf(next.text);
    const word = next.text.slice(0, length);
    const end = next.start + length;
    const span = tagged.startingAt(next.start);
    if (span && (span.label === 'OG' || span.label === 'PS' || span.label === 'LC') && span.end >= end) {
      if (
        !titles.ending(
          text
            .slice(end, end + 8)
            .trim()
            .split(' ')[0] ?? '',
        )
      )
        candidate(
          span.start,
          span.end,
          Math.min(0.97, Math.max(BESIDE + 0.5 * span.confidence, span.confidence + 0.15)),
        );
      return;
    }
    if (lexicon.terms.get(word).length > 0 || titles.ending(word) || lexicon.names.get(word).length > 0) return;
    if (/^[A-Z][A-Za-z0-9]+$/.test(word)) candidate(next.start, end, 0.7);
    else if (likeness.foreign(word) > 2.5) candidate(next.start, end, 0.55);
  });
  return found;
}
