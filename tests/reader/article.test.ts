// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import './browser-gaps.ts';
import { article, paragraph } from '../tools/article.ts';
import { type Opened, open } from './opened.ts';

let opened: Opened | undefined;
afterEach(() => opened?.view.close());

test.each([
  [0.44, '본문을 확실히 가려내지 못했습니다. 빠진 곳이 있으면 원문을 보세요.'],
  [0.45, undefined],
])('a text found with confidence %f says: %s', (confidence, line) => {
  opened = open(article({ blocks: [paragraph('하나')], found: { step: 'finder', confidence } }));
  expect(opened.part('unsure')?.textContent).toBe(line);
});
