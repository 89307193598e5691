import { expect, test } from 'vitest';
import { findValues } from '../../../src/annotation/values.ts';
import type { QuantityValue } from '../../../src/core/annotation.ts';
import { readRows } from '../rows.ts';

test.each(readRows('quantities', 0))('$name', ({ text, start, end, cells }) => {
  const [, figures = '', unit = ''] = cells;
  const quantities = findValues({ blocks: [text] }).filter(({ type }) => type === 'QUANTITY');
  if (!figures) {
    expect(quantities).toEqual([]);
    return;
  }
  const { approx: _, ...value } = (quantities.find(found => found.start === start && found.end === end)?.value ??
    {}) as QuantityValue;
  const [low, high] = figures.split('..').map(Number);
  expect(value).toEqual(high === undefined ? { amount: low, unit } : { min: low, max: high, unit });
});
