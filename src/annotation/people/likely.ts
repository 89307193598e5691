/** Korean full names that neither a title nor the tagger gives away, by their looks and their place in the sentence. */
import type { Candidate } from '../evidence.ts';
import type { Language } from '../language.ts';
import type { TaggedSpans } from '../tagged.ts';
import type { TaggedSpan } from '../tagger.ts';
import type { Token } from '../tokens.ts';
import { isListedOtherwise } from './full-names.ts';
import { logistic } from './mentions.ts';

/** A surname and a given name of two syllables, as nine in ten full names are. */
const LENGTH = 3;
/** What looks alone must say, in log odds; below it stand as many common words as names. */
const LOOKS = 3.5;
/** And beside a person to whom it is joined by 와 or a comma. */
const JOINED_LOOKS = 1;
/** Looks count for less where nothing else speaks. */
const [CENTRE, WIDTH] = [2, 2];
/** Particles that a person takes oftener than a thing does. */
const PARTICLE = /^(?:[이가은는을를의도와과]|에게|에게서|께서|이나|이다|이었다|이며|으로)$/;
/** After a name in a list. */
const NEXT = /^[,·ㆍ(（]$/;
/** This, and the surname: 이영화는 may be 이 영화는. */
const DEMONSTRATIVE = '이';

/** Candidates of one passage. */
export function findLikely(
  index: number,
  tokens: readonly Token[],
  tagged: TaggedSpans,
  language: Language,
): Candidate[] {
  if (!tagged.present) return [];
  return tokens.flatMap((token, at): Candidate[] => {
    if (!token.word || token.text.length < LENGTH || token.text.startsWith(DEMONSTRATIVE)) return [];
    const name = token.text.slice(0, LENGTH);
    const rest = token.text.slice(LENGTH);
    if (rest === '' ? !NEXT.test(tokens[at + 1]?.text ?? '') : !PARTICLE.test(rest)) return [];
    const looks = language.likeness.korean(name);
    if (
      looks < (isJoined(tokens, at, tagged) ? JOINED_LOOKS : LOOKS) ||
      isListedOtherwise(name, language) ||
      language.titles.ending(name)
    )
      return [];
    if (rest !== '' && !language.josa.stems(token.text).includes(LENGTH)) return [];
    const end = token.start + LENGTH;
    const other = ({ start, end: to, label }: TaggedSpan): boolean =>
      label !== 'PS' || start !== token.start || to !== end;
    if (tagged.spans.some(span => span.start < token.end && span.end > token.start && other(span))) return [];
    const probability = logistic((Math.max(looks, LOOKS) - CENTRE) / WIDTH);
    return [{ passage: index, start: token.start, end, type: 'PERSON', probability, source: 'tagger', row: null }];
  });
}

/** 전도연과 구교환, 박해수, 오지율: the word before, without 와 or a mark, is a person to the tagger. */
function isJoined(tokens: readonly Token[], at: number, tagged: TaggedSpans): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (/^[,·ㆍ]$/.test(before.text)) return tagged.endingAt(before.start)?.label === 'PS';
  return /[와과]$/.test(before.text) && tagged.endingAt(before.end - 1)?.label === 'PS';
}
