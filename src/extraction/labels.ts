import type { RemovalReason } from '../core/article.ts';
import { endsSentence } from './text.ts';

export interface Label {
  readonly reason: RemovalReason;
  /** Says nothing that a subhead of an article could say. */
  readonly sure: boolean;
}

interface LabelRule extends Label {
  /** One of which the label must hold: looked for first, because most headings hold none. */
  readonly words: readonly string[];
  /** The whole label, without blanks, brackets and marks, in lower case. */
  readonly pattern: RegExp;
}

function rule(reason: RemovalReason, sure: boolean, words: string, pattern: RegExp): LabelRule {
  return { reason, sure, words: words.split(' '), pattern };
}

/** Headings of boxes that are no part of the article. */
const LABELS: readonly LabelRule[] = [
  rule(
    'ai-summary',
    true,
    '요약 간추린뉴스',
    /^(?:ai|인공지능|자동|챗gpt|gpt)?가?(?:기사|뉴스|핵심|본문)?(?:한|세|3|한눈에)?(?:줄|문장)?(?:핵심)?(?:요약|자동요약|간추린뉴스)(?:봇|쏙|보기|열기|펼치기|펴기|접기|베타|beta|닫기|정보|입니다)?$|^(?:ai|인공지능).{0,8}요약.{0,6}$/,
  ),
  rule('related', true, '관련 연관', /^(?:관련|연관)(?:기사|뉴스|태그|키워드|포토|영상|종목|링크|글)?(?:더?보기)?$/),
  rule('related', true, '이전 다음', /^(?:이전|다음)(?:글|기사|뉴스)$/),
  rule(
    'related',
    true,
    '다른',
    /^.{0,16}(?:카테고리의?|님의|기자의|필자의|의)다른(?:글|기사|소식|뉴스|칼럼|포스트)(?:더?보기)?$/,
  ),
  rule(
    'related',
    false,
    '기사 뉴스 기획 글 콘텐츠 컨텐츠 이슈 헤드라인 클릭 영상 포토 보는 본 읽은 볼만한 랭킹 이야기 소식 top 인기',
    /^(?:이기사와)?(?:관련|연관|추천|주요|인기|다른|최신|최근|함께|많이|가장|오늘의|이시각|지금|실시간|베스트|핫|hot|best).{0,12}(?:기사|뉴스|기획|글|콘텐츠|컨텐츠|이슈|헤드라인|클릭|영상|포토|보는|본|읽은|볼만한|랭킹|이야기|소식|top\d*|인기)$/,
  ),
  rule(
    'related',
    false,
    '뉴스 기사 이슈 랭킹 순위 top 콘텐츠',
    /^(?:많이본|많이읽은|가장많이본|인기|랭킹|추천|핫이슈|이슈|당신이관심있을만한|당신을위한|독자들이).{0,14}(?:뉴스|기사|이슈|랭킹|순위|top\d*|콘텐츠)$/,
  ),
  rule(
    'related',
    false,
    '기사 뉴스 클릭',
    /^[가-힣a-z0-9]{2,10}(?:베스트|인기|추천|주요|많이본|관련|연관|최신|핫)(?:기사|뉴스|클릭)$/,
  ),
  rule(
    'comments',
    true,
    '댓글 의견 평 토론 한마디',
    /^(?:전체|시민|독자|네티즌|누리꾼|베스트|best|최신|인기|기사)?(?:댓글|의견|100자평|한줄평|토론|한마디)(?:쓰기|달기|등록|남기기|운영정책|보기|닫기)?총?\d*(?:개|건)?$/,
  ),
  rule(
    'promotion',
    false,
    '구독 레터 다운로드 알림 회원가입',
    /^.{0,8}(?:구독|뉴스레터|레터|앱다운로드|알림|채널구독|회원가입)(?:하기|신청|안내|받기|서비스|구독|설정|받아보기)?$/,
  ),
  rule(
    'widget',
    false,
    '공유 스크랩 프린트 인쇄 크기 북마크 저장 반응 추천 좋아요',
    /^(?:기사|이기사|콘텐츠)?(?:를|에대한)?(?:공유|스크랩|프린트|인쇄|글자크기|글씨크기|폰트크기|북마크|저장|반응|추천|좋아요)(?:하기|해주세요|해요|메뉴|열기|설정|조절|변경|레이어|목록|보내기)?\d*$/,
  ),
];

/** Any word of any rule. */
const HAS_WORD = new RegExp(LABELS.flatMap(({ words }) => words).join('|'));
const MARKS = /[\s[\]【】<>〈〉《》()|:·•■□◆◇▶▷☞★☆※●○▲△▼▽◀◁✔→"'“”‘’]+/g;
const MAX_LABEL = 24;

/** What a heading says of its box; null where it says nothing. */
export function readLabel(label: string): Label | null {
  const bare = label.replace(MARKS, '').toLowerCase();
  if (!bare || bare.length > MAX_LABEL || !HAS_WORD.test(bare) || endsSentence(label)) return null;
  return LABELS.find(({ words, pattern }) => words.some(word => bare.includes(word)) && pattern.test(bare)) ?? null;
}
