import { expect, test } from 'vitest';
import { convert, isChange, percentChange } from '../../../src/core/values/measures.ts';

test.each([
  [100, '평', [{ amount: 330.6, unit: '㎡' }]],
  [84, '㎡', [{ amount: 25.41, unit: '평' }]],
  [60, '마일', [{ amount: 96.56, unit: 'km' }]],
  [32, '℉', [{ amount: 0, unit: '℃' }]],
  [-40, '℃', [{ amount: -40, unit: '℉' }]],
  [25, 'bp', [{ amount: 0.25, unit: '%p' }]],
  [1, '배럴', [{ amount: 159, unit: 'L' }]],
  [10, '돈', [{ amount: 37.5, unit: 'g' }]],
  [
    1,
    'ha',
    [
      { amount: 10_000, unit: '㎡' },
      { amount: 3025, unit: '평' },
    ],
  ],
  [5, '명', []],
])('%d %s', (amount, unit, expected) => {
  expect(convert({ amount, unit })).toEqual(expected);
});

test('a range keeps both ends', () => {
  expect(convert({ min: 32, max: 62, unit: '평' })).toEqual([{ min: 105.8, max: 205, unit: '㎡' }]);
});

test('8 % to 10 % is two points and a quarter more', () => {
  expect(percentChange(8, 10)).toEqual({ points: 2, relative: 25 });
  expect(percentChange(10, 8)).toEqual({ points: -2, relative: -20 });
  expect(percentChange(0, 3)).toEqual({ points: 3, relative: null });
  expect(percentChange(0.1, 0.3)).toEqual({ points: 0.2, relative: 200 });
});

test('only 에서 says that one percentage became another', () => {
  expect(isChange('에서 ')).toBe(true);
  expect(isChange('에서 올해 ')).toBe(true);
  expect(isChange('와 ')).toBe(false);
  expect(isChange('에서, 을은 ')).toBe(false);
});
