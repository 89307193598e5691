import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, mix } from '../../src/core/colours.ts';
import { contrastTable, ownTokens } from '../../src/core/own-theme.ts';
import { DEFAULTS } from '../../src/core/settings.ts';

const colour = fc
  .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }))
  .map(parts => `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`);

test.each([
  ['#000000', '#ffffff', 21],
  ['#1f1d1a', '#fcfbf9', 16.26],
  ['#d8d4cb', '#1c1d1f', 11.4],
  ['#777777', '#777777', 1],
])('%s on %s has a contrast of %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 1);
  expect(contrast(other, one)).toBeCloseTo(ratio, 1);
});

test('a mix of none is the ground, a mix of all the colour', () => {
  expect(mix('#123456', '#fedcba', 0)).toBe('#fedcba');
  expect(mix('#123456', '#fedcba', 1)).toBe('#123456');
});

test('where the ink stands out enough, everything derived from it does', () => {
  fc.assert(
    fc.property(colour, colour, colour, (paper, ink, pencil) => {
      fc.pre(contrast(ink, paper) >= 10);
      const tokens = ownTokens({ paper, ink, pencil });
      const of = (name: string, ground = paper) => contrast(tokens[name]!, ground);
      expect(of('ink-2')).toBeGreaterThanOrEqual(4.5);
      expect(of('ink-3')).toBeGreaterThanOrEqual(4.5);
      for (const name of ['edge', 'focus', 'm-person', 'm-org', 'm-place', 'm-date', 'm-money', 'm-term'])
        expect(of(name)).toBeGreaterThanOrEqual(3);
    }),
  );
});

test('the colours that one starts with are enough in every pair', () => {
  for (const { pair, ratio, least } of contrastTable(DEFAULTS.ownColours))
    expect({ pair, enough: ratio >= least }).toEqual({ pair, enough: true });
});
