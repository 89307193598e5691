import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/complete.ts';
import { MAX_BODY, READABLE } from '../../src/extraction/extract.ts';
import { pageOf } from './standardize/read.ts';

const URL = 'https://news.hanbit.example/article/2025/1';
const BODY = [
  '상인회는 지난해 봄부터 새 자리를 찾아 골목을 돌았고, 은행이 건물을 헐기로 한 뒤에는 구청을 열두 번이나 찾아갔지만 뾰족한 답을 듣지 못했다고 한다.',
  '구청은 내년 4월까지 공영주차장 옥상을 장터로 내놓는 방안을 검토하고 있으며 안전 진단은 다음 달 15일에 끝날 것이라고 상인회에 글로 알려 왔다.',
  '주민 편도경 씨는 “스무 해 동안 아이들이 여기서 자랐다”며 “장이 없어지면 골목도 없어지고, 골목이 없어지면 우리도 흩어진다”고 말했다.',
];
const body = BODY.map(text => `<p>${text}</p>`).join('');

function run(html: string, options: { rows?: boolean } = {}) {
  const { window } = new JSDOM(html, { url: URL, virtualConsole: new VirtualConsole() });
  const before = window.document.documentElement.outerHTML;
  const result = extract(window.document, { url: URL, view: window, ...options });
  expect(window.document.documentElement.outerHTML).toBe(before);
  return result;
}
const texts = (result: ReturnType<typeof run>) =>
  'article' in result ? result.article.blocks.flatMap(block => ('text' in block ? [block.text] : [])) : null;

test('an article is plain data that survives JSON', () => {
  const result = run(pageOf(body));
  expect(result).toHaveProperty('article');
  if (!('article' in result)) return;
  expect(JSON.parse(JSON.stringify(result.article))).toEqual(result.article);
  expect(result.article).toMatchObject({
    title: '물골마을 벼룩시장 문 닫는다',
    published: '2025-03-03T09:00:00+09:00',
    url: URL,
    found: { step: 'finder' },
  });
  expect(result.article.found.confidence).toBeGreaterThanOrEqual(READABLE);
});

describe('a page without an article is left alone, and the reason told', () => {
  test.each([
    ['nothing at all', '<p></p>', 'no-text'],
    ['a frameset', '<frameset><frame src="/a"></frameset>', 'no-text'],
    [
      'a members’ page',
      pageOf(
        '<p>솔내시 땅값이 다시 움직이기…</p><div><h2>회원 전용 기사입니다</h2><p>이 기사의 전문은 회원만 볼 수 있습니다.</p></div>',
      ),
      'no-text',
    ],
    ['a book', pageOf(`<p>${'상인회는 새 자리를 찾았다. '.repeat(MAX_BODY / 11)}</p>`), 'over-budget'],
  ])('%s', (_name, html, refused) => {
    expect(run(html)).toEqual({ refused });
  });
});

describe('the body is found', () => {
  test.each([
    ['hidden until scripts run', `<main><h1>제목</h1><div style="display:none" id="c">${body}</div></main>`],
    [
      'in several containers',
      `<main><h1>제목</h1>${BODY.map(text => `<div class="par">${text}</div>`).join('')}</main>`,
    ],
    [
      'in nested wrappers',
      `<main><h1>제목</h1><div>${BODY.map(text => `<div><div><p>${text}</p></div></div>`).join('')}</div></main>`,
    ],
    ['in table cells', `<table><tr><td><h1>제목</h1></td></tr><tr><td>${BODY.join('<br><br>')}</td></tr></table>`],
    ['under a misleading name', `<main><h1>제목</h1><div class="comment-list">${body}</div></main>`],
    ['with the headline inside', `<div class="sns_wrap"><h1>제목</h1>${body}</div>`],
    [
      'all in one link that was never closed',
      `<main><h1>제목</h1>${[...BODY, '첫 장이 섰던 2004년에는 손님이 서른 명뿐이었지만 지난해 가을에는 하루 2400명이 다녀갔다고 상인회는 설명했고, 올해는 3천 명을 바라본다고 덧붙였다.'].map(text => `<p><b><a href="/k">${text}`).join('')}`,
    ],
  ])('%s', (_name, html) => {
    expect(
      texts(
        run(
          `<html lang="ko"><head><meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-03T09:00:00+09:00"><title>제목</title></head><body>${html}</body></html>`,
        ),
      ),
    ).toEqual(expect.arrayContaining(BODY));
  });

  test('between leads and comments longer than itself', () => {
    const lead = '다른 기사의 첫머리가 길게 이어진다. '.repeat(20);
    const leads = `<div class="x1">${`<div><a href="/1">다른 기사의 제목이 여기에 있다</a><p>${lead}</p></div>`.repeat(4)}</div>`;
    const comments = `<div class="x2">${Array.from({ length: 9 }, (_, index) => `<div><b>손님${index}</b><p>${index}번째 생각을 적습니다. 장터가 그리울 겁니다. 고생하셨어요.</p><button>신고</button></div>`).join('')}</div>`;
    const page = `<main><h1>물골마을 벼룩시장 문 닫는다</h1><div class="x3">${body}</div>${leads}${comments}</main>`;
    expect(texts(run(pageOf('').replace(/<main>.*<\/main>/s, page)))).toEqual(BODY);
  });

  test('of the first of two articles that follow each other', () => {
    const second =
      '<article><h1>다른 기사의 제목이다</h1><div class="b"><p>낡은 야구장이 동네 운동장으로 다시 문을 연다고 시가 5일 밝혔다.</p><p>관중석 절반을 걷어 낸 자리에는 달리기 길과 그늘막이 들어섰다고 한다.</p><p>이용료는 두 시간에 4만 원이고 어린이 단체는 돈을 내지 않는다고 한다.</p><p>예약은 누리집에서 한 달 전부터 받으며 한 단체가 네 번을 넘길 수 없다.</p></div></article>';
    const first = `<article><h1>물골마을 벼룩시장 문 닫는다</h1><div class="b">${body}</div></article>`;
    expect(texts(run(pageOf('').replace(/<main>.*<\/main>/s, `<main>${first}${second}</main>`)))).toEqual(BODY);
  });
});

test('a publisher’s row that finds little gives way to the finder', () => {
  const html = `<html lang="ko"><head><title>제목</title><meta property="og:type" content="article"></head><body><main><h1>제목</h1><div id="article-view-content-div"><p>준비하고 있습니다.</p></div><div class="n">${body}</div></main></body></html>`;
  const result = run(html);
  expect('article' in result && result.article.found.step).toBe('finder');
  expect(texts(result)).toEqual(BODY);
});

test('a family’s row is named, and can be left out', () => {
  const html = `<html lang="ko"><head><title>제목</title><meta property="og:type" content="article"></head><body><main><h1>제목</h1><div id="article-view-content-div">${body}</div></main></body></html>`;
  const found = (result: ReturnType<typeof run>) => 'article' in result && result.article.found;
  expect(found(run(html))).toMatchObject({ step: 'family', rule: 'nd-soft' });
  expect(found(run(html, { rows: false }))).toMatchObject({ step: 'finder' });
});

test('a body that only JSON-LD holds is read from there', () => {
  const data = { '@type': 'NewsArticle', headline: '물골마을 벼룩시장 문 닫는다', articleBody: BODY.join('\n') };
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const result = run(pageOf('<p>불러오는 중</p>', head));
  expect('article' in result && result.article.found).toMatchObject({ step: 'json-ld' });
  expect(texts(result)).toEqual(BODY);
});
