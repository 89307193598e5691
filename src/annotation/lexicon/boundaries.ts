import { hangulEnd } from '../../core/korean/eojeol.ts';
import { isDigit, isHangul, isHanja, isLatin, isWordCode } from '../../core/korean/hangul.ts';
import type { JosaTable } from '../../core/korean/josa.ts';

/** What may follow a surface form inside its eojeol without making it another word. */
export type Tail = 'none' | 'josa' | 'suffix' | 'word';

/** Syllables before a country name that leave it one: 대미국, 주중국 (and 對, 訪 …). */
const COUNTRY_PREFIX = /(?:^|[^가-힣A-Za-z0-9])(?:[대주방친반탈범재]|.?[對駐訪親反脫前現新])$/;

const COMMON_SUFFIX = ['측', '발', '식', '계', '산하', '내', '간', '쪽', '팀', '출신', '등', '들', '판', '제', '표'];
const PLACE_SUFFIX = [
  ...COMMON_SUFFIX,
  ...[
    '인',
    '인들',
    '산',
    '행',
    '군',
    '당국',
    '정부',
    '민',
    '시장',
    '지사',
    '군수',
    '구청장',
    '국민',
    '시민',
    '지역',
    '지방',
  ],
  ...[
    '남부',
    '북부',
    '동부',
    '서부',
    '중부',
    '전역',
    '일대',
    '방문',
    '대표팀',
    '대사',
    '소재',
    '땅',
    '언론',
    '매체',
    '기업',
    '제품',
  ],
  ...[
    '본토',
    '전',
    '권',
    '여행',
    '내륙',
    '해안',
    '외교부',
    '노선',
    '공장',
    '출장',
    '도심',
    '시내',
    '현지',
    '관광객',
    '유학',
  ],
];
const ORG_SUFFIX = [
  ...COMMON_SUFFIX,
  ...[
    '장',
    '원',
    '직원',
    '관계자',
    '본사',
    '지부',
    '간부',
    '계열',
    '주',
    '행',
    '노조',
    '회원국',
    '회원',
    '사무총장',
    '뉴스',
  ],
  ...['사옥', '본부', '그룹', '임직원', '경영진', '이사회', '당국', '본점', '지점', '본원', '청사'],
];
const PERSON_SUFFIX = [
  '측',
  '식',
  '표',
  '호',
  '계',
  '팀',
  '정부',
  '정권',
  '씨',
  '군',
  '양',
  '님',
  '옹',
  '등',
  '파',
  '전',
  '발',
  '간',
];
const TERM_SUFFIX = [
  '팀',
  '용',
  '형',
  '급',
  '발',
  '식',
  '제',
  '상',
  '안',
  '법',
  '률',
  '화',
  '층',
  '자',
  '권',
  '액',
  '값',
  '등',
  '들',
  '중',
];

const HANJA_SUFFIX = /[發産側式人行系製戰內外]/;

const SUFFIXES: Readonly<Record<'PERSON' | 'ORG' | 'PLACE' | 'TERM', ReadonlySet<string>>> = {
  PERSON: new Set(PERSON_SUFFIX),
  ORG: new Set(ORG_SUFFIX),
  PLACE: new Set(PLACE_SUFFIX),
  TERM: new Set(TERM_SUFFIX),
};
const LONGEST_SUFFIX = 4;

/**
 * True where a name may begin: nothing before it is a letter or a digit, or what is there is one of the syllables
 * that Korean sets before a country (`대미국 수출`).
 */
export function leftBoundary(text: string, start: number, country: boolean): boolean {
  if (start === 0 || !isWordCode(text.charCodeAt(start - 1))) return true;
  return country && COUNTRY_PREFIX.test(text.slice(Math.max(0, start - 2), start));
}

/** True where the word that a name begins is a title as a whole: 경제부총리 is no 경제부. */
function isTitle(text: string, end: number, runEnd: number, josa: JosaTable, titles: ReadonlySet<string>): boolean {
  let start = end;
  while (start > 0 && isHangul(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, runEnd);
  return josa.stems(word).some(length => start + length > end && titles.has(word.slice(0, length)));
}

/**
 * What stands between `end` and the end of its run of letters. `suffix` is a syllable or word that keeps the entity
 * (일본산, 금감원장), with or without a particle; `word` is anything else, so that the surface is part of another word.
 */
export function tailAt(
  text: string,
  end: number,
  kind: 'PERSON' | 'ORG' | 'PLACE' | 'TERM',
  josa: JosaTable,
  titles: ReadonlySet<string>,
): Tail {
  if (end >= text.length) return 'none';
  const next = text.charCodeAt(end);
  if (!isHangul(next)) {
    if (isHanja(next)) return HANJA_SUFFIX.test(text.charAt(end)) ? 'suffix' : 'word';
    return isLatin(next) || isDigit(next) ? 'word' : 'none';
  }
  const runEnd = hangulEnd(text, end);
  const after = runEnd < text.length ? text.charCodeAt(runEnd) : 0;
  if (isLatin(after) || isDigit(after)) return 'word';
  const rest = text.slice(end, runEnd);
  if (kind !== 'TERM' && kind !== 'PERSON' && isTitle(text, end, runEnd, josa, titles)) return 'word';
  if (josa.accepts(rest, text.charCodeAt(end - 1))) return 'josa';
  const suffixes = SUFFIXES[kind];
  for (const stem of josa.stems(rest)) {
    const word = rest.slice(0, stem);
    if ((word.length <= LONGEST_SUFFIX && suffixes.has(word)) || (kind !== 'TERM' && titles.has(word))) return 'suffix';
  }
  return 'word';
}
