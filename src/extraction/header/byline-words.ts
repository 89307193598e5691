/** The words that stand in bylines beside names and titles. */

/** Whose work is not the text: pictures, sound, cutting, drawing. */
export const PICTURE = new Set(
  '사진 영상 촬영 그래픽 편집 영상편집 영상취재 영상기자 촬영기자 카메라 일러스트 삽화 그림 자막 제작 디자인 연출 화면제공 화면 제공 자료 출처 글씨 cg'.split(
    ' ',
  ),
);
/** Whose work is the text. */
export const WRITING = new Set(
  '글 취재 정리 작성 작성자 글쓴이 기자명 기자 필자 취재기자 인터뷰 번역 대담 진행 구성 기획 by 글사진 사진글 취재사진'.split(
    ' ',
  ),
);
/** How outlets' names end. */
export const OUTLET =
  /(?:뉴스|일보|신문|경제|방송|TV|닷컴|타임스|타임즈|미디어|저널|투데이|데일리|스포츠|코리아|매거진|헤럴드|통신|온라인|24|YTN|KBS|MBC|SBS|JTBC|MBN|OBS|EBS|CBS|OSEN)$/i;
/** 정치부, 디지털뉴스팀, 부산취재본부. */
export const DESK =
  /^(?:정치|경제|사회|산업|문화|국제|체육|전국|편집|사진|지방|증권|금융|금융증권|부동산|생활|과학|여론|미래|기획|취재|탐사|보도|논설|콘텐츠|건설|유통|연예|지역|법조|정책|세종)[가-힣\d]{0,4}(?:부|팀|국|실|센터)$|.{2}(?:팀|센터|본부|지국|총국|연구소|뉴스룸|취재반|랩)$|.{3}(?:부|국|실|반)$/;
/** Buttons and counts that stand in the same line. */
export const UI = new Set(
  '구독 구독하기 구독중 구독자 응원 응원하기 응원수 팔로우 이메일 메일 메일보내기 보내기 다른 기사 기사보기 다른기사 더보기 보기 페이지 프로필 전체보기 모음 목록 모아보기 추천 좋아요 님 읽음 조회 댓글'.split(
    ' ',
  ),
);
/** 3건, 1,204. */
export const COUNT = /^[\d.,:-]+(?:건|회|명|개|화)?$/;
