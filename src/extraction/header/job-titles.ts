/** What newsrooms call the people who write. Longest first where one contains another. */
const KINDS =
  '기획위원|편집위원|논설위원|해설위원|논설고문|논설주간|논설실장|편집국장|편집장|편집인|주필|칼럼니스트|특파원|통신원|기상캐스터|캐스터|아나운서|앵커|리포터|에디터|프로듀서|피디|PD|디렉터|데스크|대기자|기자|작가|인턴|크리에이터|애널리스트|분석가|평론가|수필가|소설가|팀장|부장|차장|국장|본부장|지국장|센터장';

/** 선임기자, 의학전문기자, 뉴욕특파원, 산업1부장: a kind with what it is of. */
const TITLE = new RegExp(`^(?:[가-힣A-Za-z0-9·&]{0,10})(?:${KINDS})$`);
const BARE = new RegExp(
  `^(?:선임|전문|인턴|수습|객원|명예|시민|취재|사진|영상|카메라|여행|주재|순회|현지)*(?:${KINDS})$`,
);
/** A name and a title written together: 홍길동기자. */
const GLUED = new RegExp(
  `^([가-힣]{2,4}?|[가-힣][OX○]{2})((?:선임|전문|인턴|수습|객원|명예|시민|취재|뉴욕|워싱턴|도쿄|베이징|파리|런던)*(?:${KINDS}))$`,
);
/** Reporters only: the titles that alone make a line a byline beside a name of any shape. */
const REPORTER =
  /(?:기자|특파원|통신원|논설위원|해설위원|편집위원|기획위원|논설실장|논설주간|주필|PD|피디|프로듀서|앵커|캐스터|아나운서|리포터|에디터|칼럼니스트|인턴|데스크)$/;

export function isJobTitle(token: string): boolean {
  return BARE.test(token) || TITLE.test(token);
}

export function isReporterTitle(token: string): boolean {
  return REPORTER.test(token) && TITLE.test(token);
}

/** [name, title] of a token like 홍길동기자; null where it is none or where the whole token is a title (전문기자). */
export function splitGlued(token: string): readonly [name: string, title: string] | null {
  if (token.length > 14 || BARE.test(token)) return null;
  const [, name, title] = GLUED.exec(token) ?? [];
  return name && title && !BARE.test(name) ? [name, title] : null;
}

const PROFESSIONS =
  /(?:교수|변호사|의사|전문의|시인|번역가|박사|연구위원|연구원|대표|대표이사|이사장|회장|원장|소장|총장|의원|장관|대사|감독|배우|가수|전문가|활동가|사무총장|사무국장|위원장|위원|노무사|회계사|세무사|건축가|화가|큐레이터|강사|교사|신부|목사|스님)$/;

/** What people are who write for a newspaper and not at one. */
export function isProfession(token: string): boolean {
  return token.length <= 16 && PROFESSIONS.test(token);
}
