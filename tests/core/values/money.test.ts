import { expect, test } from 'vitest';
import { findValues } from '../../../src/annotation/values.ts';
import type { MoneyValue } from '../../../src/core/annotation.ts';
import { formatAmountFull, formatAmountShort, impliedRate, ownConversion } from '../../../src/core/values/money.ts';

test.each([
  [{ amount: 683_000_000_000, currency: 'KRW' }, '683,000,000,000원', '6,830억 원'],
  [{ amount: 70_000_000_000, currency: 'JPY' }, '70,000,000,000엔', '700억 엔'],
  [{ amount: 1_200_050_000, currency: 'KRW' }, '1,200,050,000원', '12억 5만 원'],
  [{ amount: 1380.5, currency: 'KRW' }, '1,380.5원', '1,380.5 원'],
  [{ amount: 0.1 + 0.2, currency: 'USD' }, '0.3달러', '0.3 달러'],
  [{ amount: 0, currency: 'KRW' }, '0원', '0 원'],
  [{ amount: 2.3e16, currency: 'KRW' }, '23,000,000,000,000,000원', '2경 3,000조 원'],
  [{ min: 300_000, max: 500_000, currency: 'KRW' }, '300,000~500,000원', '30만~50만 원'],
  [{ amount: 500, currency: 'GEL' }, '500 GEL', '500 GEL'],
])('%j', (value: MoneyValue, full, short) => {
  expect([formatAmountFull(value), formatAmountShort(value)]).toEqual([full, short]);
});

const conversion = (text: string): MoneyValue | null => {
  const found = findValues({ blocks: [text] });
  return found[0] ? ownConversion(text, found[0], found) : null;
};

test.each([
  '정비 비용 700억 엔(약 6천830억 원)을 댄다.',
  '정비 비용 700억엔(6천830억원)을 댄다.',
  '정비 비용 700억 엔가량(한화 약 6천830억 원)을 댄다.',
  '정비 비용 700억 엔 규모(약 6천830억 원)를 댄다.',
  '정비 비용 700억 엔, 우리 돈으로 약 6천830억 원을 댄다.',
])('the article converts: %s', text => {
  expect(conversion(text)).toMatchObject({ amount: 683_000_000_000, currency: 'KRW' });
});

test.each([
  '정비 비용 700억 엔을 댄다. 다른 곳은 6천830억 원을 댄다.',
  '정비 비용 700억 엔(작년 600억 엔)을 댄다.',
  '정비 비용 700억 엔을 댄다.',
  '정비 비용 700억 엔과 6천830억 원을 댄다.',
])('the article does not convert: %s', text => {
  expect(conversion(text)).toBeNull();
});

test('the rate that a conversion implies', () => {
  const won = { amount: 683_000_000_000, currency: 'KRW' };
  expect(impliedRate({ amount: 70_000_000_000, currency: 'JPY' }, won)).toEqual({
    per: 100,
    from: 'JPY',
    worth: 975.7,
    to: 'KRW',
  });
  expect(impliedRate({ amount: 500_000_000, currency: 'USD' }, won)).toEqual({
    per: 1,
    from: 'USD',
    worth: 1366,
    to: 'KRW',
  });
  expect(impliedRate({ min: 1, max: 2, currency: 'USD' }, won)).toBeNull();
});
