import type { RemovalReason } from '../core/article.ts';

/** Where a line may be dropped: anywhere, or only at an edge of the body, with no prose between it and the edge. */
export type Zone = 'any' | 'head' | 'tail' | 'edge';

/**
 * A line that is no part of an article. A sentence that merely contains 공유 or 제보 stays: a pattern is either anchored
 * at both ends, or `loose` and then never believed of a line that ends as a report does.
 */
export interface LineRule {
  readonly reason: RemovalReason;
  readonly zone: Zone;
  /** Characters of a line at most, blanks included. */
  readonly max: number;
  /** One of which the line must hold, in lower case: looked for first, because most lines hold none. */
  readonly words: readonly string[];
  readonly pattern: RegExp;
  readonly loose?: true;
  /** Everything after such a line is not of the article either. */
  readonly ends?: true;
}

/** How a report's sentence ends, and a notice's does not (…했다. …밝혔습니다. against …바랍니다. …기다립니다. …금지). */
const REPORTED = '(?:(?<!니)다|[았었였했됐갔왔혔졌냈났렸겼켰쳤폈섰썼뒀줬랐샀탔]습니다|는데요|까요)';
export const REPORT = new RegExp(String.raw`${REPORTED}[.?!…]{1,3}["”’')\]]{0,3}(?=$|[^\d.])`);

/** Members-only notices: "이 기사의 전문은 … 회원만 볼 수 있습니다", "로그인 후 읽으실 수 있습니다". */
export const WALL =
  /(?:회원|구독자|가입자)(?:님)?\s?(?:만|전용|에게만|께만).{0,20}(?:기사|전문|콘텐츠|읽으실|읽을|보실|볼|열람)|(?:로그인|회원가입|구독)\s?(?:후|하면|하시면|하셔야|이 필요).{0,20}(?:전문|기사|이어|계속|나머지|읽)|(?:전문|전체\s?(?:기사|내용)|나머지(?:\s?(?:기사|내용))?)(?:은|을|는|를).{0,30}(?:회원|구독|로그인)|여기서부터.{0,20}(?:회원|구독|유료)/;

const MAIL = String.raw`[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}`;
/** What lists and notices begin with. */
const MARK = String.raw`[▷▶■●◆※★☎☞▣◎○◇□·*+☆→\s-]{0,4}`;

type Options = Partial<Pick<LineRule, 'loose' | 'ends'>>;
const LOOSE = { loose: true } as const;
const LOOSE_END = { loose: true, ends: true } as const;

function rule(
  reason: RemovalReason,
  zone: Zone,
  max: number,
  words: string,
  pattern: RegExp,
  options: Options = {},
): LineRule {
  return { reason, zone, max, words: words.split(' '), pattern, ...options };
}

