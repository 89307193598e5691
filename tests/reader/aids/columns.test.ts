import fc from 'fast-check';
import { expect, test } from 'vitest';
import { turnsOf } from '../../../src/reader/aids/columns.ts';

test.each([
  ['all in one spread', [100, 100, 100], [], 300, []],
  ['turns where the next block has no room', [300, 200, 200, 200], [], 300, [2]],
  ['a heading goes with its text', [300, 200, 50, 300], [2], 300, [2]],
  ['a block higher than a spread stands alone', [100, 900, 100], [], 300, [1, 2]],
  ['a heading that has turned already', [50, 900, 100], [0], 300, [1, 2]],
] as const)('%s', (_, heights, headings, height, turns) => {
  expect(turnsOf(heights, new Set<number>(headings), height)).toEqual(turns);
});

test('spreads hold what fits, and turns go forward', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 40 }),
      fc.array(fc.nat(40)),
      (heights, headings) => {
        const turns = turnsOf(heights, new Set(headings), 300);
        const edges = [0, ...turns, heights.length];
        for (let at = 0; at + 1 < edges.length; at++) {
          const spread = heights.slice(edges[at], edges[at + 1]);
          if (at > 0) expect(edges[at]).toBeGreaterThan(edges[at - 1]!);
          if (spread.length > 2) expect(spread.reduce((sum, block) => sum + block, 0)).toBeLessThanOrEqual(600);
        }
      },
    ),
  );
});
