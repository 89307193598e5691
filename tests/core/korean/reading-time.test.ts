import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/article.ts';
import { countLetters, LETTERS_A_MINUTE, readingMinutes } from '../../../src/core/korean/reading-time.ts';

test('the pace is the measured one', () => {
  expect(LETTERS_A_MINUTE).toBe(588);
});

test.each([
  ['', 0],
  ['가 나, "다".', 3],
  ['대(對)중국 IPEF 5일', 10],
  ['각'.normalize('NFD'), 1],
])('%j has %i letters', (text, letters) => {
  expect(countLetters(text)).toBe(letters);
});

const paragraph = (letters: number): Block => ({ kind: 'paragraph', text: '가'.repeat(letters), runs: [] });
const figure: Block = { kind: 'figure', src: 'https://a.test/a.png', alt: '', caption: '설명' };

test.each<[string, readonly Block[], number]>([
  ['nothing', [], 0],
  ['a picture', [figure], 0],
  ['a line', [paragraph(20)], 1],
  ['two minutes and a quarter', [paragraph(LETTERS_A_MINUTE * 2), figure, paragraph(LETTERS_A_MINUTE / 4)], 2],
  ['two minutes and three quarters', [paragraph(LETTERS_A_MINUTE * 2.75)], 3],
])('%s', (_, blocks, minutes) => {
  expect(readingMinutes(blocks)).toBe(minutes);
});
