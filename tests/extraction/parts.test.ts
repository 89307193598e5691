import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findParts } from '../../src/extraction/parts.ts';
import { takeSnapshot } from '../../src/extraction/snapshot.ts';

const BODY = '<div id="body"><p>시는 7일 계획을 밝혔다.</p></div>';
function parts(url: string, after: string, before = ''): string[] {
  const { window } = new JSDOM(`<body>${before}${BODY}${after}</body>`, { url });
  const snapshot = takeSnapshot(window.document, { view: window, url })!;
  return findParts(snapshot, { parts: snapshot.select('#body') }, url);
}
const ROW = (href: (part: number) => string, parts = [2, 3]) =>
  `<div class="pages"><strong>1</strong>${parts.map(part => `<a href="${href(part)}">${part}</a>`).join(' ')}</div>`;

test.each<[string, string, string, string[]]>([
  [
    'a page parameter',
    'https://a.kr/v/77?id=9',
    ROW(n => `?id=9&page=${n}`),
    ['https://a.kr/v/77?id=9&page=2', 'https://a.kr/v/77?id=9&page=3'],
  ],
  [
    'a number behind the path',
    'https://a.kr/news/7788',
    ROW(n => `/news/7788/${n}`),
    ['https://a.kr/news/7788/2', 'https://a.kr/news/7788/3'],
  ],
  [
    'a number before the suffix',
    'https://a.kr/7788.html',
    ROW(n => `/7788_${n}.html`, [2]),
    ['https://a.kr/7788_2.html'],
  ],
  ['list items', 'https://a.kr/v/7', `<ul><li>1</li><li><a href="/v/7?p=2">2</a></li></ul>`, ['https://a.kr/v/7?p=2']],
  [
    'the page itself linked as 1',
    'https://a.kr/v/7',
    `<p><a href="/v/7">1</a> <a href="/v/7?p=2">2</a></p>`,
    ['https://a.kr/v/7?p=2'],
  ],
  ['another origin', 'https://a.kr/v/7', ROW(n => `https://b.kr/v/7?page=${n}`), []],
  ['another article', 'https://a.kr/v/7', ROW(n => `/v/${n}`), []],
  ['a script address', 'https://a.kr/v/7', ROW(n => `javascript:go(${n})`), []],
  ['comments', 'https://a.kr/v/7', `<div class="comment_list">${ROW(n => `?page=${n}`)}</div>`, []],
  ['a gap in the count', 'https://a.kr/v/7', ROW(n => `?page=${n}`, [2, 4]), []],
  [
    'a list as long as an archive',
    'https://a.kr/v/7',
    ROW(
      n => `?page=${n}`,
      Array.from({ length: 20 }, (_, i) => i + 2),
    ),
    [],
  ],
  ['a number that is not the part', 'https://a.kr/v/7', `<p><a href="?page=2">12</a></p>`, []],
  ['the second part itself', 'https://a.kr/v/7?page=2', ROW(n => `?page=${n}`), []],
])('%s', (_, url, after, expected) => {
  expect(parts(url, after)).toEqual(expected);
});

test('numbers before the body are not its parts', () => {
  expect(
    parts(
      'https://a.kr/v/7',
      '',
      ROW(n => `?page=${n}`),
    ),
  ).toEqual([]);
});
