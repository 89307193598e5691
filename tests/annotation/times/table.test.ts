import { expect, test } from 'vitest';
import { findValues } from '../../../src/annotation/values.ts';
import { readRows } from '../rows.ts';

test.each(readRows('times', 0))('$name', ({ text, start, end, cells }) => {
  const [, from, to] = cells;
  const times = findValues({ blocks: [text] }).filter(({ type }) => type === 'TIME');
  if (!from) {
    expect(times).toEqual([]);
    return;
  }
  const found = times.find(time => time.start === start && time.end === end);
  expect(found?.value).toMatchObject({ start: Number(from), end: Number(to) });
});

test('께, 쯤 and 경 make a time approximate', () => {
  for (const about of ['께', '쯤', '경', ' 무렵'])
    expect(findValues({ blocks: [`오후 3시${about} 비가 왔다.`] })[0]?.value).toEqual({
      start: 900,
      end: 900,
      approx: true,
    });
});
