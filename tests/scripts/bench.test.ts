import { expect, test } from 'vitest';
import { exponent, median, quantile, table } from '../../scripts/bench/figures.ts';
import { newsPage, person, persons, prose } from '../../scripts/bench/prose.ts';

const sizes = [1, 10, 100, 1_000];

test.each([
  ['the same', 0, (_: number) => 7],
  ['linear', 1, (size: number) => 3 * size],
  ['square', 2, (size: number) => 2 * size ** 2],
])('a cost that is %s has the exponent %d', (_name, expected, cost) => {
  expect(exponent(sizes.map(size => ({ size, ms: cost(size) })))).toBeCloseTo(expected, 6);
});
test('what is too quick to tell counts for nothing', () => {
  const points = [{ size: 1, ms: 0.1 }, ...sizes.slice(1).map(size => ({ size, ms: size }))];
  expect(exponent(points)).toBeCloseTo(1, 6);
  expect(exponent(points.slice(0, 2))).toBeNaN();
});
test('medians and shares are of the values that came', () => {
  expect([median([3, 1, 2]), quantile([1, 2, 3, 4], 0.9), median([])]).toEqual([2, 4, Number.NaN]);
});
test('a table has a line a row', () => {
  expect(table(['a', 'ms'], [['x', 1.234]]).split('\n')).toEqual(['| a | ms |', '| --- | ---: |', '| x | 1.23 |']);
});
test('an article is as long as asked, of paragraphs that differ', () => {
  for (const size of [1_000, 100_000]) {
    const paragraphs = prose(size);
    expect(Buffer.byteLength(paragraphs.join('')) / size).toBeLessThan(1.6);
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  }
});
test('ten thousand persons have ten thousand names', () => {
  expect(new Set(Array.from({ length: 10_000 }, (_, n) => person(n))).size).toBe(10_000);
  expect(persons(10)).toHaveLength(4);
});
test('a page has as many elements as asked', () => {
  const count = newsPage(prose(1_000), 10_000).match(/<\w/g)?.length ?? 0;
  expect(count).toBeGreaterThan(9_900);
  expect(count).toBeLessThan(10_100);
});
