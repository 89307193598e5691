// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import './browser-gaps.ts';
import type { Block, List, Table } from '../../src/core/article.ts';
import { blockText } from '../../src/core/article.ts';
import { locate } from '../../src/reader/offsets.ts';
import { article } from '../tools/article.ts';
import { type Opened, open } from './opened.ts';

let opened: Opened | undefined;
afterEach(() => opened?.view.close());

const list: List = {
  kind: 'list',
  ordered: false,
  text: '연구·개발\n\n거점 정비',
  items: [[{ text: '연구·' }, { text: '개발', strong: true }], [{ text: '' }], [{ text: '거점 정비' }]],
};
const cell = (text: string) => ({ text, header: false, colSpan: 1, rowSpan: 1 });
const table: Table = {
  kind: 'table',
  caption: '글에 들지 않는 이름',
  text: '도시\t손님\n\n가온시\t1,240명',
  rows: [[cell('도시'), cell('손님')], [], [cell('가온시'), cell('1,240명')]],
};
const text = '대(對)중국 연구·개발 거점';
const paragraph: Block = {
  kind: 'paragraph',
  text,
  runs: [{ text: '대(對)중국 ' }, { text: '연구·개발', link: 'https://a.test/' }, { text: ' 거점' }],
};

/** What a stretch of a block reads as in the view. */
const read = (block: number, start: number, end: number) =>
  locate(opened!.root, block, start, end)
    .map(span => span.node.data.slice(span.start, span.end))
    .join('');

test.each<[string, Block]>([
  ['a paragraph', paragraph],
  ['a list', list],
  ['a table', table],
])('every character of %s is found where it stands', (_, block) => {
  opened = open([{ kind: 'figure', src: 'https://a.test/a.png', alt: '', caption: '사진' }, block]);
  const whole = blockText(block);
  for (let at = 0; at < whole.length; at++)
    expect([at, read(1, at, at + 1)]).toEqual([at, /[\n\t]/.test(whole[at]!) ? '' : whole[at]]);
  expect(read(1, 0, whole.length)).toBe(whole.replace(/[\n\t]/g, ''));
});

test('a stretch may cross elements', () => {
  opened = open([paragraph]);
  const start = text.indexOf('중국');
  expect(read(0, start, start + 8)).toBe(text.slice(start, start + 8));
});

test('marks inside a block do not move its offsets', () => {
  opened = open([paragraph]);
  const [span] = locate(opened.root, 0, 11, 13);
  const mark = document.createElement('mark');
  const range = new Range();
  range.setStart(span!.node, span!.start);
  range.setEnd(span!.node, span!.end);
  range.surroundContents(mark);
  for (let at = 0; at < text.length; at++) expect(read(0, at, at + 1)).toBe(text[at]);
});

test('block −1 is the headline', () => {
  opened = open(article({ title: '막차 끊긴 뒤에도… 집에 간다' }));
  expect(read(-1, 10, 15)).toBe(' 집에 간');
});

test('a block that is not there has no place', () => {
  opened = open([paragraph]);
  expect(locate(opened.root, 7, 0, 1)).toEqual([]);
  expect(locate(opened.root, 0, 500, 501)).toEqual([]);
});
