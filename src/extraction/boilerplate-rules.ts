import type { RemovalReason } from '../core/article.ts';

/**
 * Where a line may be dropped: anywhere, or only at an edge of the body, with no prose between it and the edge.
 * A sentence that merely contains 공유 stays because every pattern is anchored, bounded in length, or both.
 */
export type Zone = 'any' | 'head' | 'tail' | 'edge';

export interface LineRule {
  readonly reason: RemovalReason;
  readonly zone: Zone;
  /** Characters of a line at most, blanks included. */
  readonly max: number;
  readonly pattern: RegExp;
  /** Everything after such a line is not of the article either. */
  readonly ends?: true;
}

const NAME = '[가-힣]{2,4}';
const TITLE =
  '(?:(?:선임|수석|전문|객원|인턴|수습|사진|영상|촬영|취재|대학생|시민|의학|과학|경제|문화|스포츠|논설|산업|정치|사회|국제|칼럼)?\\s?(?:기자|특파원|위원|에디터|PD|피디|리포터|앵커|아나운서|캐스터|작가|통신원|논설위원|주재기자|대기자|선임기자|인턴기자|인턴|평론가|칼럼니스트|편집장|연구원))';
const MAIL = '[\\w.+-]{1,40}@[\\w-]{1,40}(?:\\.[\\w-]{1,20}){1,4}';

