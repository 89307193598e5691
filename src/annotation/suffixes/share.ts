import type { Language } from '../language.ts';
import type { NameEntry } from '../lexicon/lexicon.ts';
import { titleHead } from '../people/heads.ts';
import type { Token } from '../tokens.ts';
import type { Suffix } from './table.ts';

/** First parts that make a common noun of what follows: 해당 위원회, 전문병원, 관계기관. */
const COMMON_FIRST =
  /^(?:해당|관련|관계|전문|대형|국내|해외|외국|시중|지방|민간|공공|일반|종합|공립|사립|저비용|유관|담당|중소|대기업|주요|기존|신규|각급|모든|전국|지역|인근|현지|관할|일선|산하|소속|자체|합동|공동|특별|임시|상임|상설|긴급|비상|온라인|국제|국가|정부|시민|사회|종교|언론|교육|의료|금융|산업|건설|자동차|반도체|에너지|디지털|이동|무선|유선|초고속|정보|인공지능|바이오|스마트|미래|글로벌|다국적|상급|하급|부속|협력|경쟁|대표|고위|최고|핵심|콜|고객|물류|데이터|쇼핑|복합|대중|공영|지상파|종편|생|재|본|가짜|단독|석간|조간|주거|상업|공업|농공|재래|전기|가전|첨단|이|그|저|한|두|세|네|동|서|남|북|각|매|전|현|신|구|총|부|노동|학생|여성|청년|노인|장애인|주민|대책|비상대책|조사|심사|선거|윤리|징계|인사|중앙|국책|투자|상호|외국계|친정부|반정부)$/;
/** Common nouns that end like a division of a country. */
const COMMON_LAST =
  /(?:증시|도시|공시|고시|농구|야구|배구|축구|탁구|연구|요구|기구|도구|가구|입구|출구|창구|항구|인구|친구|식구|복구|청구|공구|공군|해군|육군|미군|국군|적군|장군|학군|정도|속도|태도|제도|강도|농도|보도|시도|의도|주도|유도|한도|빈도|온도|습도|지도|구도|활동|행동|운동|이동|노동|공동|변동|작동|가동|자동)$/;
/** What follows a university that goes by its short name: 한빛대 교수. */
const ACADEMIC = /^(?:교수|총장|학생|[가-힣]+과$|[가-힣]+학부|연구|대학원)/;
/** Divisions of a country, as they follow each other: 서귀포시 보목동. */
const DIVISION = /^(?:시|군|구|동|읍|면|리)$/;

/** A township and a village of it: 죽왕면 오호리. */
const VILLAGE =
  /^[가-힣]{1,2}[^러하되으다라][읍면] (?!거리|우리|정리|관리|처리|자리|소리|요리|머리|다리)[가-힣]{1,3}\d?리(?:$|[에의로와는가를 ])/;

/** Endings of one syllable that make no other word of a place: 로, 가 and 면 are particles, too. */
const PLAIN = /^[시군구도주성현역항궁산강읍]$/;

/** Those that are no particle or verb's ending either: 하지만 is no bay. */
const UNMISTAKEN = /^[시군구역항궁산강읍천섬]$/;

/** 한빛시(시장 노경민). */
const HEAD_OF_TOWN = /^\((?:시장|군수|구청장|도지사|지사) /;

/** 제주산 감귤 comes from 제주; a mountain has a particle, or nothing after it. */
function isProduced({ text }: Token, next: Token | undefined, listed: readonly NameEntry[]): boolean {
  return text.endsWith('산') && next?.spaced === true && next.word && listed.some(({ row }) => row.type === 'PLACE');
}

/** How likely a word of that ending is a name, by its first part and by what stands beside it. */
export function shareOf(
  { suffix, type, share }: Suffix,
  first: string,
  tokens: readonly Token[],
  at: number,
  bracket: string,
  language: Language,
): number {
  const { lexicon } = language;
  const listed = lexicon.names.get(first);
  if (suffix === '뉴스' && listed.length > 0) return 0;
  if (type === 'PLACE' && COMMON_LAST.test(first + suffix)) return 0;
  const next = tokens[at + 1];
  if (suffix === '산' && isProduced(tokens[at]!, next, listed)) return 0;
  let probability = share;
  if (COMMON_FIRST.test(first) || language.suffixes.has(first + suffix)) probability *= 0.25;
  if (suffix === '대' && !ACADEMIC.test(tokens[at + 1]?.text ?? '')) probability = 0.1;
  const place = listed.some(entry => entry.row.type === 'PLACE');
  const boosts = suffix.length > 1 || type === 'ORG' || PLAIN.test(suffix);
  if ((place && boosts) || (type === 'ORG' && listed.some(entry => entry.ambiguity === null)))
    probability = Math.max(probability, suffix.length > 1 ? 0.85 : 0.6);
  const head = next?.spaced ? titleHead(next, language) : null;
  if (type === 'ORG' && suffix.length > 1 && head && head.title.field !== 'art' && head.title.field !== 'honorific')
    probability = Math.max(probability, 0.8);
  const before = tokens[at - 1];
  const chained = before?.word === true && lexicon.names.get(before.text).some(entry => entry.row.type === 'PLACE');
  const village =
    VILLAGE.test(`${before?.text ?? ''} ${first}${suffix}`) || VILLAGE.test(`${tokens[at]!.text} ${next?.text ?? ''}`);
  if ((chained && DIVISION.test(suffix)) || village) probability = Math.max(probability, 0.8);
  if (UNMISTAKEN.test(suffix) && isJoined(tokens, at, language)) probability = Math.max(probability, 0.7);
  if (type === 'PLACE' && HEAD_OF_TOWN.test(bracket)) probability = 0.95;
  if (type === 'ORG' && /^\([A-Z]{2,8}[)·,]/.test(bracket)) probability = Math.max(probability, 0.8);
  return probability;
}

/** 도림천과 탄천, 백련사·미황사: joined by 와 or a mark to a place that a list knows. */
function isJoined(tokens: readonly Token[], at: number, { lexicon, josa }: Language): boolean {
  const isPlace = (word = ''): boolean =>
    lexicon.names.get(word).some(({ row, ambiguity }) => row.type === 'PLACE' && ambiguity === null);
  const listed = (word = ''): boolean => josa.stems(word).some(length => isPlace(word.slice(0, length)));
  const before = tokens[at - 1]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  if (/^[,·ㆍ]$/.test(before) && isPlace(tokens[at - 2]?.text)) return true;
  if (/.[와과]$/.test(before) && isPlace(before.slice(0, -1))) return true;
  if (/^[,·ㆍ]$/.test(next) && listed(tokens[at + 2]?.text)) return true;
  return /.[와과]$/.test(tokens[at]!.text) && listed(next);
}
