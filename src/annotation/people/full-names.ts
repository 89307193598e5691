import type { Language } from '../language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NameRow } from '../lexicon/rows.ts';
import { suffixOf } from '../suffixes/table.ts';
import type { TaggedSpans } from '../tagged.ts';
import { isHangulToken, type Token } from '../tokens.ts';

/** A name found by its own looks, before anything beside it has spoken. */
export interface NameShape {
  /** Index of its first token. */
  readonly first: number;
  readonly start: number;
  readonly end: number;
  /** Log odds that it is a name, before its surroundings. */
  readonly odds: number;
  readonly row: NameRow | null;
}

/** Certain enough to overrule anything. */
const CERTAIN = 6;
/** What a surname with a given name of one syllable needs: 박정, 허영. */
const TWO_SYLLABLES = 3;
/** Log odds against a Korean name that the tagger passed over. */
const DOUBT = 1.5;
/** Log odds against a transliteration that the tagger took for something else. */
const UNSEEN = 5;
/** Against a word that could end in a particle: 크로스가. */
const PARTICLE = 2;
/** And where there is no tagger to ask. */
const UNTOLD = 3;
/** Looks alone never count for more. */
const MOST = 5;
/** No transliterated name runs over more words. */
const MOST_WORDS = 4;
/** What a word before a tagged name needs to be taken for its given name. */
const GIVEN_LOOKS = 1;
/** Nor over more tokens, hyphens and dots counted. */
const MOST_TOKENS = 9;
/** Given names of one syllable. */
const GIVEN =
  /^(?:존|조|짐|팀|톰|빌|벤|댄|론|켄|샘|잭|진|밥|돈|앤|린|팻|척|릭|닉|딕|맷|맥|렉스|마크|폴|피트|루|레이|리|휴|캐시)$/;
/** Words that transliterations resemble, and that stand before them. */
const NO_FOREIGN =
  /^(?:이날|오늘|어제|내일|앞서|이어|한편|다만|멤버|보컬|리더|캡틴|아들|남편|아내|여성|남성|베테랑|주장|신인|또|특히|최근|현지|당시|지난|오는|올해|그러나|하지만|아울러|이에|이후|이미|다시|함께|먼저|서비스|시리즈|프로그램|프로젝트|인터뷰|미디어|글로벌|온라인|디지털|스마트|트위터|페이스북|유튜브|나라|나머지|우리|누구|하나|모두|아이|아시아|코로나|스포츠|리그|그룹|드라마|토크|라이브|라디오|뉴스|콘서트|페스티벌|아파트|오피스텔|에너지|로봇|데이터|시스템|테크|바이오|카드|라면|커피|이라며|이라고)$/;

const COUNTRY_PREFIX = /^[대주방친반탈범재]/;

/** No given name ends in these, though towns with a surname's syllable do: 한빛시. */
const DIVISION = /[시읍군]$/;

/** Korean full name of one word, by its looks: 김하늘, 남궁민, 선우정아. */
export function koreanName(
  tokens: readonly Token[],
  index: number,
  length: number,
  tagged: TaggedSpans,
  language: Language,
): NameShape | null {
  const token = tokens[index];
  if (!token) return null;
  const word = token.text.slice(0, length);
  if (DIVISION.test(word) || word.endsWith('씨')) return null;
  if (word.length < 2 || isListedOtherwise(word, language) || (word.length > 2 && language.titles.ending(word)))
    return null;
  const likeness = language.likeness.korean(word);
  if (likeness === Number.NEGATIVE_INFINITY || (word.length === 2 && likeness < TWO_SYLLABLES)) return null;
  const end = token.start + length;
  const silence = tagged.present && !tagged.covers(token.start, end, 'PS') ? DOUBT : 0;
  return { first: index, start: token.start, end, odds: Math.min(MOST, likeness) - silence, row: null };
}

/** True for words that a list knows as anything but a person. */
export function isListedOtherwise(word: string, { lexicon, titles, suffixes }: Language): boolean {
  return (
    titles.get(word) !== null ||
    lexicon.terms.get(word).length > 0 ||
    lexicon.names.get(word).some(entry => entry.row.type !== 'PERSON') ||
    (suffixOf(word, suffixes)?.suffix.length ?? 0) > 1 ||
    isPrefixedCountry(word, lexicon)
  );
}

/** A country with a syllable before it that says which way: 주이스라엘 대사, 대미국 수출. */
export function isPrefixedCountry(word: string, { names }: Lexicon): boolean {
  return COUNTRY_PREFIX.test(word) && names.get(word.slice(1)).some(entry => entry.row.subtype === '국가');
}

/** A listed person whose name ends with the token's first `length` letters: 조 바이든, 러몬도. */
export function listedName(
  text: string,
  tokens: readonly Token[],
  index: number,
  length: number,
  { lexicon }: Language,
): NameShape | null {
  const end = (tokens[index]?.start ?? 0) + length;
  let found: NameShape | null = null;
  for (let first = index; first >= 0 && first > index - MOST_WORDS; first--) {
    const start = tokens[first]!.start;
    const row = lexicon.names.get(text.slice(start, end)).find(entry => entry.row.type === 'PERSON')?.row;
    if (row) found = { first, start, end, odds: CERTAIN, row };
  }
  return found;
}

