/** Names of people as bylines write them. Structure only: no list of people. */

const SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범좌팽승간상갈시단견당화창라';
const DOUBLE = /^(?:남궁|황보|제갈|선우|독고|사공|서문|동방|망절)/;
/** Words of the same shape that stand where names stand. */
const NO_NAME = new Set(
  '강원 강원도 강릉 강진 경기 경남 경북 경산 경주 고성 고양 고창 고흥 공주 공동 공식 구리 구미 국내 국민 국제 국회 기사 기상 김제 김천 김포 김해 나주 남양주 남원 남해 내용 노동 단독 단양 당진 도쿄 동두천 동해 디지털 라이프 마산 모바일 목포 문경 문화 미국 미디어 방송 방콕 베이징 베를린 보도 보령 보은 본보 본사 본지 봉화 부산 부산경남 부여 부천 부장 사진 사천 사회 사설 산업 상주 상하이 서귀포 서산 서울 서천 선양 선임 성남 성주 세계 소개 속초 수도권 스포츠 시민 신문 심층 안동 안산 안성 안양 양구 양산 양양 양주 양평 여수 여주 연예 연천 영상 영국 영암 영양 영월 영주 영천 영화 예산 예천 오산 온라인 용인 울산 원주 음성 의성 이슈 이천 인턴 인제 인천 일본 임실 자료 장성 장수 장흥 전국 전남 전문 전북 전주 전체 정리 정보 정선 정읍 정치 제공 제주 제주도 제천 주재 중국 지역 진도 진안 진주 진천 진해 창녕 창원 천안 촬영 추가 태백 태안 통신 통영 특별 팀장 편집 평창 평택 포천 포항 피디 하동 하남 한국 함안 함양 함평 해남 해설 홍보 홍성 홍천 홍콩 화성 화순 화천 현장 현지 연락처 담당자 담당 부서 부서명 전화번호 경제 고정 공유 구독 관련 광고 기타 등록 문의 발행 복사 인쇄 이메일 이전 이미지 제목 제보 조회 주소 주요 추천 수정 승인 입력 작성 최종 프린트 연합뉴스 뉴시스 기자 기획 연출 제작 주필 차장 국장 반장 지국 위원 대표 이사 전화 공연 문학 환경 체육 조선 한마디 이야기 간담회 채널 라디오 명단 소식 모음 목록 리포트 스튜디오 관리자 운영자 편집자 작성자 글쓴이 기자단 편집부 독자들 부동산 반도체 공기업 지자체 조회수 추천수 댓글수 공감수 국제면 경제면 문화면 지역면 정치면 사회면 전체글 신문사 방송사 한국어 연예인 금융권 이슈픽 주말판 편집본 여의도 경기도 전라도 경상도 황해도 함경도 세종 광주 대구 대전 뉴욕 파리 런던 로마 시드니 하노이 제네바 카이로 두바이 뉴델리 모스크바 워싱턴 브뤼셀 마닐라 자카르타 싱가포르 타이베이 이스탄불 예루살렘 시카고 애틀랜타 오사카 후쿠오카 평양 판문점 울릉 독도 청주 충주 아산 논산 계룡 익산 군산 순천 광양 거창 합천 밀양 거제 산청 과천 군포 의왕 광명 시흥 의정부 파주 가평 춘천 삼척 횡성 철원'.split(
    ' ',
  ),
);
const HANGUL_NAME = /^[가-힣]{2,4}$/;
/** 김OO, 이XX, 박○○: masked in the page itself. */
const MASKED = /^[가-힣](?:[OXox○×]{1,2}|[*＊]{1,2})$/;

/** Hangul of a Korean name's shape: a surname and one or two syllables more (three after a double surname). */
export function isKoreanName(token: string): boolean {
  if (MASKED.test(token)) return SURNAMES.includes(token[0]!);
  if (!HANGUL_NAME.test(token) || NO_NAME.has(token)) return false;
  if (DOUBLE.test(token)) return token.length > 2;
  return token.length < 4 && SURNAMES.includes(token[0]!);
}

/** Any Hangul or Latin token that may be part of a foreign name, or a Korean one of a rare surname. */
export function isNamePart(token: string): boolean {
  return (/^[가-힣]{2,5}$/.test(token) && !NO_NAME.has(token)) || /^[A-Z](?:[a-z]+(?:[-'][A-Za-z]+)?|\.)$/.test(token);
}

/** Whether a token is one of the words that stand where names stand: places, desks, labels. */
export function isNoName(token: string): boolean {
  return NO_NAME.has(token);
}
