import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanTerm, cleanText, entryProblem, type GlossaryEntry, termKey, tidyTags } from '../../src/core/glossary.ts';
import { writeCsv } from '../../src/glossary/formats/csv.ts';
import { writeJson } from '../../src/glossary/formats/json.ts';
import { readFile } from '../../src/glossary/reading.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\n', '\r', '\t', '가', '나', ' '),
    maxLength: 30,
  }),
);
const glossary = fc
  .array(fc.record({ term: text, definition: text, note: text, tags: fc.array(text, { maxLength: 3 }) }), {
    maxLength: 20,
  })
  .map(rows => [
    ...new Map(
      rows
        .map(
          ({ term, definition, note, tags }): GlossaryEntry => ({
            term: cleanTerm(term),
            definition: cleanText(definition),
            note: cleanText(note),
            tags: tidyTags(tags.map(tag => tag.replace(/[,;|]/g, ''))),
            updated: 0,
          }),
        )
        .filter(entry => !entryProblem(entry))
        .map(entry => [termKey(entry.term), entry]),
    ).values(),
  ])
  .filter(entries => entries.length > 0);

test.each([
  ['JSON', writeJson],
  ['CSV', writeCsv],
])('what is written as %s is read back as it was', (_, write) => {
  fc.assert(
    fc.property(glossary, entries => {
      const { entries: read, skips } = readFile(new TextEncoder().encode(write(entries)), 0);
      expect(skips).toEqual([]);
      expect([...read.values()]).toEqual(entries);
    }),
    { numRuns: 300 },
  );
});

test('no cell of an exported CSV is a formula, and all come back', () => {
  const cells = ['=1+1', '+1', '-2+3', '@SUM(A1)', '＝1', "'=1", "''=1", "=cmd|'/C calc'!A0", '- 하나', "'그냥"];
  const entries = cells.map((term, at) => ({
    term,
    definition: `\u200b${at}`.slice(1),
    note: term,
    tags: [term.replace(/[|,]/g, '')],
    updated: 0,
  }));
  const csv = writeCsv(entries);
  const raw = csv
    .slice(1)
    .split('\r\n')
    .flatMap(line => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
    .map(cell => cell.replace(/^"/, ''));
  expect(raw.filter(cell => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
  const read = [...readFile(new TextEncoder().encode(csv), 0).entries.values()];
  expect(read.map(({ term }) => term)).toEqual(cells);
  expect(read.map(({ note }) => note)).toEqual(cells);
});
