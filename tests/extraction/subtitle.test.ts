import { describe, expect, test } from 'vitest';
import { metadataOf } from './header/open.ts';

const TITLE = '골목 도서관 열두 곳 “밤 열 시까지” 연다';
const PROSE =
  '한빛시가 골목마다 있는 작은 도서관 열두 곳의 문 닫는 시각을 다음 달부터 밤 열 시로 늦춘다고 4일 밝혔다. 퇴근 뒤에도 책을 빌릴 수 있게 해 달라는 요청을 받아들였다.';
const page = (header: string, body: string) =>
  `<head><meta property="og:title" content="${TITLE}"></head><body><div class="head"><h1>${TITLE}</h1>${header}<p class="date">홍길동 기자 입력 2023.01.04 14:05</p></div><div class="body">${body}</div></body>`;
const subtitle = (header: string, body: string) => metadataOf(page(header, body)).subtitle;

describe('a sub-headline', () => {
  test.each([
    ['named under the headline', '<h4 class="subheading">퇴근길 시민 배려</h4>', PROSE],
    ['named first in the body', '', `<strong class="media_end_summary">퇴근길 시민 배려</strong><br><br>${PROSE}`],
    ['in a named box', '', `<div class="tit-sub"><h2 class="tit">퇴근길 시민 배려</h2></div><p>${PROSE}</p>`],
    ['a summary right under the headline', '<p class="summary">퇴근길 시민 배려</p>', PROSE],
    ['an unnamed line right under the headline', '<p class="s2">퇴근길 시민 배려해 늦춰</p>', PROSE],
    [
      'a heading before the first paragraph',
      '',
      `<h3>퇴근길 시민 배려</h3><figure><img src="/1.jpg"><figcaption>도서관 앞</figcaption></figure><p>${PROSE}</p>`,
    ],
    ['a bold first line', '', `<strong>퇴근길 시민 배려</strong><br><br>${PROSE}`],
  ])('is %s', (_, header, body) => {
    expect(subtitle(header, body)).toMatch(/^퇴근길 시민 배려/);
  });

  test('has a line for each line', () => {
    expect(subtitle('<h2 class="sub_tit">퇴근길 시민 배려<br>사서 열넷 새로 뽑아<br></h2>', PROSE)).toBe(
      '퇴근길 시민 배려\n사서 열넷 새로 뽑아',
    );
  });

  test('has no label', () => {
    expect(
      subtitle(
        '',
        `<div class="summury"><strong>기사내용 요약</strong><br><strong>퇴근길 시민 배려</strong></div>${PROSE}`,
      ),
    ).toBe('퇴근길 시민 배려');
  });

  test.each([
    ['the headline again', '<h2 class="sub_title">골목 도서관 열두 곳 “밤 열 시까지” 연다</h2>', PROSE],
    ['a tool bar’s heading', '<h4>SNS 기사보내기</h4>', PROSE],
    ['a machine’s summary', '<div class="ai-summary"><strong>요약</strong><p>도서관이 늦게까지 연다.</p></div>', PROSE],
    ['a series’ name', '<p class="kicker">우리 동네 도서관 이야기</p>', PROSE],
    ['a broadcast cue', '', `<b>[앵커]</b><br><br>${PROSE}`],
    ['a bold sentence', '', `<strong>작은 도서관이 밤에도 문을 연다.</strong><br><br>${PROSE}`],
    ['a note on the picture', '', `<strong>▲ 사진은 기사와 관련이 없습니다</strong><br>${PROSE}`],
    ['a heading further down', '', `<p>${PROSE}</p><h3>퇴근길 시민 배려</h3><p>${PROSE}</p>`],
  ])('is not %s', (_, header, body) => {
    expect(subtitle(header, body)).toBeNull();
  });
});
