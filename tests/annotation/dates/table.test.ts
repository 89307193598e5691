import { expect, test } from 'vitest';
import { findValues } from '../../../src/annotation/values.ts';
import type { DateValue } from '../../../src/core/annotation.ts';
import { readRows } from '../rows.ts';

test.each(readRows('dates', 1))('$name', ({ text, start, end, cells }) => {
  const [published = '', , first = '', last = ''] = cells;
  const dates = findValues({ published, blocks: [text] }).filter(({ type }) => type === 'DATE');
  if (first) {
    const found = dates.find(date => date.start === start && date.end === end)?.value as DateValue | undefined;
    expect({ start: found?.start, end: found?.end }).toEqual({ start: first, end: last });
  } else {
    const said = dates.filter(date => date.start < end && date.end > start && (date.value as DateValue).start);
    expect(said).toEqual([]);
  }
});
