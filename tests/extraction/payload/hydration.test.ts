import { expect, test } from 'vitest';
import { fromDevalue } from '../../../src/extraction/payload/hydration.ts';
import type { Json } from '../../../src/extraction/payload/json-literal.ts';

test.each<[name: string, flat: Json[], value: unknown]>([
  ['members by their places', [{ a: 1, b: 2 }, '하나', [1, 1]], { a: '하나', b: ['하나', '하나'] }],
  ['tagged pairs', [['Reactive', 1], { at: 2 }, ['Date', '2023-01-04']], { at: '2023-01-04' }],
  ['places outside the list', [{ a: 9, b: -1 }], { a: null, b: null }],
  ['nothing', [], null],
])('%s', (_, flat, value) => {
  expect(fromDevalue(flat)).toEqual(value);
});

test('a circle closes', () => {
  const value = fromDevalue([{ self: 0 }]) as { self: unknown };
  expect(value.self).toBe(value);
});

test('a chain of 100,000 links is cut, not followed to the end of the stack', () => {
  expect(fromDevalue(Array.from({ length: 100_000 }, (_, index) => [index + 1]))).toBeInstanceOf(Array);
});
