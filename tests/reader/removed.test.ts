// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import './browser-gaps.ts';
import type { Removal } from '../../src/core/article.ts';
import { createAids } from '../../src/reader/aids/aids.ts';
import { article, paragraph } from '../tools/article.ts';
import { press } from './browser-gaps.ts';
import { type Opened, open } from './opened.ts';

let opened: Opened | undefined;
afterEach(() => opened?.view.close());

const removal = (reason: Removal['reason'], text: string, at?: number): Removal => ({
  step: 'boilerplate',
  reason,
  text,
  ...(at === undefined ? {} : { at, blocks: [paragraph(text)] }),
});
const removed = [
  removal('widget', '공유  단추\n여섯 개'),
  removal('ai-summary', '세 줄 요약', 0),
  removal('duplicate', '되풀이', 2),
  removal('tip-line', '제보를 기다립니다', 9),
];
const show = () => {
  opened = open(article({ blocks: ['하나', '둘', '셋'].map(paragraph), removed }));
  opened.view.extend(createAids);
  return [...opened.part('removed')!.querySelectorAll('li')];
};
const bodyTexts = () => opened!.body().map(child => child.textContent);

test('every part is listed with its reason and an excerpt', () => {
  const rows = show();
  expect(opened?.part('removed')?.querySelector('summary')?.textContent).toBe('제거된 부분 4곳');
  expect(rows.map(row => [...row.children].slice(0, 2).map(child => child.textContent))).toEqual([
    ['도구 막대', '공유 단추 여섯 개'],
    ['언론사 AI 요약', '세 줄 요약'],
    ['되풀이된 본문', '되풀이'],
    ['제보 안내', '제보를 기다립니다'],
  ]);
});

test('a part without blocks has nothing to put back', () => {
  expect(show().map(row => row.querySelectorAll('button').length)).toEqual([0, 1, 1, 1]);
});

test.each([
  [1, ['언론사 AI 요약세 줄 요약', '하나', '둘', '셋']],
  [2, ['하나', '둘', '되풀이된 본문되풀이', '셋']],
  [3, ['하나', '둘', '셋', '제보 안내제보를 기다립니다']],
])('part %i goes back to its place, and out again', (index, texts) => {
  const button = show()[index]!.querySelector('button')!;
  press(button);
  expect(bodyTexts()).toEqual(texts);
  expect([button.textContent, button.getAttribute('aria-pressed')]).toEqual(['다시 빼기', 'true']);
  press(button);
  expect(bodyTexts()).toEqual(['하나', '둘', '셋']);
  expect(button.textContent).toBe('되돌리기');
});

test('what is put back has no block index, so that offsets keep meaning the article', () => {
  press(show()[2]!.querySelector('button')!);
  expect(opened?.body().map(child => child.dataset['block'])).toEqual(['0', '1', undefined, '2']);
});

test('a page’s own script cannot put a part back', () => {
  show()[1]!.querySelector('button')!.click();
  expect(bodyTexts()).toEqual(['하나', '둘', '셋']);
});