export const LINE_RULES: readonly LineRule[] = [
  // Copyright: the end of an article on every outlet that prints it in the text.
  {
    reason: 'copyright',
    zone: 'any',
    max: 200,
    pattern:
      /(?:무단\s?(?:전재|복제|배포|도용|이용|사용)|재배포\s?(?:를\s?)?금지|저작권자\s?[(ⓒ©ⓒ:]|all rights reserved|copyright\s{0,2}[(ⓒ©ⓒ:\d]|AI\s?학습(?:\s?및)?\s?(?:이용|활용)\s?금지)/i,
    ends: true,
  },
  { reason: 'copyright', zone: 'edge', max: 60, pattern: /^[<[(]?\s?(?:ⓒ|©|ⓒ|\(c\))/i, ends: true },
  {
    reason: 'copyright',
    zone: 'edge',
    max: 120,
    pattern: /(?:공감언론 뉴시스|본 기사의 저작권은|이 기사의 저작권은|본 콘텐츠의 저작권은)/,
  },
  { reason: 'agency', zone: 'any', max: 8, pattern: /^[([<]?\s?끝\s?[)\]>]?\.?$/ },
  // Tip lines.
  {
    reason: 'tip-line',
    zone: 'edge',
    max: 150,
    pattern:
      /(?:제보를? (?:기다립니다|받습니다|해주세요|바랍니다)|제보하기|기사\s?문의 및 제보|제보는|제보\s?(?:전화|메일|이메일|카톡|카카오톡)|당신의 제보가|여러분의 제보|제보가 뉴스|뉴스 제보)/,
  },
  {
    reason: 'tip-line',
    zone: 'edge',
    max: 80,
    pattern:
      /^[▷▶■●◆※★☎☞▣◎○·*\-\s]{0,3}[[(<]?\s?(?:카카오톡|카톡|카톡\/라인|라인|전화|대표전화|메일|이메일|e-?mail|유튜브|홈페이지|문자|페이스북|인스타그램|네이버|애플리케이션|뉴스홈|팩스)\s?[\])>]?\s?(?:[:：@]|\d{2,4}-|#?\d{4}|검색|[\w.]{2,40}@|.{0,30}(?:검색|채널 ?추가|친구 ?추가|구독)|https?:)/i,
  },
  // Reporters' lines and mail lines.
  { reason: 'byline', zone: 'any', max: 80, pattern: new RegExp(`^[(<[/▶■☞]?\\s?${MAIL}\\s?[)>\\]]?$`) },
  {
    reason: 'byline',
    zone: 'edge',
    max: 120,
    pattern: new RegExp(`^.{0,70}${MAIL}[\\s,)\\]>·|/]{0,3}(?:${MAIL})?[)\\]>]?$`),
  },
  {
    reason: 'byline',
    zone: 'edge',
    max: 80,
    pattern: new RegExp(
      `^[[(<{/■▶◇◆=\\-]?\\s?(?:(?:글|사진|취재|정리|영상|그래픽|편집|인터뷰|기획|제작|글·사진|사진·글|글/사진)\\s?[=:·]?\\s?)?(?:[가-힣A-Za-z·,\\s/]{1,20}[=/ㅣ|]\\s?)?${NAME}(?:\\s?[·,ㆍ/]\\s?${NAME}){0,6}\\s?${TITLE}(?:\\s?[·,ㆍ/]?\\s?${NAME}\\s?${TITLE}?){0,4}(?:\\s?외\\s?\\d명)?\\s?[\\])>}=]?$`,
    ),
  },
  {
    reason: 'byline',
    zone: 'edge',
    max: 40,
    pattern: /^(?:온라인|디지털|인터넷|편집|뉴미디어|연예|스포츠)\s?(?:뉴스|이슈|콘텐츠)?\s?(?:팀|부|국)(?:\s?기자)?$/,
  },
  // Dates and counters of a header or tail within the container.
  {
    reason: 'date',
    zone: 'edge',
    max: 80,
    pattern:
      /^(?:기사\s?)?(?:입력|등록|승인|수정|최종\s?수정|최종\s?업데이트|업데이트|송고\s?시간|게재|발행|작성|게시|보도)\s?(?:일시?|시간|시각|날짜)?\s?[:|]?\s?\d{2,4}[.\-/년]/,
  },
  {
    reason: 'date',
    zone: 'edge',
    max: 40,
    pattern:
      /^\d{4}[.\-/]\s?\d{1,2}[.\-/]\s?\d{1,2}\.?(?:\s?\(?[월화수목금토일]\)?)?(?:\s?(?:오전|오후))?(?:\s?\d{1,2}:\d{2}(?::\d{2})?)?(?:\s?(?:송고|입력|수정|등록|작성))?$/,
  },
  // Widgets: labels, alone on their line.
  {
    reason: 'widget',
    zone: 'any',
    max: 16,
    pattern:
      /^[[(<]?(?:기사)?(?:\s?공유(?:하기)?|\s?스크랩(?:하기)?|\s?프린트(?:하기)?|\s?인쇄(?:하기)?|\s?저장(?:하기)?|글자\s?크기(?:\s?(?:조절|설정|변경))?|글씨\s?크기|폰트\s?크기|본문\s?듣기|기사\s?듣기|음성으로\s?듣기|번역|요약|요약보기|댓글(?:\s?\d+)?|댓글\s?쓰기|좋아요(?:\s?\d+)?|싫어요|추천(?:해요)?|훈훈해요|슬퍼요|화나요|후속기사\s?원해요|구독(?:하기|중)?|북마크|URL\s?복사|링크\s?복사|주소\s?복사|클린뷰|닫기|열기|더\s?보기|목록|이전|다음|가\s?가|맨\s?위로|TOP|광고|AD|Advertisement|뉴스듣기|카카오톡|페이스북|트위터|네이버밴드|밴드|카카오스토리|네이버블로그|이메일|기사원문|원문보기|전체재생|연속재생|재생목록)[\])>]?$/i,
  },
  {
    reason: 'media-ui',
    zone: 'any',
    max: 40,
    pattern:
      /^[[(<▲]?\s?(?:(?:이미지|사진|그림|그래픽|표)\s?(?:크게|확대|원본)?\s?(?:보기|하기|확대하기|확대보기|확대|크게\s?보기)|크게\s?보기|확대\s?이미지|클릭하면.{0,12}(?:확대|볼 수).{0,10}|동영상\s?(?:보기|재생|영역\s?(?:시작|끝)|시작|뉴스)?|영상\s?(?:보기|플레이어)|재생(?:하기)?|일시정지|음소거|전체\s?화면|\d{1,3}\s?\/\s?\d{1,3}|슬라이드\s?보기)\s?[\])>]?$/,
  },
  {
    reason: 'media-ui',
    zone: 'any',
    max: 90,
    pattern: /(?:브라우저가|이 브라우저는).{0,30}(?:지원하지 않|지원되지 않)|다른 브라우저를 사용/,
  },
  // Promotions.
  {
    reason: 'promotion',
    zone: 'edge',
    max: 160,
    pattern:
      /(?:구독(?:하기|을? ?(?:눌러|해주세요|하세요|신청|하시면))|뉴스레터(?:를|를 )?.{0,20}(?:구독|신청|받아)|채널 ?(?:추가|구독)|친구 ?추가|앱(?:을)? ?(?:다운|설치)|바로 ?가기\s?[☞▶>]{0,2}$|네이버에서.{0,30}구독|카카오톡에서.{0,30}(?:구독|친구|추가)|메인에서 (?:바로 )?보기|팔로우|무료로? ?(?:구독|체험)|☞.{0,40}$)/,
  },
  {
    reason: 'promotion',
    zone: 'tail',
    max: 160,
    pattern:
      /^(?:본|이) (?:기사|콘텐츠|뉴스|글)는 .{0,120}(?:서비스된|제공된|제공하는|작성된|게재된|보도된|전재된|재가공|송고된) (?:기사|콘텐츠|뉴스|글|것)입니다\.?$/,
  },
  {
    reason: 'comments',
    zone: 'edge',
    max: 60,
    pattern: /(?:댓글을? (?:남겨|달아|입력|작성|쓰)|로그인 후 (?:이용|작성|댓글)|의견을 남겨|첫 번째 댓글)/,
  },
  {
    reason: 'widget',
    zone: 'edge',
    max: 60,
    pattern:
      /(?:이 기사(?:가|를|는|에).{0,20}(?:좋|마음|추천|어땠|어떠|공유|어떻)|기사 ?(?:URL|주소)이? ?복사|복사되었습니다|복사하세요)/,
  },
  // Hashtags, bare addresses.
  { reason: 'link-list', zone: 'edge', max: 300, pattern: /^(?:#[^\s#]{1,30}[\s,]{0,3}){1,30}$/ },
  {
    reason: 'link-list',
    zone: 'any',
    max: 300,
    pattern: /^(?:☞|▶|▷|→|출처\s?[:=])?\s?(?:https?:\/\/|www\.)[^\s가-힣]{3,280}$/,
  },
  // Related headlines in the text.
  {
    reason: 'related',
    zone: 'any',
    max: 120,
    pattern:
      /^(?:[[(<【▶▷■☞◆●※*\s]{0,3})(?:관련\s?(?:기사|뉴스|영상|링크)|연관\s?기사|함께\s?(?:보면|읽으면|볼만한)|이어\s?보기|많이\s?본\s?(?:뉴스|기사)|추천\s?(?:기사|뉴스)|핫\s?이슈|인기\s?(?:기사|뉴스))(?=$|[\s\])>】:]).{0,80}$/,
  },
];

/** Credits at the end: they belong to the page's own words, and dropping them ends no article. */
export const CREDIT =
  /^[[(<（【■▶※\s]{0,3}(?:사진|영상|화면|자료|그래픽|이미지|취재|촬영|제작|편집|구성|글|디자인|CG|VJ|오디오|스크립터|출처|제공|뉴스그래픽|영상취재|영상편집|영상기자|촬영기자|화면제공|화면출처|사진제공|사진출처|그래픽제작|취재\/촬영)\s?(?:제공|출처|편집|취재|기자|캡처|디자인)?\s?[=:：/|·].{1,100}$/;
