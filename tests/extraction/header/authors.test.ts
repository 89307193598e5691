import { describe, expect, test } from 'vitest';
import { headerPage, metadataOf } from './open.ts';

const ld = (...names: string[]) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: '작은 배움터 열두 곳이 새로 문을 연다',
    author: names.map(name => ({ '@type': 'Person', name })),
  })}</script>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const site = '<meta property="og:site_name" content="한빛 NEWS">';

describe('the reporters of a page', () => {
  test.each([
    ['the page beats its metadata', ld('성춘향'), '<p class="byline">홍길동 기자</p>', ['홍길동']],
    [
      'metadata complete what the page shortens',
      ld('홍길동', '성춘향'),
      '<p class="byline">홍길동 기자 외 1명</p>',
      ['홍길동', '성춘향'],
    ],
    ['metadata alone', meta('dable:author', '순천 홍길동 기자 hong@example.com'), '', ['홍길동']],
    ['metadata with an English "By"', meta('byl', 'By 홍길동'), '', ['홍길동']],
    ['a name and a title in two elements', '', '<div class="writer"><strong>홍길동</strong> 기자</div>', ['홍길동']],
    [
      'a hidden label before the name',
      '',
      '<ul><li><span class="blind">기자명</span> 홍길동 기자</li></ul>',
      ['홍길동'],
    ],
    [
      'several in a list',
      '',
      '<ul class="reporters"><li>홍길동 기자</li><li>성춘향 특파원</li></ul>',
      ['홍길동', '성춘향'],
    ],
    ['a bare name beside the date', '', '<div><span>홍길동</span><span>2023. 1. 4. 14:05</span></div>', ['홍길동']],
    [
      'name, dates and counts on one line',
      '',
      '<div>홍길동 기자 입력 2023.01.04 15:41 수정 2023.01.04 16:02 댓글 3</div>',
      ['홍길동'],
    ],
    ['a contributor in the author’s place', '', '<p class="writer">홍길동 한빛대 교수</p>', ['홍길동']],
    [
      'the outlet in the author’s place is nobody',
      site + meta('author', '한빛 뉴스'),
      '<p class="reporter">한빛 뉴스</p>',
      [],
    ],
    ['an address in the author’s place is nobody', meta('article:author', 'https://www.facebook.com/hanbit'), '', []],
    [
      'a desk that page and metadata agree on',
      site + meta('author', '연예 뉴스룸'),
      '<p class="writer">연예 뉴스룸</p>',
      ['연예 뉴스룸'],
    ],
  ])('%s', (_, head, under, names) => {
    expect(metadataOf(headerPage(head, under)).byline).toEqual(names);
  });

  test('the box under the text, where nothing else names them', () => {
    const html = headerPage('', '').replace(
      '</main>',
      '<div class="reporter_area"><strong class="name">홍길동 기자</strong><a>홍길동 기자의 다른 기사</a></div></main><div class="comment_list"><span class="writer">임꺽정 기자</span></div>',
    );
    expect(metadataOf(html).byline).toEqual(['홍길동']);
  });

  test('the box under the text completes a shortened line', () => {
    const html = headerPage('', '<p class="byline">홍길동 기자 외 1명</p>').replace(
      '</main>',
      '<div class="reporters"><p>홍길동 기자 hong@example.com</p><p>성춘향 기자 sung@example.com</p></div></main>',
    );
    expect(metadataOf(html).byline).toEqual(['홍길동', '성춘향']);
  });

  test('an agency in the author’s place is an agency', () => {
    const { byline, agency } = metadataOf(headerPage(meta('dable:author', 'YONHAP'), ''));
    expect([byline, agency]).toEqual([[], '연합뉴스']);
  });
});
