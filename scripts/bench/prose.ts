/** Invented Korean prose of any length, the same on every run: what growth is measured on. */

const WHO = '해누리시 솔내군 한빛도 가람구 나래읍 별내시 도담군 미르시'.split(' ');
const WHAT =
  '심야 버스 노선, 마을 도서관, 봄철 과수원, 학교 급식, 강변 산책로, 재활용 창고, 작은 극장, 노인 쉼터, 아침 시장, 공동 작업장'.split(
    ', ',
  );
const DONE =
  '늘리기로 했다고 밝혔다, 고치는 계획을 내놓았다, 여는 날을 앞당겼다, 살피는 모임을 꾸렸다, 쓰는 돈을 줄이겠다고 했다'.split(
    ', ',
  );
const WHY =
  '주민이 오래 바라던 일이라고, 지난해보다 이용이 늘어서라고, 겨울이 오기 전에 마쳐야 한다고, 값이 올라 미룰 수 없다고'.split(
    ', ',
  );
const SURNAMES = '김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍'.split(' ');
const GIVEN = '가 나 다 라 마 바 서 아 주 지 하 현 민 수 영 준 혜 은 도 윤 재 호 원 빈 솔 봄'.split(' ');

/** The `n`th person of up to 13,520, none twice. */
export function person(n: number): string {
  const [a, b] = [Math.floor(n / SURNAMES.length) % GIVEN.length, Math.floor(n / (SURNAMES.length * GIVEN.length))];
  return SURNAMES[n % SURNAMES.length]! + GIVEN[a]! + GIVEN[b % GIVEN.length]!;
}

/** The `n`th sentence; about 55 characters, numbers in it keep it from being a copy of another. */
function sentence(n: number): string {
  const pick = (from: readonly string[], step: number) => from[(Math.imul(n + step, 40_503) >>> 7) % from.length]!;
  return `${pick(WHO, 3)}는 ${n % 28}일 ${pick(WHAT, 7)} ${n + 11}곳을 ${pick(DONE, 5)}. ${pick(WHY, 11)} 담당자 ${person(n % 400)} 씨는 말했다.`;
}

/** Paragraphs of about `bytes` bytes of UTF-8 in all. */
export function prose(bytes: number): string[] {
  const paragraphs: string[] = [];
  for (let n = 0, size = 0; size < bytes; ) {
    const text = [sentence(n++), sentence(n++), sentence(n++)].join(' ');
    paragraphs.push(text);
    size += Buffer.byteLength(text);
  }
  return paragraphs;
}

/** Paragraphs that name `count` different persons, three each. */
export function persons(count: number): string[] {
  const paragraphs: string[] = [];
  for (let n = 0; n < count; n += 3)
    paragraphs.push(
      Array.from(
        { length: Math.min(3, count - n) },
        (_, i) => `${person(n + i)} 의원은 ${WHAT[(n + i) % WHAT.length]}를 살펴보겠다고 말했다.`,
      ).join(' '),
    );
  return paragraphs;
}

/** A news page of these paragraphs, and of at least `nodes` elements: menus and rows of links around the article. */
export function newsPage(paragraphs: readonly string[], nodes = 0): string {
  const body = paragraphs.map(text => `<p>${text}</p>`).join('\n');
  const rows: string[] = [];
  for (let at = paragraphs.length + 12; at + 3 < nodes; at += 3)
    rows.push(`<li class="item"><a href="/news/${at}"><span>다른 소식 ${at}번째 제목입니다</span></a></li>`);
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>해누리시 새 계획 발표</title>
    <meta property="og:type" content="article"><meta property="og:title" content="해누리시 새 계획 발표"></head>
    <body><header><ul>${rows.splice(0, 20).join('')}</ul></header><main><article><h1>해누리시 새 계획 발표</h1>
    <p class="date">2024.01.05 09:30</p><div class="article-body">${body}</div></article></main>
    <aside><ul>${rows.join('\n')}</ul></aside></body></html>`;
}
