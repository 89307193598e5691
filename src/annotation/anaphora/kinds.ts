import type { NameRow } from '../lexicon/rows.ts';

/** What sort of organisation or place a common noun may mean: a 회사 is no 부처. */
export type Kind =
  | 'company'
  | 'bank'
  | 'media'
  | 'party'
  | 'ministry'
  | 'school'
  | 'hospital'
  | 'foundation'
  | 'association'
  | 'union'
  | 'court'
  | 'team'
  | 'committee'
  | 'city'
  | 'province'
  | 'county'
  | 'district'
  | 'country'
  | 'agency'
  | 'museum'
  | 'other';

const BY_SUBTYPE: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['상장사', 'company'],
  ['비상장·외국상장 한국기업', 'company'],
  ['해외기업', 'company'],
  ['기업집단', 'company'],
  ['기업', 'company'],
  ['언론사', 'media'],
  ['정당', 'party'],
  ['정부부처', 'ministry'],
  ['외국부처', 'ministry'],
  ['대학', 'school'],
  ['스포츠팀', 'team'],
  ['국제기구', 'agency'],
  ['정부위원회', 'agency'],
  ['청·외청', 'agency'],
  ['기관', 'agency'],
  ['중앙은행', 'agency'],
  ['국가', 'country'],
]);
/** By the last letters of a name, the first that fits. */
const BY_ENDING: readonly (readonly [RegExp, Kind])[] = [
  [/(?:재단|재단법인.*|기금)$|^재단법인/, 'foundation'],
  [/(?:노조|노동조합|노동조합총연맹|노총)$/, 'union'],
  [/(?:협회|연합회|학회|연맹|중앙회|협의회|연대|향우회|상공회의소|협)$/, 'association'],
  [/(?:은행|저축은행)$/, 'bank'],
  [/(?:신문|일보|방송|통신|저널|타임스|뉴스|매체|TV)$/, 'media'],
  [/당$/, 'party'],
  [/(?:부|처|청|성)$/, 'ministry'],
  [/(?:대학교|대학|대|대학원|학교|고등학교|고|중|초)$/, 'school'],
  [/병원$/, 'hospital'],
  [/(?:법원|지법|고법|재판소)$/, 'court'],
  [/위원회$/, 'committee'],
  [/(?:박물관|미술관|도서관|기념관|과학관)$/, 'museum'],
  [/(?:수사단|수사대|본부|센터|연구소|연구원|사령부|지부|사무소|대사관|부대|지청|공단|공사|의회)$/, 'agency'],
];
const PLACES: readonly (readonly [RegExp, Kind])[] = [
  [/시$/, 'city'],
  [/도$/, 'province'],
  [/군$/, 'county'],
  [/구$/, 'district'],
];
/** Rows whose plain name hides their kind: 서울 is a city. */
const CITY = new Set([
  '서울특별시',
  '부산광역시',
  '대구광역시',
  '인천광역시',
  '광주광역시',
  '대전광역시',
  '울산광역시',
  '세종특별자치시',
]);

/** The kind of an organisation or a place, by its row and by how its fullest name ends. */
export function kindOf(type: 'ORG' | 'PLACE', names: Iterable<string>, row: NameRow | null): Kind {
  const known = row ? BY_SUBTYPE.get(row.subtype) : undefined;
  if (known && known !== 'agency') return known;
  if (row && CITY.has(row.name)) return 'city';
  const endings = type === 'ORG' ? BY_ENDING : PLACES;
  for (const name of [...(row ? [row.name] : []), ...names])
    for (const [ending, kind] of endings) if (name.length > 2 && ending.test(name)) return kind;
  return known ?? 'other';
}
