import { expect, test } from 'vitest';
import { findValues } from '../../../src/annotation/values.ts';
import type { MoneyValue } from '../../../src/core/annotation.ts';
import { readRows } from '../rows.ts';

test.each(readRows('money', 0))('$name', ({ text, start, end, cells }) => {
  const [, figures = '', currency = ''] = cells;
  const money = findValues({ blocks: [text] }).filter(({ type }) => type === 'MONEY');
  if (!figures) {
    expect(money).toEqual([]);
    return;
  }
  const { approx: _, ...value } = (money.find(found => found.start === start && found.end === end)?.value ??
    {}) as MoneyValue;
  const [low, high] = figures.split('..').map(Number);
  expect(value).toEqual(high === undefined ? { amount: low, currency } : { min: low, max: high, currency });
});

test.each(['약 3만원', '3만원가량', '3만원 안팎', '3만여 원', '3만원대', '100억여원', '거의 3만원'])(
  '%s is said to be approximate',
  text => {
    expect(findValues({ blocks: [text] })).toMatchObject([{ type: 'MONEY', value: { approx: true } }]);
  },
);

test('an exact amount is not', () => {
  expect(findValues({ blocks: ['3만원을 냈다'] })[0]?.value).toEqual({ amount: 30000, currency: 'KRW' });
});
