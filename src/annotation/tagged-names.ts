import { isCommonNoun } from './common-nouns.ts';
import type { Candidate } from './evidence.ts';
import type { Language } from './language.ts';
import type { NameType } from './lexicon/rows.ts';
import type { Passage } from './passages.ts';
import { isPrefixedCountry } from './people/full-names.ts';
import { logistic } from './people/mentions.ts';
import type { TaggedSpans } from './tagged.ts';
import type { TaggerLabel } from './tagger.ts';

const TYPES: Readonly<Partial<Record<TaggerLabel, NameType>>> = { PS: 'PERSON', LC: 'PLACE', OG: 'ORG' };
/** The tagger is sure of itself in sentences unlike the ones it learned from, too. */
const TRUST: Readonly<Record<NameType, number>> = { PERSON: 0.92, ORG: 0.82, PLACE: 0.85 };

/** Endings of what its training data labels and we do not. */
const COMMON_TAIL =
  /(?:당국|정부|대표팀|증시|프로농구|프로야구|프로축구|프로배구|관계자|업계|측|사건|혐의|영화|드라마|대회|선거|리그|시즌|세대|동맹|방위|태세|훈련|법안|조약|협정|전쟁|사태|참사|제도|조약|법)$/;

const DIVISIONS = new Set(['국가', '지역', '장소', '시도', '시군구', '일반구', '수도', '도시', '행정구역(옛/신설)']);
const DIRECTION = /^(?:[동서남북]부|중부|북서부|북동부|남서부|남동부|인근|현지)$/;
/** 서울 강서구 is one place; 경기 고양시 is two. */
const isCityDistrict = (city: string, district: string): boolean => /[^도]$/.test(city) && /.구$/.test(district);

/** A span that ends within a word is half as likely a name: 김영란 in 김영란법. Of listed names the lists know better. */
const PART = 0.55;
/** Neither does a word that the lists know to be a common noun. */
const COMMON_WORD = 0.6;
/** How much the looks of a Korean name count beside the tagger's word, in log odds. */
const LOOKS = 0.4;

/** A given name of another country before a Korean or Chinese surname: 데이비드 장, 제니 김. */
const EMIGRANT = /^ [김박최정강조윤장임서신권황안송홍류](?![가-힣])/;
const TRANSLITERATED = 1.5;
const EMIGRANT_SURE = 0.9;

const NAME_TYPES = new Set(['PERSON', 'ORG', 'PLACE']);

/** A country by one syllable after a name: 존 케리 미 국무장관. */
const COUNTRY_SYLLABLE = /^[미중일러영독프북]$/;
/** Two or three countries in a word, which is no name: 한미, 북중러. */
const BOUND = /^[한미중일러북남영독호유]{2,3}$/;

/** The tagger's names by our conventions: a country before an organisation is a name of its own, chains of places too. */
export function findTaggedNames(
  index: number,
  { text }: Passage,
  tagged: TaggedSpans,
  { lexicon, titles, likeness, suffixes, boundaries }: Language,
): Candidate[] {
  const found: Candidate[] = [];
  const notOfName = (word: string): boolean =>
    COUNTRY_SYLLABLE.test(word) ||
    titles.ending(word) !== null ||
    lexicon.names.get(word).some(entry => entry.row.type !== 'PERSON');
  const looked = (name: string, probability: number): number => {
    const korean = name.length <= 3 ? likeness.korean(name) - (name.length === 2 ? 2 : 0) : Number.NEGATIVE_INFINITY;
    const foreign = likeness.foreign(name.replaceAll(' ', '')) - (name.includes(' ') ? 0 : 2);
    if (!/^[가-힣 ]+$/.test(name)) return probability;
    const weight = LOOKS * Math.max(-4, Math.min(4, Math.max(korean, Math.min(0, foreign))));
    return logistic(Math.log(probability / (1.001 - probability)) + weight);
  };
  const isDivision = (word: string): boolean =>
    /(?:[시군구읍면주성현]|특별시|광역시)$/.test(word) ||
    DIRECTION.test(word) ||
    lexicon.names.get(word).some(entry => DIVISIONS.has(entry.row.subtype));
  for (const { start, end, label, confidence } of tagged.spans) {
    const type = TYPES[label];
    if (!type) continue;
    const add = (from: number, to: number, as: NameType, certainty: number): void => {
      const name = text.slice(from, to);
      if (/[:=]|[시군구]\d$/.test(name)) return;
      if (
        to - from < 2 ||
        BOUND.test(name) ||
        likeness.isCommon(name) ||
        isCommonNoun(name) ||
        COMMON_TAIL.test(name) ||
        titles.get(name) ||
        isPrefixedCountry(name, lexicon) ||
        (as !== 'PERSON' && titles.ending(name)) ||
        suffixes.has(name)
      )
        return;
      const within = boundaries.tail(text, to, as) === 'word';
      if (within && lexicon.names.get(name).length > 0) return;
      if (lexicon.terms.get(name).some(entry => !NAME_TYPES.has(entry.row.type))) return;
      found.push({
        passage: index,
        start: from,
        end: to,
        type: as,
        probability:
          (as === 'PERSON' ? looked(name, certainty * TRUST.PERSON) : certainty * TRUST[as]) *
          (within ? PART : 1) *
          (lexicon.names.get(name).some(({ ambiguity }) => ambiguity && ambiguity.share < 0.5) ? COMMON_WORD : 1),
        source: 'tagger',
        row: null,
      });
    };
    const station = /뉴스$/.test(text.slice(start, end)) ? end - 2 : end;
    if (station < end && lexicon.names.get(text.slice(start, station)).some(entry => entry.row.type === 'ORG')) {
      add(start, station, 'ORG', confidence);
      continue;
    }
    const words = text.slice(start, end).split(' ');
    const first = words[0] ?? '';
    const listed = lexicon.names.get(first);
    if (
      words.length > 1 &&
      type === 'ORG' &&
      (listed.some(entry => entry.row.subtype === '국가') || first === '우리')
    ) {
      add(start + first.length + 1, end, type, confidence);
    } else if (words.length > 1 && type === 'PLACE' && lexicon.names.get(text.slice(start, end)).length === 0) {
      let at = start;
      for (let i = 0; i < words.length - 1 && isDivision(words[i]!) && !isCityDistrict(words[i]!, words[i + 1]!); i++) {
        if (!DIRECTION.test(words[i]!)) add(at, at + words[i]!.length, type, confidence);
        at += words[i]!.length + 1;
      }
      if (at === start || !DIRECTION.test(text.slice(at, end))) add(at, end, type, confidence);
    } else if (words.length > 1 && type === 'PERSON' && notOfName(words.at(-1) ?? '')) {
      add(start, end - (words.at(-1)?.length ?? 0) - 1, type, confidence);
    } else {
      add(start, end, type, confidence);
      if (
        type === 'PERSON' &&
        likeness.foreign(words.at(-1) ?? '') > TRANSLITERATED &&
        EMIGRANT.test(text.slice(end, end + 3))
      )
        add(start, end + 2, type, Math.max(confidence, EMIGRANT_SURE));
    }
  }
  return found;
}
