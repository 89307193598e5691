/** What newsrooms call the people who write. Sets and endings rather than patterns: they cost nothing to load. */

const REPORTERS = new Set(
  '기자 대기자 특파원 통신원 논설위원 해설위원 편집위원 기획위원 논설실장 논설주간 주필 PD 피디 프로듀서 앵커 캐스터 기상캐스터 아나운서 리포터 에디터 칼럼니스트 인턴 데스크'.split(
    ' ',
  ),
);
const OTHERS = new Set(
  '논설고문 편집국장 편집장 편집인 디렉터 작가 크리에이터 애널리스트 분석가 평론가 수필가 소설가 팀장 부장 차장 국장 본부장 지국장 센터장'.split(
    ' ',
  ),
);
/** 선임기자, 인턴기자: what a kind of title is of. */
const MODIFIERS =
  '선임 전문 인턴 수습 객원 명예 시민 취재 사진 영상 카메라 여행 주재 순회 현지 뉴욕 워싱턴 도쿄 베이징 파리 런던'.split(
    ' ',
  );
const LONGEST = 6;

/** The title that a token ends in; '' where it ends in none. */
function ending(token: string): string {
  for (let length = Math.min(LONGEST, token.length); length > 1; length--) {
    const tail = token.slice(-length);
    if (REPORTERS.has(tail) || OTHERS.has(tail)) return tail;
  }
  return '';
}

/** What is left before a title and its modifiers, of at least `least` characters. */
function before(token: string, least: number): string {
  let rest = token.slice(0, token.length - ending(token).length);
  for (;;) {
    const modifier = MODIFIERS.find(word => rest.length >= word.length + least && rest.endsWith(word));
    if (!modifier) return rest;
    rest = rest.slice(0, rest.length - modifier.length);
  }
}

/** 기자, 선임기자, 의학전문기자, 뉴욕특파원, 산업1부장: a title with what it is of. */
export function isJobTitle(token: string): boolean {
  return token.length <= 16 && ending(token) !== '' && /^[가-힣A-Za-z0-9·&]+$/.test(token);
}

/** A reporter's title: one that alone makes a line a byline beside a name. */
export function isReporterTitle(token: string): boolean {
  return REPORTERS.has(ending(token)) && isJobTitle(token);
}

/** [name, title] of a token like 홍길동기자; null where it is none or where the whole token is a title (전문기자). */
export function splitGlued(token: string): readonly [name: string, title: string] | null {
  if (token.length > 14 || !ending(token) || before(token, 0) === '') return null;
  const name = before(token, 2);
  const isName = /^(?:[가-힣]{2,4}|[가-힣](?:[OX○]{2}))$/.test(name);
  return isName && !(ending(name) && before(name, 0) === '') ? [name, token.slice(name.length)] : null;
}

const PROFESSIONS = new Set(
  '교수 변호사 의사 전문의 시인 번역가 박사 연구위원 연구원 대표 대표이사 이사장 회장 원장 소장 총장 의원 장관 대사 감독 배우 가수 전문가 활동가 사무총장 사무국장 위원장 위원 노무사 회계사 세무사 건축가 화가 큐레이터 강사 교사 신부 목사 스님 상담가 평론가 비평가 기획자 작가 소설가 수필가 만화가 저술가 사진가 작곡가 연출가 요리사 약사 수의사 간호사 논설위원 칼럼니스트'.split(
    ' ',
  ),
);

/** What people are who write for a newspaper and not at one. */
export function isProfession(token: string): boolean {
  if (token.length > 16) return false;
  for (let length = 2; length <= 5; length++) if (PROFESSIONS.has(token.slice(-length))) return true;
  return false;
}
