import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const [, ...rows] = readFileSync(new URL('../../src/data/glossary.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map(line => line.split('\t'));
const entries = rows.map(([headword = '', aliases = '', , , , , definition = '', fuller = '', related = '']) => ({
  headword,
  aliases: aliases ? aliases.split('|') : [],
  definition,
  fuller,
  related: related ? related.split('|') : [],
}));
const headwords = new Set(entries.map(({ headword }) => headword));

describe('the glossary', () => {
  test('has at least 1,700 entries, each once', () => {
    expect(entries.length).toBeGreaterThanOrEqual(1700);
    expect(headwords.size).toBe(entries.length);
  });
  test('no name belongs to two entries', () => {
    const owners = new Map<string, string[]>();
    for (const { headword, aliases } of entries)
      for (const name of [headword, ...aliases]) owners.set(name, [...(owners.get(name) ?? []), headword]);
    expect([...owners].filter(([, owner]) => owner.length > 1)).toEqual([]);
  });
  test('definitions are sentences', () => {
    const open = entries.filter(
      ({ definition, fuller }) => !/(?:다|것|말|[가-힣])\.$/.test(definition) || !fuller.endsWith('.'),
    );
    expect(open.map(({ headword }) => headword)).toEqual([]);
  });
  test('no definition begins with what it defines', () => {
    const circular = entries.filter(
      ({ headword, definition }) => headword.length > 1 && definition.startsWith(headword),
    );
    expect(circular.map(({ headword }) => headword)).toEqual([]);
  });
  test('the fuller text is more than the definition again', () => {
    expect(entries.filter(({ definition, fuller }) => fuller === definition).map(({ headword }) => headword)).toEqual(
      [],
    );
  });
  test('related entries exist, and none is its own', () => {
    const lost = entries.flatMap(({ headword, related }) =>
      related.filter(other => other === headword || !headwords.has(other)).map(other => `${headword} → ${other}`),
    );
    expect(lost).toEqual([]);
  });
});
