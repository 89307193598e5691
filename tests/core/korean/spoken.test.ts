import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptOf } from '../../../src/core/korean/spoken/script.ts';

const rows = readFileSync(path.resolve(import.meta.dirname, '../../text/spoken.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(line => line.split('\t'));

test.each(rows)('%s is said %s', (written = '', spoken) => {
  expect(scriptOf(written).text).toBe(spoken);
});

test('the table is as long as it has to be, without a row twice', () => {
  expect(rows.length).toBeGreaterThanOrEqual(150);
  expect(new Set(rows.map(([written]) => written)).size).toBe(rows.length);
});

test('every place of the script leads back to the sentence, in order', () => {
  const piece = fc.constantFrom(
    '3.1%',
    ' 물가',
    '(漢字)',
    'IPEF',
    '…',
    '2-1',
    ' ▲ ',
    '6·25',
    '㎡',
    '“',
    '1만2천명',
    '尹',
    '~',
    '. ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), words => {
      const sentence = words.join('');
      const { text, pieces } = scriptOf(sentence);
      let [at, from] = [0, 0];
      for (const { at: said, start, end } of pieces) {
        expect(start).toBe(from);
        expect(end).toBeGreaterThan(start);
        expect(said).toBeGreaterThanOrEqual(at);
        expect(said).toBeLessThanOrEqual(text.length);
        [at, from] = [said, end];
      }
      expect(from).toBe(sentence.length);
      expect(text).not.toMatch(/\d| {2}|, *,|^[\s,]/);
    }),
  );
});
