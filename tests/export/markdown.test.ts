import { expect, test } from 'vitest';
import type { Block } from '../../src/core/article.ts';
import { toMarkdown, toMarkdownFile } from '../../src/export/markdown.ts';
import { paragraph } from '../tools/article.ts';
import { article, FOUND, TEXT } from './article.ts';

test.each<[string, Block, string]>([
  ['a paragraph', paragraph('시는 7일 밝혔다.'), '시는 7일 밝혔다.'],
  ['stars and brackets stay text', paragraph('*별표*와 [괄호](주소)'), '\\*별표\\*와 \\[괄호\\](주소)'],
  ['a line that looks like a heading', paragraph('# 1번'), '\\# 1번'],
  ['a line that looks like a list', paragraph('1. 첫째'), '1\\. 첫째'],
  [
    'runs with spaces at their edges',
    { kind: 'paragraph', text: '앞 굵게 뒤', runs: [{ text: '앞' }, { text: ' 굵게 ', strong: true }, { text: '뒤' }] },
    '앞 **굵게** 뒤',
  ],
  [
    'strong words whose asterisks would not close',
    {
      kind: 'paragraph',
      text: '“말”은 (글)',
      runs: [{ text: '“말”', strong: true }, { text: '은 ' }, { text: '(글)', em: true }],
    },
    '<strong>“말”</strong>은 *(글)*',
  ],
  [
    'a link',
    { kind: 'paragraph', text: '누리집', runs: [{ text: '누리집', link: 'https://a.kr/b_(c)' }] },
    '[누리집](https://a.kr/b_%28c%29)',
  ],
  ['verse', { kind: 'paragraph', text: '산에\n들에', runs: [{ text: '산에\n들에' }], verse: true }, '산에  \n들에'],
  ['a quote of two lines', { kind: 'quote', text: '가\n나', runs: [{ text: '가\n나' }] }, '> 가\n> 나'],
  [
    'an ordered list',
    { kind: 'list', ordered: true, text: '가\n나', items: [[{ text: '가' }], [{ text: '나' }]] },
    '1. 가\n2. 나',
  ],
  [
    'a figure',
    { kind: 'figure', src: 'https://a.kr/1.jpg', alt: '다리', caption: '새 다리' },
    '![다리](https://a.kr/1.jpg)\n\n*새 다리*',
  ],
  ['an embed', { kind: 'embed', url: 'https://a.kr/v', title: '영상' }, '[영상](https://a.kr/v)'],
])('%s', (_, block, markdown) => {
  expect(toMarkdown(article([block]))).toBe(`# 심야 버스 다시 달린다\n\n${markdown}\n`);
});

test('a table keeps its head and its width', () => {
  const cell = (text: string, header = false) => ({ text, header, colSpan: 1, rowSpan: 1 });
  const table: Block = {
    kind: 'table',
    text: '',
    caption: '',
    rows: [[cell('구', true), cell('표', true)], [cell('가|나')]],
  };
  expect(toMarkdown(article([table]))).toContain('| 구 | 표 |\n| --- | --- |\n| 가\\|나 |  |');
});

test('the head names reporters, agency and dates once', () => {
  const markdown = toMarkdown(
    article([paragraph('끝.')], {
      subtitle: '첫 줄\n둘째 줄',
      byline: ['나기자'],
      agency: '연합뉴스',
      published: '2024-03-11T09:20:00+09:00',
      modified: '2024-03-11T09:20:00+09:00',
      url: 'https://a.kr/1',
    }),
  );
  expect(markdown.split('\n\n')).toEqual([
    '# 심야 버스 다시 달린다',
    '**첫 줄**',
    '**둘째 줄**',
    '나기자 | 연합뉴스 | 입력 2024-03-11T09:20:00+09:00',
    '끝.',
    '<https://a.kr/1>\n',
  ]);
});

test('a file has front matter, and footnotes at the first mention of what there is something to say of', () => {
  const made = article([paragraph(TEXT)], {
    title: '그는 "본다": 1부',
    byline: ['윤서라'],
    published: '2024-03-11T09:20:00+09:00',
  });
  expect(toMarkdownFile(made, FOUND)).toBe(
    `---
title: "그는 \\"본다\\": 1부"
author: ["윤서라"]
published: "2024-03-11T09:20:00+09:00"
people: ["마태오"]
places: ["해누리시"]
---

# 그는 "본다": 1부

윤서라 | 입력 2024-03-11T09:20:00+09:00

마태오[^1] 교통국장은 기준금리[^2]를 보았다. 마 국장은 해누리시로 갔다.

[^1]: 마태오: 사람. 해누리시 교통국장. 기사에서는 마 국장.
[^2]: 기준금리: (base rate) 중앙은행이 정하는 금리다. — 풀이
`,
  );
});

test.each<[string, Block, number, string]>([
  [
    'inside strong words',
    { kind: 'paragraph', text: TEXT, runs: [{ text: TEXT, strong: true }] },
    0,
    '**마태오**[^1] **교통국장은',
  ],
  [
    'in a list',
    { kind: 'list', ordered: false, text: `첫째\n${TEXT}`, items: [[{ text: '첫째' }], [{ text: TEXT }]] },
    3,
    '- 첫째\n- 마태오[^1] 교통국장은',
  ],
])('a footnote %s', (_, block, shift, expected) => {
  const annotations = FOUND.annotations.map(one => ({ ...one, start: one.start + shift, end: one.end + shift }));
  expect(toMarkdownFile(article([block]), { ...FOUND, annotations })).toContain(expected);
});

test('headings and tables stay free of footnotes', () => {
  const heading: Block = { kind: 'heading', level: 2, text: TEXT, runs: [{ text: TEXT }] };
  expect(toMarkdownFile(article([heading]), FOUND)).not.toContain('[^');
});
