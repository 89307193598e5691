/** Words for invented prose. Lists are split at blanks. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Words that stay as they are wherever they stand, because rules key on them: the labels of widgets, of dates and of
 * bylines, what copyright lines and tip lines are made of, and broadcast cues. Compounds of them stay too.
 */
export const KEPT: ReadonlySet<string> = new Set(
  words(`
  공유 하기 스크랩 프린트 인쇄 글자 글씨 크기 폰트 크게 작게 확대 축소 조절 조정 설정 변경 댓글 의견 쓰기 달기 보기 등록 남기기
  좋아요 싫어요 화나요 슬퍼요 훈훈해요 후속 원해요 추천 반대 공감 비공감 순 구독 신청 구독자 독자 회원 전용 가입 로그인 로그아웃 후원
  관련 연관 함께 볼만한 많이 본 인기 주요 최신 오늘 오늘의 이시각 이 시각 지금 실시간 핫 이슈 헤드라인 랭킹 속보 기사 뉴스 기획 연재
  포토 사진 영상 동영상 이미지 그래픽 재생 목록 전체 연속 시작 끝 보기 더보기 더 닫기 열기 펼치기 이전 다음 처음 메뉴 검색 본문 바로가기
  요약 요약봇 자동 추출 인공지능 기술 줄인 음성 듣기 읽어주기 번역 남성 여성 느림 보통 빠름 광고 스폰서 제휴 문의 안내
  복사 주소 링크 원문 클린뷰 북마크 저장 보내기 카카오톡 카카오스토리 카카오 카톡 페이스북 트위터 네이버 다음 밴드 라인 블로그 이메일 메일
  유튜브 인스타그램 텔레그램 전화 팩스 채널 추가 친구 앱 다운로드 설치 알림 뉴스레터 메인 에서 만나 보세요 주세요 확인 여러분의 당신의
  제보 기다립니다 받습니다 됩니다 드립니다 바랍니다 입력 수정 등록 승인 송고 시간 최종 작성 게재 발행 업데이트 오전 오후 년 월 일 시 분
  기자 특파원 인턴 선임 논설위원 위원 앵커 피디 통신원 시민기자 객원 편집 취재 촬영 구성 글 정리 제공 출처 캡처 자료 연합 화면 제작 명 외
  저작권자 무단 전재 복제 배포 재배포 및 활용 이용 학습 금지 수집 모든 콘텐츠 저작권법 보호 등을 금합니다 법인명 제호 등록번호 발행인
  편집인 청소년보호책임자 대표 번호 서비스 단말기 종목 현재가 등락률 시세 새로고침 눌러 소식 시민 토론 무료 읽을 수 있습니다 여기서부터는 개인정보 처리방침 이용약관 회사 소개 고충처리인 리포트 인터뷰 스탠딩
  일보 신문 방송 통신 경제 타임스 사설 칼럼 기고 오피니언 정치 사회 국제 문화 스포츠 연예 전국 지역 종합 단독 카드뉴스 바로잡습니다
  월요일 화요일 수요일 목요일 금요일 토요일 일요일 월 화 수 목 금 토 일 만 억 조 천 백 원 달러 개 명 건 곳 살 세 차례 번째
  `),
);

/** Particles and endings of words, which stay so that the prose keeps its grammar; the longest that fits is taken. */
export const ENDINGS: readonly string[] = words(`
  했습니다 됐습니다 였습니다 있습니다 없습니다 겠습니다 습니다 입니다 합니다 됩니다 니다 했다고 한다고 된다고 이라고 이라는 이라며 라고 라는 라며
  다고 다는 다며 했지만 하지만 지만 하면서 면서 했으며 하며 으며 이며 해서 하고 하게 하기 하는 되는 했던 하던 했고 됐고 했다 됐다 한다 된다
  이다 였다 었다 았다 는데요 는데 에요 예요 어요 아요 네요 까요 까지 부터 에게서 에서는 에서도 에서 에게 으로는 으로도 으로 에는 에도 처럼
  보다 마다 조차 밖에 만큼 이나 이고 은 는 이 가 을 를 의 에 로 와 과 도 만 다 요 고 며 면 지 게 서 한 할 된 될 인 들 씨
`).toSorted((a, b) => b.length - a.length);

/** Stems of nouns by their length in syllables. */
export const NOUNS: readonly (readonly string[])[] = [
  [],
  words('배 비 해 차 새 파 코 귀 북 길 집 강 산 논 밭 봄 눈 달 별 손 말 꽃 돌 문 벽 섬 솔'),
  words(`나무 바다 노래 지도 의자 마루 고개 버스 시계 모래 기차 나비 언니 호미 두부 가게 열쇠 그네 우표 파도 수레 동네 항구
    교사 도자 마을 골목 시장 사람 연필 구름 바람 서랍 이웃 우물 창문 공책 돌담 여름 가을 겨울 들판 논둑 손님 물길 등불
    식탁 장독 책방 달력 감귤 저울`),
  words(`보리차 나룻배 종이배 자전거 미나리 개나리 이야기 할머니 두루미 소나무 오두막 느티길 옹기점 감나무 도라지 다듬이 고무신
    빗자루 도서실 대장간 우체통 정거장 빨랫줄 방앗간 운동장 느티골 손수건 솜이불 뒷마당 저녁밥 보름달 골목길 시골집 들국꽃`),
];

/** Stems in the past tense, for words that end a sentence in 다. */
export const PAST: readonly (readonly string[])[] = [
  [],
  words('갔 왔 샀 봤 썼 컸 폈 탔'),
  words('보냈 알렸 열렸 지켰 마쳤 걸었 웃었 심었 모았 접었 나눴 고쳤 떠났 만났 쉬었 닦았 불렀 적었'),
  words('기다렸 이어졌 돌아왔 들려줬 바라봤 걸어갔 옮겨갔 내려놨'),
];

export const SURNAMES: readonly string[] = words(
  '강 고 구 나 노 도 류 마 문 민 방 배 변 서 선 소 송 심 안 양 여 오 우 원 유 윤 은 임 장 전',
);
export const GIVEN: readonly string[] = words(
  '가 겨 나 다 단 도 라 로 리 마 봄 빛 새 서 설 솔 슬 아 여 연 예 온 우 원 율 은 이 찬 채 하 한 해',
);
