/** Labels of widgets that stand alone on a line: what is left of a line after brackets, blanks and counts are taken off. */

const NAMES =
  '공유 공유하기 스크랩 스크랩하기 프린트 프린트하기 인쇄 인쇄하기 저장하기 글자크기 글씨크기 폰트크기 글자크기조절 글자크기설정 ' +
  '글자크기변경 글자크기조정 글자크게 글자작게 듣기 듣기중지 음성으로듣기 읽어주기 번역 번역beta 요약 요약보기 댓글 댓글쓰기 댓글달기 ' +
  '댓글보기 좋아요 싫어요 추천해요 훈훈해요 슬퍼요 화나요 놀라워요 후속기사원해요 구독 구독하기 구독중 북마크 url복사 링크복사 주소복사 ' +
  '클린뷰 원문 원문보기 전체재생 연속재생 재생목록 더보기 맨위로 목록으로 제보하기 닫기 가가 가 자동업데이트 새로고침 최신순 오래된순 공감순 ' +
  '로그인 회원가입 기사저장 기사url복사 목차 차례 불러오는중 로딩중';
/** Words that are labels only beside a body, where a text could hold them as a line of its own elsewhere. */
const EDGE_NAMES =
  '카카오톡 카카오 페이스북 트위터 네이버밴드 밴드 카카오스토리 네이버블로그 블로그 라인 이메일 메일 x url top 열기 목록 이전 다음 추천 저장 ' +
  '공감 비공감 이전글 다음글 답글 신고 등록 취소 확인';

const ANYWHERE = new Set(NAMES.split(' '));
const AT_EDGE = new Set(EDGE_NAMES.split(' '));
const MAX_LABEL = 20;
/** Labels of a whole tool bar that run together on one line, icons' names among them twice. */
const ROW = new RegExp(
  `^(?:(?:이?기사|뉴스|본문)?(?:${[...ANYWHERE, ...AT_EDGE].filter(name => name.length > 1).join('|')})){2,}$`,
);
const MAX_ROW = 120;
const PREFIX = /^(?:이?기사|뉴스|본문)(?:를)?/;

/** Whether a line is nothing but a widget's label; `edge` where it stands beside the body and not in it. */
export function isWidgetLabel(line: string, edge: boolean): boolean {
  if (line.length > MAX_ROW) return false;
  const bare = line.replace(/[\s[\]()<>|/·+,.\d건개]/g, '').toLowerCase();
  if (!bare) return edge && line.length <= MAX_LABEL && /\d|[|/·]/.test(line);
  if (edge && ROW.test(bare)) return true;
  if (line.length > MAX_LABEL) return false;
  const name = ANYWHERE.has(bare) || (edge && AT_EDGE.has(bare)) ? bare : bare.replace(PREFIX, '');
  return ANYWHERE.has(name) || (edge && AT_EDGE.has(name));
}