/** A name that the tagger saw ending with the token's first `length` letters, with given names it passed over. */
export function taggedName(
  tokens: readonly Token[],
  index: number,
  length: number,
  tagged: TaggedSpans,
  language: Language,
): NameShape | null {
  const end = (tokens[index]?.start ?? 0) + length;
  const span = tagged.endingAt(end);
  if (span?.label !== 'PS' || isListedOtherwise(tokens[index]!.text.slice(0, length), language)) return null;
  let first = index;
  while (first > 0 && first > index - MOST_TOKENS && tokens[first]!.start > span.start) first--;
  if (tokens[first]!.start !== span.start) return null;
  const { confidence } = span;
  const word = tokens[index]!.text.slice(0, length);
  const suffix = suffixOf(word, language.suffixes)?.suffix ?? '';
  // 압델 파타 엘시시 ends as a town does; 한도윤 한빛시 is a person and a town.
  const town = suffix.length > 1 || (suffix !== '' && language.likeness.korean(tokens[index - 1]?.text ?? '') > 0);
  if (first < index && (word.length === 1 || town)) return null;
  const transliterated = word.length > 1 && language.likeness.korean(word) < language.likeness.foreign(word);
  const listed = language.lexicon.names.get(word).length > 0;
  if (first === index && transliterated && !listed && givenNameScore(tokens, first, language) >= GIVEN_LOOKS) first--;
  return { first, start: tokens[first]!.start, end, odds: Math.log(confidence / (1.02 - confidence)) + 1, row: null };
}

/** How much a word looks like a word of a transliterated name; −∞ where it is known to be something else. */
function foreignLooks(token: Token, word: string, language: Language): number {
  if (GIVEN.test(token.text)) return 1;
  const listed = language.lexicon.names.get(word);
  // Families have given their names to companies abroad: 노무라, 머스크.
  const family = listed.length > 0 && listed.every(entry => entry.row.subtype === '해외기업');
  const known = NO_FOREIGN.test(word) || language.titles.ending(word) || (!family && isListedOtherwise(word, language));
  if (!isHangulToken(token) || known) return Number.NEGATIVE_INFINITY;
  return Math.min(MOST, language.likeness.foreign(word));
}

/** The looks of the word before a token, if it may belong to the same name. */
function givenNameScore(tokens: readonly Token[], at: number, language: Language): number {
  const before = tokens[at - 1];
  if (!before?.word || !tokens[at]!.spaced || !isBare(before, language)) return Number.NEGATIVE_INFINITY;
  const score = foreignLooks(before, before.text, language);
  return before.text.length === 1 && !GIVEN.test(before.text) ? score - 0.6 : score;
}

/** Transliterated words up to this token: 지나 러몬도, 니시무라 야스토시. */
export function foreignName(
  tokens: readonly Token[],
  index: number,
  length: number,
  tagged: TaggedSpans,
  language: Language,
): NameShape | null {
  const last = tokens[index];
  if (!last || length < 2 || followsPerson(tokens, index, length, tagged, language)) return null;
  let odds = foreignLooks(last, last.text.slice(0, length), language) - 1;
  if (odds < -1) return null;
  const covered = tagged.covers(last.start, last.start + length, 'PS');
  if (!covered && language.josa.stems(last.text.slice(0, length))[0] !== length) odds -= PARTICLE;
  let first = index;
  while (index - first < MOST_WORDS - 1) {
    const score = givenNameScore(tokens, first, language);
    if (score < -0.6) break;
    odds += Math.min(2, score + 0.5);
    first--;
  }
  // A tagger that took it for part of something else, and was not sure, speaks against it as far as it was sure.
  if (!covered) odds -= tagged.present ? UNSEEN * (tagged.startingAt(tokens[first]!.start)?.confidence ?? 1) : UNTOLD;
  return { first, start: tokens[first]!.start, end: last.start + length, odds, row: null };
}

/** True where a listed word follows a whole name: 젠슨 황 엔비디아 is his company, not his family. */
function followsPerson(
  tokens: readonly Token[],
  index: number,
  length: number,
  tagged: TaggedSpans,
  { lexicon }: Language,
): boolean {
  const before = tokens[index - 1];
  return (
    before !== undefined &&
    lexicon.names.get(tokens[index]!.text.slice(0, length)).length > 0 &&
    tagged.endingAt(before.end)?.label === 'PS'
  );
}

/** No particle at its end, so that the phrase may go on. */
function isBare(token: Token, { josa, titles }: Language): boolean {
  if (/[은는을를의와과에]$|(?:에서|에게|으로)$/.test(token.text)) return false;
  const stem = josa.stems(token.text)[0] ?? token.text.length;
  return stem === token.text.length || !titles.ending(token.text.slice(0, stem));
}
