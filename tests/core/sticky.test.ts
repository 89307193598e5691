import { expect, test } from 'vitest';
import { matchAt, readAll, startsAt } from '../../src/core/sticky.ts';

test('a sticky pattern is tried at its place only', () => {
  expect(matchAt(/\d+/y, 'a12', 1)?.[0]).toBe('12');
  expect(matchAt(/\d+/y, 'a12', 0)).toBeNull();
  expect(startsAt(/b/y, 'ab', 1)).toBe(true);
  expect(startsAt(/b/y, 'ab', 0)).toBe(false);
});

test('what is read is not read again', () => {
  const pairs = readAll('aaaaa', /a/g, at => (at + 2 <= 5 ? { start: at, end: at + 2 } : null));
  expect(pairs.map(({ start }) => start)).toEqual([0, 2]);
});