/** In the order in which they are tried. */
export const LINE_RULES: readonly LineRule[] = [
  // Copyright: where it stands in the text, the text ends.
  rule(
    'copyright',
    'any',
    220,
    '무단 재배포 저작권 rights copyright',
    /무단\s?(?:전재|복제|배포|도용|이용|사용|수집|게재|캡처|활용).{0,60}금(?:지|합니다|함)|재배포\s?(?:를\s?|등을\s?)?금(?:지|합니다)|저작권자\s?[(ⓒ©Ⓒ:&<]|저작권은.{0,40}있(?:습니다|으며)|all rights? reserved|copyrights?\s{0,2}[(ⓒ©Ⓒ:\d]/i,
    LOOSE_END,
  ),
  rule('copyright', 'edge', 80, 'ⓒ © Ⓒ (c)', /^[\s<[(【]{0,3}(?:ⓒ|©|Ⓒ|\(c\))/i, LOOSE_END),
  rule('agency', 'any', 8, '끝', /^[\s([<]{0,3}끝[\s)\]>]{0,3}\.?$/),
  rule(
    'agency',
    'edge',
    120,
    '뉴시스 연합뉴스 뉴스1',
    /^(?:본|이|해당) (?:기사|콘텐츠|뉴스).{0,40}(?:뉴시스|연합뉴스|뉴스1).{0,30}(?:제휴|제공|전재)/,
    LOOSE,
  ),
  rule(
    'agency',
    'edge',
    40,
    '제공',
    /^[\s[(]{0,2}(?:기사|뉴스|콘텐츠)\s?제공\s?[:：=]?\s?.{2,20}$|^.{2,15}\s(?:기사|뉴스)\s?제공[\s\])]{0,2}$/,
  ),
  // Where to send news tips.
  rule(
    'tip-line',
    'edge',
    160,
    '제보',
    /제보(?:를|로|는|가|하기|해|\s?(?:전화|메일|이메일|카톡|카카오톡|문의))(?:\s?(?:기다|받습|바랍|주세요|주시|함께|뉴스|카카오톡|전화|메일|환영|부탁|가능|보내)|$|[\s:：☎(])|(?:문의|기사문의)\s?및\s?제보|뉴스\s?제보/,
    LOOSE,
  ),
  rule(
    'tip-line',
    'edge',
    90,
    '카카오 카톡 라인 전화 메일 mail 유튜브 홈페이지 사이트 문자 페이스북 인스타 네이버 앱 애플리케이션 뉴스홈 팩스 텔레그램 트위터',
    new RegExp(
      String.raw`^${MARK}[[(<【]?\s?(?:카카오톡?|카톡|카톡/라인|라인|전화|대표\s?전화|메일|이메일|e-?mail|유튜브|홈페이지|사이트|문자|페이스북|인스타그램|인스타|네이버|애플리케이션|앱|뉴스홈|팩스|텔레그램|트위터)\s?[\])>】]?\s?(?:[:：@＠]|\d{2,4}-|#?\d{4}|검색|[\w.]{2,40}@|.{0,30}(?:검색|채널\s?추가|친구\s?추가|구독|팔로우)|https?:)`,
      'i',
    ),
    LOOSE,
  ),
  rule(
    'tip-line',
    'edge',
    160,
    '부당대우 미담 얘깃거리 목소리를 여러분의',
    /비리와 부당대우|사건사고와 미담|얘깃거리를 알려|여러분의 목소리를|독자 여러분의 (?:의견|제보|참여)/,
    LOOSE,
  ),
  rule(
    'tip-line',
    'tail',
    160,
    '문의 보도자료 윤리강령',
    /(?:콘텐츠|기사)\s?(?:사용|이용|구매|저작권).{0,60}문의|^.{0,3}기사\s?제보 및 보도\s?자료|인터넷신문 윤리강령을 준수/,
    LOOSE,
  ),
  // Reporters' mail lines; names alone are read by `signature`.
  rule('byline', 'any', 90, '@', new RegExp(String.raw`^${MARK}[(<[/]?\s?${MAIL}\s?[)>\]]?$`)),
  rule(
    'byline',
    'edge',
    130,
    '@',
    new RegExp(
      String.raw`^(?!.{0,100}[다요까][.?!]).{0,70}[\s(<[/·|)가-힣:：=]${MAIL}[\s,)\]>·|/]{0,3}(?:${MAIL})?[)\]>]?$`,
    ),
  ),
  rule(
    'byline',
    'edge',
    40,
    '팀 부 국',
    /^[\s[(/=]{0,3}(?:[가-힣A-Za-z]{1,8}\s?)?(?:온라인|디지털|인터넷|뉴미디어|연예|스포츠|이슈|편집)\s?(?:뉴스|이슈|콘텐츠|편집){0,2}\s?(?:팀|부|국)(?:\s?기자)?[\s\])]{0,3}$/,
  ),
  rule(
    'byline',
    'edge',
    60,
    '기자 특파원 필자',
    /(?:기자|특파원|필자)(?:의|가 쓴)?\s?(?:다른|최신|전체)\s?(?:기사|글|뉴스)|^기자\s?(?:페이지|프로필|정보|구독)|기자\s?(?:구독|응원|팔로우)(?:하기)?$/,
    LOOSE,
  ),
  rule(
    'media-ui',
    'edge',
    60,
    '사진 자료 영상 이미지 화면',
    /^[\s[(<]{0,3}(?:사진|자료|영상|이미지|화면)\s?[=:：/·]?.{0,40}(?:제공|캡처|캡쳐|출처|DB|연합뉴스|뉴시스|뉴스1|게티이미지(?:뱅크)?|갈무리)\s?[\])>]?$/,
  ),
  rule(
    'byline',
    'tail',
    140,
    '= : ： / | · ㅣ',
    /^[\s[(<（【■▶※/]{0,4}(?:사진|영상|화면|자료|그래픽|이미지|취재|촬영|제작|편집|구성|글|디자인|CG|VJ|오디오|스크립터|뉴스그래픽|영상취재|영상편집|영상기자|촬영기자|화면제공|화면출처|사진제공|사진출처|그래픽제작|기획|연출|작가|자막|진행|출연)(?:\s?[·ㆍ/,]\s?[가-힣]{2,5}){0,3}\s?(?:제공|출처|편집|취재|기자|캡처|캡쳐|디자인|제작|협조)?\s?[=:：/|·ㅣ].{1,110}$/,
    LOOSE,
  ),
  rule('media-ui', 'tail', 40, '사진 그림 영상', /^(?:사진|그림|일러스트|영상)\s[가-힣A-Za-z·\s]{2,24}$/),
  // Dates of the header or the tail.
  rule(
    'date',
    'edge',
    90,
    '입력 등록 승인 수정 업데이트 송고 게재 발행 작성 게시 보도',
    /^(?:기사\s?)?(?:최초\s?)?(?:입력|등록|승인|수정|최종\s?수정|최종\s?업데이트|업데이트|송고|게재|발행|작성|게시|보도)\s?(?:일시?|시간|시각|날짜)?\s?[:|]?\s?\d{2,4}[.\-/년]/,
    LOOSE,
  ),
  rule(
    'date',
    'edge',
    50,
    '20 19',
    /^\d{4}[.\-/년]\s?\d{1,2}[.\-/월]\s?\d{1,2}[.일]?(?:\s?\(?[월화수목금토일]\)?)?(?:\s?(?:오전|오후))?(?:\s?\d{1,2}:\d{2}(?::\d{2})?)?(?:\s?(?:송고|입력|수정|등록|작성|기사))?$/,
  ),
  // What players and picture viewers say.
  rule(
    'advertisement',
    'any',
    20,
    '광고 ad 스폰서 sponsored 반응형',
    /^[[(<\-\s]{0,3}(?:광고|반응형|AD|ADVERTISEMENT|SPONSORED|스폰서|Sponsored by.{0,8})[\])>\-\s]{0,3}$/i,
  ),
  rule(
    'media-ui',
    'any',
    40,
    '보기 확대 하기 클릭 재생 정지 음소거 화면 / 플레이어 불러오는 동영상',
    /^[[(<▲]?\s?(?:(?:이미지|사진|그림|그래픽|표|원본)\s?(?:크게|확대|원본|이미지)?\s?(?:보기|하기|확대하기|확대보기|확대|크게\s?보기)|크게\s?보기|클릭하(?:면|시면)?.{0,12}(?:확대|크게|볼 수).{0,14}|동영상\s?(?:보기|재생|영역\s?(?:시작|끝)|시작)|영상\s?(?:보기|플레이어)|재생(?:하기)?|일시\s?정지|음소거|전체\s?화면|\d{1,3}\s?\/\s?\d{1,3}|슬라이드\s?보기|이미지를 불러오는 중.{0,5})\s?[\])>]?$/,
  ),
  rule(
    'media-ui',
    'any',
    100,
    '브라우저 자바스크립트 플레이어 재생이 새로고침',
    /브라우저(?:가|는|에서는)?.{0,40}(?:지원하지 않|지원되지 않)|다른 브라우저를 사용|자바스크립트를 (?:활성|사용|켜)|플레이어를 (?:불러|로드)|동영상 재생이 안|새로고침을 (?:눌러|해)/,
    LOOSE,
  ),
  rule(
    'widget',
    'any',
    60,
    '복사',
    /^(?:기사\s?|이\s?)?(?:URL|주소|링크)[이가]?\s?(?:이\s?)?복사(?:되었|됐)습니다.{0,40}$/,
  ),
  rule(
    'widget',
    'edge',
    80,
    '기사 뉴스 콘텐츠',
    /이 (?:기사|뉴스|콘텐츠)(?:가|를|는|에|의).{0,30}(?:좋|마음에|추천|어땠|어떠|공유|어떻|반응|평가|유용|도움)/,
    LOOSE,
  ),
  // What stands where a text goes on for members only.
  rule('promotion', 'any', 120, '회원 구독 가입 로그인', WALL, LOOSE_END),
  // Invitations.
  rule(
    'promotion',
    'edge',
    180,
    '구독 뉴스레터 채널 친구 앱 가기 하기 체험 메인 팔로우 에서 보세요',
    /구독(?:하기|하세요|해\s?주세요|을\s?눌러|신청|하시면|하고)|뉴스레터|채널\s?(?:추가|구독)|친구\s?(?:추가|맺기)|앱(?:을)?\s?(?:다운|설치)|(?:다운로드|바로\s?가기|보러\s?가기|신청하기|가입하기|응모하기|무료\s?체험|둘러보기)[\s☞▶>»)\]]{0,4}$|메인에서\s?(?:바로\s?)?보|팔로우|카카오톡에서.{0,30}(?:보세요|만나)|네이버에서.{0,30}(?:보세요|만나)|(?:받아|만나|확인해|들어|즐겨|눌러|참여해)\s?보세요/,
    LOOSE,
  ),
  rule(
    'promotion',
    'tail',
    180,
    '입니다',
    /^[※*\s]{0,3}(?:본|이|해당|위) (?:기사|콘텐츠|뉴스|글|칼럼|기고)(?:는|은) .{0,140}(?:서비스된|출고된|제공된|제공하는|작성된|작성한|게재된|보도된|전재된|재가공|송고된|생성된|다룬|재구성한) ?(?:기사|콘텐츠|뉴스|글|것)?입니다\.?$/,
  ),
  rule(
    'promotion',
    'tail',
    120,
    'ai 인공지능 자동',
    /^[※*\s[(]{0,3}(?:본|이|해당) (?:기사|콘텐츠|뉴스|글)(?:는|은) .{0,60}(?:AI|인공지능|자동).{0,40}습니다\.?[\])]?$/i,
  ),
  rule(
    'promotion',
    'edge',
    60,
    '구독 좋아요 알림',
    /^.{0,12}(?:구독|좋아요|알림\s?설정).{0,16}(?:부탁|눌러|꾹).{0,12}$/,
    LOOSE,
  ),
  rule(
    'promotion',
    'tail',
    160,
    '견해 의견 입장 방향 논조 방침',
    /^[※*◇■\s[(]{0,3}.{0,30}(?:필자|기고|칼럼|글|내용|의견|글쓴이).{0,50}(?:견해|의견|입장|편집\s?방향|논조|방침)(?:과|와|을|이|은|는)?.{0,24}(?:다를 수|일치하지|무관|관계없|상관없|대변하지)/,
  ),
  rule('promotion', 'tail', 120, '▶ ☞ 👉 ▷ → ►', /^\s?(?:▶|☞|👉|▷|→|►).{2,110}$/, LOOSE),
  rule(
    'comments',
    'edge',
    80,
    '댓글 로그인 의견',
    /댓글을?\s?(?:남겨|달아|입력|작성|쓰)|로그인\s?(?:후|하시면|이 필요)|의견을?\s?남겨|첫\s?(?:번째\s?)?댓글/,
    LOOSE,
  ),
  // Hashtags, bare addresses, related headlines in the text.
  rule('link-list', 'any', 300, '#', /^(?:#[^\s#]{1,30}[\s,]{0,3}){1,30}$/),
  rule('link-list', 'any', 300, 'http www.', /^(?:☞|▶|▷|→|출처\s?[:=])?\s?(?:https?:\/\/|www\.)[^\s가-힣]{3,280}$/),
  rule(
    'related',
    'any',
    130,
    '기사 뉴스 영상 링크 칼럼 함께 이어 이슈 시각',
    new RegExp(
      String.raw`^${MARK}[[(<【]{0,2}\s?(?:관련\s?(?:기사|뉴스|영상|링크|칼럼)|연관\s?(?:기사|뉴스)|함께\s?(?:보면|읽으면|볼\s?만한|읽을)|이어\s?보기|많이\s?본\s?(?:뉴스|기사)|추천\s?(?:기사|뉴스)|핫\s?이슈|인기\s?(?:기사|뉴스)|주요\s?(?:기사|뉴스)|이\s?시각\s?(?:주요|헤드라인))(?=$|[\s\])>】:：|]).{0,80}$`,
    ),
    LOOSE,
  ),
];

const MAX_LINE = 300;

/** The rule that a line falls under in one of the zones. */
export function lineRule(text: string, zones: readonly Zone[]): LineRule | null {
  return find(text, ({ zone }) => zones.includes(zone));
}

/** The rule by which a line ends the article. */
export function endRule(text: string): LineRule | null {
  return find(text, ({ ends }) => ends === true);
}

function holdsOne(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

function find(text: string, of: (rule: LineRule) => boolean): LineRule | null {
  if (!text || text.length > MAX_LINE) return null;
  let lower: string | undefined;
  let report: boolean | undefined;
  for (const candidate of LINE_RULES) {
    if (text.length > candidate.max || !of(candidate)) continue;
    lower ??= text.toLowerCase();
    if (!holdsOne(lower, candidate.words)) continue;
    if (candidate.loose) {
      report ??= REPORT.test(text);
      if (report) continue;
    }
    if (candidate.pattern.test(text)) return candidate;
  }
  return null;
}
