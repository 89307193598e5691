import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAt, sentencesOf } from '../../../src/core/korean/sentence.ts';

const rows = readFileSync(path.resolve(import.meta.dirname, '../../text/sentences.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => line.split('\t'));

/** In the table `|` stands between sentences and `⏎` for a line end. */
test.each(rows)('%s', (marked = '', note) => {
  const text = marked.replaceAll('|', '').replaceAll('⏎', '\n');
  const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  expect(sentences, note).toEqual(marked.split('|').map(sentence => sentence.replace('⏎', '').trim()));
});

test('the sentence around a character', () => {
  const text = '첫눈이 왔다. 길이 얼었다. 버스가 늦었다.';
  const { start, end } = sentenceAt(text, text.indexOf('얼었'));
  expect(text.slice(start, end)).toBe('길이 얼었다.');
});

test('sentences lose nothing but white space and do not overlap', () => {
  const piece = fc.constantFrom('하나다', '. ', '"', '“', '”', '(', ')', '\n', ' 둘', '요?', "'", '…', '3.5', ' U.S. ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const text = pieces.join('');
      let from = 0;
      for (const { start, end } of [...sentencesOf(text), { start: text.length, end: text.length }]) {
        expect(text.slice(from, start).trim()).toBe('');
        expect(start).toBeGreaterThanOrEqual(from);
        from = end;
      }
    }),
  );
});
