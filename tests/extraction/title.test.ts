import { describe, expect, test } from 'vitest';
import { stripSite } from '../../src/extraction/header/site-suffix.ts';
import { metadataOf } from './header/open.ts';

const isOutlet = (name: string) => name === '한빛일보' || name === '한빛';

test.each([
  ['도서관이 문을 연다 | 한빛일보', '도서관이 문을 연다'],
  ['도서관이 문을 연다 - 한빛일보', '도서관이 문을 연다'],
  ['도서관이 문을 연다-정치ㅣ한빛일보', '도서관이 문을 연다'],
  ['도서관이 문을 연다 - 정치ㅣ한빛일보', '도서관이 문을 연다'],
  ['도서관이 문을 연다 < 사회 < 기사본문 - 한빛일보', '도서관이 문을 연다'],
  ['도서관이 문을 연다 : 노동 : 사회 : 뉴스 : 한빛', '도서관이 문을 연다'],
  ['도서관이 문을 연다 : 뉴스 : 아침닷컴', '도서관이 문을 연다'],
  ['도서관이 문을 연다 :: 한빛', '도서관이 문을 연다'],
  ['날씨: 서울 | 맑음', '날씨: 서울 | 맑음'],
  ['여야 - 정부, 도서관 예산 합의', '여야 - 정부, 도서관 예산 합의'],
  ['3-1로 이긴 도서관-정치', '3-1로 이긴 도서관-정치'],
  ['한빛일보', '한빛일보'],
  [`${'| 뉴스 '.repeat(50_000)}`, expect.any(String)],
])('%s', (title, stripped) => {
  expect(stripSite(title, isOutlet)).toEqual(stripped);
});

const TITLE = '골목 도서관 열두 곳 “밤 열 시까지” 연다';
const og = (title: string) =>
  `<meta property="og:title" content="${title}"><meta property="og:site_name" content="한빛일보">`;
const found = (head: string, body: string) => {
  const { title, titleElement } = metadataOf(`<head>${head}</head><body>${body}</body>`);
  return [title, titleElement?.className ?? null];
};

describe('the headline', () => {
  test.each([
    ['has the page’s own quotes', og('골목 도서관 열두 곳 밤 열 시까지 연다'), `<h1 class="here">${TITLE}</h1>`],
    [
      'is not the copy in a sticky bar',
      og(TITLE),
      `<div class="sticky_bar"><h2>${TITLE}</h2></div><h3 class="here">${TITLE}</h3>`,
    ],
    [
      'is not the copy in a hidden print view',
      og(TITLE),
      `<div style="display:none"><h1>${TITLE}</h1></div><h4 class="here">${TITLE}</h4>`,
    ],
    [
      'is not a link in a list',
      og(TITLE),
      `<ul class="ranking"><li><a href="/1"><h3>${TITLE}</h3></a></li></ul><p class="here title">${TITLE}</p>`,
    ],
    [
      'may be a paragraph without a name',
      og(`${TITLE} | 한빛일보`),
      `<h1 class="logo">한빛일보</h1><p class="here">${TITLE}</p>`,
    ],
    [
      'may be in a table',
      `<title>한빛일보 - ${TITLE}</title>`,
      `<table><tr><td><font><b class="here">${TITLE}</b></font></td></tr></table>`,
    ],
    ['leaves a section’s name out', og(TITLE), `<h2><span>사회</span> <span class="here tit">${TITLE}</span></h2>`],
    ['leaves a screen reader’s label out', og(TITLE), `<h2 class="here"><span class="blind">제목</span>${TITLE}</h2>`],
    [
      'was edited after its metadata',
      og('골목 도서관 열두 곳 “밤 아홉 시까지” 연다'),
      `<h1 class="here">${TITLE}</h1>`,
    ],
    ['is a first heading where only the tab has a title', '<title>한빛일보</title>', `<h1 class="here">${TITLE}</h1>`],
  ])('%s', (_, head, body) => {
    const [title, className] = found(head, body);
    expect(title).toBe(TITLE);
    expect(className).toMatch(/^here/);
  });

  test('keeps a rubric in brackets that only the page shows', () => {
    expect(found(og(TITLE), `<h1>[단독] <span class="tit">${TITLE}</span></h1>`)[0]).toBe(`[단독] ${TITLE}`);
  });

  test('is the declared one where the page shows none', () => {
    expect(found(og(`${TITLE} - 한빛일보`), '<div id="app"></div>')).toEqual([TITLE, null]);
  });

  test('has its other forms beside it', () => {
    const { titleCopies } = metadataOf(
      `<head><title>${TITLE} | 한빛일보</title>${og('골목 도서관 열두 곳 밤 열 시까지 연다')}</head><h1>${TITLE}</h1>`,
    );
    expect(titleCopies).toEqual(['골목 도서관 열두 곳 밤 열 시까지 연다', `${TITLE} | 한빛일보`]);
  });
});
