import type { TaggedSpans } from '../tagged.ts';
import type { TaggedSpan } from '../tagger.ts';
import type { Ambiguity } from './lexicon.ts';
import type { NameType } from './rows.ts';

/** What the rest of the article says about a listed surface that has other readings. */
export interface ArticleFacts {
  /** The full name, or another unambiguous name of the same row, is in the article. */
  readonly named: boolean;
  /** How many unambiguous names of the same class are (시군구, 국가, 상장사 …). */
  readonly kin: number;
  /** A name of the same type stands beside it in an enumeration. */
  readonly listed: boolean;
  /** The larger region stands right before it: 강원 고성. */
  readonly within: boolean;
  /** A person of the article bears it. */
  readonly borne: boolean;
}

const NEXT: Readonly<Record<NameType, RegExp>> = {
  PLACE:
    /^(?:군수|시장|구청장|군청|시청|구청|시민|군민|구민|주민|지역|일대|출신|소재|경찰서|소방서|공장|캠퍼스|앞바다|해상|해역|인근|도심|시내|공항|터미널|보궐선거|수도|정부|총리|대통령|외교|외무|국방|대표팀|국민|당국|북부|남부|동부|서부|중부|현지|국적|대사|영토|국경|내전|쿠데타|의회|증시|정상|국왕|왕실|군부|반군|호수|해협|난민|외무장관|국빈|교민|동포|조선소|제철소|산단|산업단지|원전|발전소|신도시|물류센터|교도소|도서관|[가-힣]{1,4}(?:시|군|구|읍|면|동)(?=[은는이가의에을를다와과도]|에서|\s|$))/,
  ORG: /^(?:주가|주식|매각|인수|합병|상장|지분|매출|실적|본사|사옥|그룹|노조|측|직원|임원|계열|신차|관계자|브랜드|회장|부회장|사장|대표|이사회|총수|창업자|임직원|공장|계열사|영업이익|지사|법인|보도|보도했|취재|기자|신문|방송|통신|대변인|감독|선수|구단|팬|와의 경기|전에서)/,
  PERSON: /^(?:씨|전 대통령|대통령|총리|장관|의원|대표|회장|교수|감독|후보|위원장|측|지사|시장|최고경영자|CEO)/,
};
/** What two countries or towns do with each other: 가나와 경기를 치렀다. */
const TOGETHER =
  /^(?:경기|평가전|맞대결|맞붙|대결|비기|비겼|수교|단교|회담|정상회담|협정|국경|무역|교역|결승|준결승|친선|자매|동맹|접경)/;
const LABEL: Readonly<Record<NameType, TaggedSpan['label']>> = { PERSON: 'PS', ORG: 'OG', PLACE: 'LC' };
/** How much a contrary word beside it, or a contrary ending, leaves of the odds. */
const CONTRARY_WORD = 0.01;
const CONTRARY_ENDING = 0.3;
/** How much a person of that name in the article says: 머스크 is then no shipping company. */
const BORNE = 100;

/** An amount of Korean money; in `ambiguous.tsv` it is written so: 한화 5만 원. */
const WON = '#원';
const AMOUNT = /^(?:약\s)?[\d.,천백만억조\s]*[\d천백만억조]\s?원/;

/** How much a word beside it that speaks for it says. */
const SUPPORT = 30;

/** What contrary and supporting words beside the surface make of the odds. */
function besides(text: string, start: number, end: number, { contrary, supporting }: Ambiguity): number {
  if (contrary.length + supporting.length === 0) return 1;
  const ending = /^[가-힣]*/.exec(text.slice(end, end + 12))?.[0] ?? '';
  const next = text.slice(end + ending.length, end + ending.length + 10).trimStart();
  const before = text.slice(Math.max(0, start - 10), start).trimEnd();
  const nextWord = /^[^\s]*/.exec(next)?.[0] ?? '';
  const beside = (word: string): boolean =>
    word === WON
      ? AMOUNT.test(next)
      : word.length > 1
        ? next.startsWith(word) || before.endsWith(word)
        : nextWord === word;
  if (contrary.some(beside)) return CONTRARY_WORD;
  if (contrary.some(word => (ending === '' ? next : ending).startsWith(word))) return CONTRARY_ENDING;
  return supporting.some(word => beside(word) || ending.startsWith(word)) ? SUPPORT : 1;
}

/** The probability that an ambiguous surface is meant as its row says, by the words beside it and the article. */
export function supported(
  text: string,
  start: number,
  end: number,
  type: NameType,
  ambiguity: Ambiguity,
  facts: ArticleFacts,
  tagged: TaggedSpans,
): number {
  const { share, policy } = ambiguity;
  if (policy === 'unit' || share === 0) return 0;
  const against = besides(text, start, end, ambiguity);
  let odds = (share / (1.01 - share)) * against;
  const after = /^[가-힣]*/.exec(text.slice(end, end + 12))?.[0] ?? '';
  const next = text.slice(end + after.length, end + after.length + 16).trimStart();
  const seen = tagged.startingAt(start);
  // The tagger knows the letters of a place better than what is said of it: where a contrary word stands, it is not heard.
  if (seen?.end === end && against > CONTRARY_WORD) {
    odds *= seen.label === LABEL[type] ? 1 + (6 * seen.confidence) / (1.15 - seen.confidence) : 0.3;
  } else if (seen && seen.end > end && seen.label === LABEL[type]) odds *= 2;
  else if (tagged.present) odds *= 0.4;
  if (type === 'PLACE' && /^[와과]$/.test(after) && TOGETHER.test(next)) odds *= 8;
  if (NEXT[type].test(after === '' ? next : '') || (after.length > 1 && NEXT[type].test(after))) odds *= 8;
  if (facts.borne) odds *= type === 'PERSON' ? BORNE : 1 / BORNE;
  if (facts.listed) odds *= 8;
  if (facts.within && policy === 'region') odds *= 20;
  if (facts.named) odds *= policy === 'person' ? 60 : share < 0.2 ? 3 : 15;
  if (facts.kin >= 2) odds *= 2;
  if (type === 'PLACE' && /^에서/.test(after)) odds *= 1.5;
  return odds / (1 + odds);
}

/** How much a word of the article that belongs beside an ambiguous term speaks for it: 구속 for 보석(保釋). */
const RELATED = 8;
/** The probability that an ambiguous word is meant as the glossary's term; `related` where the article has one that belongs beside it. */
export function likelyTerm(text: string, start: number, end: number, ambiguity: Ambiguity, related: boolean): number {
  const { share } = ambiguity;
  const odds = (share / (1.01 - share)) * besides(text, start, end, ambiguity) * (related ? RELATED : 1);
  return odds / (1 + odds);
}
