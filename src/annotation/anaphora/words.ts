import type { Kind } from './kinds.ts';

/** What a word that stands for a name asks of the names before it. */
export interface Wanted {
  readonly type: 'PERSON' | 'ORG' | 'PLACE';
  readonly kinds: readonly Kind[];
  /** How many things it means: 두 사람 is two. */
  readonly count: number;
  /** Titles of which its person holds one: 교황; for 두 정상 those of heads of state. */
  readonly titles?: readonly string[];
}

const company: readonly Kind[] = ['company', 'other', 'bank'];
const one = (type: Wanted['type'], ...kinds: Kind[]): Wanted => ({ type, kinds, count: 1 });
const several = (count: number, type: Wanted['type'], ...kinds: Kind[]): Wanted => ({ type, kinds, count });

/** Nouns after 이, 해당, 동, 同: 이 회사, 해당 매체. */
export const POINTED: ReadonlyMap<string, Wanted> = new Map([
  ['회사', { type: 'ORG', kinds: company, count: 1 }],
  ['업체', { type: 'ORG', kinds: company, count: 1 }],
  ['기업', { type: 'ORG', kinds: company, count: 1 }],
  ['그룹', one('ORG', 'company')],
  ['은행', one('ORG', 'bank')],
  ['매체', one('ORG', 'media')],
  ['신문', one('ORG', 'media')],
  ['방송', one('ORG', 'media')],
  ['통신', one('ORG', 'media')],
  ['정당', one('ORG', 'party')],
  ['당', one('ORG', 'party')],
  ['부처', one('ORG', 'ministry')],
  ['대학', one('ORG', 'school')],
  ['학교', one('ORG', 'school')],
  ['병원', one('ORG', 'hospital')],
  ['재단', one('ORG', 'foundation')],
  ['협회', one('ORG', 'association')],
  ['단체', one('ORG', 'association', 'foundation', 'union')],
  ['노조', one('ORG', 'union')],
  ['조합', one('ORG', 'association', 'union')],
  ['위원회', one('ORG', 'committee')],
  ['법원', one('ORG', 'court')],
  ['구단', one('ORG', 'team')],
  ['팀', one('ORG', 'team')],
  ['나라', one('PLACE', 'country')],
  ['국가', one('PLACE', 'country')],
  ['도시', one('PLACE', 'city')],
]);

/** Nouns that stand alone, as subject or before 측 and 관계자: 회사 측, 시는, 재단은. */
export const BARE: ReadonlyMap<string, Wanted> = new Map([
  ['회사', { type: 'ORG', kinds: ['company', 'other'], count: 1 }],
  ['재단', one('ORG', 'foundation')],
  ['협회', one('ORG', 'association')],
  ['연맹', one('ORG', 'association')],
  ['노조', one('ORG', 'union')],
  ['통신', one('ORG', 'media')],
  ['신문', one('ORG', 'media')],
  ['매체', one('ORG', 'media')],
  ['시', one('PLACE', 'city')],
  ['도', one('PLACE', 'province')],
  ['군', one('PLACE', 'county')],
  ['구', one('PLACE', 'district')],
  ['당', one('ORG', 'party')],
  ['구단', one('ORG', 'team')],
  ['병원', one('ORG', 'hospital')],
  ['학교', one('ORG', 'school')],
  ['대학', one('ORG', 'school')],
  ['학회', one('ORG', 'association')],
  ['협의회', one('ORG', 'association')],
  ['조합', one('ORG', 'association', 'union')],
  ['은행', one('ORG', 'bank')],
  ['공사', one('ORG', 'agency')],
  ['공단', one('ORG', 'agency')],
  ['위원회', one('ORG', 'committee')],
  ['박물관', one('ORG', 'museum')],
  ['미술관', one('ORG', 'museum')],
]);

const HEADS = ['대통령', '총리', '주석', '총통', '국왕', '일왕', '왕세자', '국무위원장'];

/** Plural words, with or without a number before the noun. */
export const PLURAL: ReadonlyMap<string, Wanted> = new Map([
  ['양국', several(2, 'PLACE', 'country')],
  ['두 나라', several(2, 'PLACE', 'country')],
  ['두 국가', several(2, 'PLACE', 'country')],
  ['3국', several(3, 'PLACE', 'country')],
  ['세 나라', several(3, 'PLACE', 'country')],
  ['양사', { type: 'ORG', kinds: company, count: 2 }],
  ['두 회사', { type: 'ORG', kinds: company, count: 2 }],
  ['두 기업', { type: 'ORG', kinds: company, count: 2 }],
  ['두 업체', { type: 'ORG', kinds: company, count: 2 }],
  ['세 회사', { type: 'ORG', kinds: company, count: 3 }],
  ['3사', { type: 'ORG', kinds: company, count: 3 }],
  ['두 부처', several(2, 'ORG', 'ministry')],
  ['양 부처', several(2, 'ORG', 'ministry')],
  ['세 부처', several(3, 'ORG', 'ministry')],
  ['양당', several(2, 'ORG', 'party')],
  ['두 당', several(2, 'ORG', 'party')],
  ['두 정당', several(2, 'ORG', 'party')],
  ['두 은행', several(2, 'ORG', 'bank')],
  ['두 대학', several(2, 'ORG', 'school')],
  ['두 매체', several(2, 'ORG', 'media')],
  ['두 팀', several(2, 'ORG', 'team')],
  ['양 팀', several(2, 'ORG', 'team')],
  ['두 도시', several(2, 'PLACE', 'city')],
  ['두 사람', several(2, 'PERSON')],
  ['두 정상', { ...several(2, 'PERSON'), titles: HEADS }],
  ['양 정상', { ...several(2, 'PERSON'), titles: HEADS }],
  ['양국 정상', { ...several(2, 'PERSON'), titles: HEADS }],
  ['세 사람', several(3, 'PERSON')],
]);

/** Offices with one holder in an article. */
export const OFFICES: ReadonlySet<string> = new Set(['교황', '국왕', '여왕', '일왕', '왕세자', '총통', '추기경']);
