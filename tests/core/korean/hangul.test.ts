import { describe, expect, test } from 'vitest';
import { eojeolsOf, hangulEnd } from '../../../src/core/korean/eojeol.ts';
import { endingOf, isHangulText, isHanja, isWordCode } from '../../../src/core/korean/hangul.ts';

describe('how a word sounds at its end', () => {
  test.each([
    ['가', 'vowel'],
    ['국', 'consonant'],
    ['울', 'rieul'],
    ['0', 'consonant'],
    ['2', 'vowel'],
    ['1', 'rieul'],
    ['6', 'consonant'],
    ['G', 'vowel'],
    ['M', 'consonant'],
    ['L', 'rieul'],
    ['x', 'unknown'],
    ['中', 'unknown'],
  ])('%s: %s', (letter, ending) => {
    expect(endingOf(letter.charCodeAt(0))).toBe(ending);
  });
});

test.each([
  ['한국', true],
  ['', false],
  ['한국A', false],
  ['ㅋㅋ', false],
])('%s is all syllables: %s', (text, expected) => {
  expect(isHangulText(text)).toBe(expected);
});

test('letters, digits and Hanja are parts of words; marks are not', () => {
  expect([...'가A9é美'].every(letter => isWordCode(letter.charCodeAt(0)))).toBe(true);
  expect([..."·'( \n"].some(letter => isWordCode(letter.charCodeAt(0)))).toBe(false);
  expect(isHanja('豈'.charCodeAt(0))).toBe(true);
});

test('eojeols are what stands between white space', () => {
  const text = ' 국회는\n오늘  열린다 ';
  expect(eojeolsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['국회는', '오늘', '열린다']);
  expect(hangulEnd('국회A', 0)).toBe(2);
  expect(hangulEnd('A', 0)).toBe(0);
});
