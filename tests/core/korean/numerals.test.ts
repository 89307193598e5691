import { expect, test } from 'vitest';
import { readDayWord, readNativeNumeral, readNumeral, readNumerals } from '../../../src/core/korean/numerals.ts';

test.each([
  ['12', 12],
  ['1,234', 1234],
  ['1.5', 1.5],
  ['3천', 3000],
  ['3천5백', 3500],
  ['1만30', 10030],
  ['2억5천만', 250_000_000],
  ['57조8,000억', 57_800_000_000_000],
  ['1천380.5', 1380.5],
  ['이천만', 20_000_000],
  ['일억오천만', 150_000_000],
  ['三千萬', 30_000_000],
  ['6천400여만', 64_000_000],
  ['2경', 20_000_000_000_000_000],
])('%s is %d', (text, value) => {
  expect(readNumeral(text, 0, false)).toMatchObject({ start: 0, end: text.length, value });
});

test.each(['이', '사람', '오전', '원', '여섯', ''])('%j is no numeral', text => {
  expect(readNumeral(text, 0, true)).toBeNull();
});

test.each([
  ['6경기', '6'],
  ['3만이 넘는', '3만'],
  ['1만억', '1만'],
  ['1만2만', '1만2'],
  ['12345678901234567890123', '12345678901234567890'],
])('%s stops at %s', (text, numeral) => {
  expect(text.slice(0, readNumeral(text, 0, false)?.end)).toBe(numeral);
});

test('the spaced reading comes first where there are two', () => {
  expect(readNumerals('1조 2천억 원', 0).map(({ value }) => value)).toEqual([1_200_000_000_000, 1_000_000_000_000]);
  expect(readNumerals('1조 원', 0).map(({ value }) => value)).toEqual([1_000_000_000_000]);
});

test.each([
  ['한 명', 1],
  ['스무 살', 20],
  ['열다섯 곳', 15],
  ['서른두 대', 32],
])('native %s', (text, value) => {
  expect(readNativeNumeral(text, 0)?.value).toBe(value);
});

test('days are counted by name', () => {
  expect(readDayWord('사흘째', 0)).toEqual({ end: 2, value: 3 });
  expect(readDayWord('오늘', 0)).toBeNull();
});
