import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DateValue } from '../../../src/core/annotation.ts';
import { findValues } from '../../../src/annotation/values.ts';

const rows = readFileSync(new URL('../../text/dates.tsv', import.meta.url), 'utf8').trimEnd().split('\n').slice(1);

describe('the table of dates', () => {
  it.each(rows.map(row => row.split('\t')))('%s %s', (published = '', sentence = '', start = '', end = '') => {
    const from = sentence.indexOf('[[');
    const to = sentence.indexOf(']]') - 2;
    const dates = findValues({ published, blocks: [sentence.replace('[[', '').replace(']]', '')] }).filter(
      ({ type }) => type === 'DATE',
    );
    if (start) {
      const found = dates.find(date => date.start === from && date.end === to)?.value as DateValue | undefined;
      expect({ start: found?.start, end: found?.end }).toEqual({ start, end });
    } else {
      const said = dates.filter(date => date.start < to && date.end > from && (date.value as DateValue).start);
      expect(said).toEqual([]);
    }
  });
});
