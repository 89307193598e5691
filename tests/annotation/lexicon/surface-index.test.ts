import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Heads } from '../../../src/annotation/lexicon/heads.ts';
import { RowFile } from '../../../src/annotation/lexicon/row-file.ts';
import { SurfaceIndex } from '../../../src/annotation/lexicon/surface-index.ts';
import { SurfaceTrie } from '../../../src/annotation/lexicon/trie.ts';

const fileOf = (...names: string[]) =>
  new RowFile(`name\taliases\ttype\tnote\n${names.map(cell => `${cell}\tORG\tx|y\n`).join('')}`, cells => cells);

describe('a file of names', () => {
  const file = fileOf('국회\t', '헌법 재판소\t헌재|Constitutional Court');

  test('gives the names of a row without reading it', () => {
    const names: string[] = [];
    for (const at of [0, 1]) file.names(at, (text, start, end) => names.push(text.slice(start, end)));
    expect(names).toEqual(['국회', '헌법 재판소', '헌재', 'Constitutional Court']);
  });

  test('reads a row once', () => {
    expect(file.count).toBe(2);
    expect(file.type(1)).toBe('ORG');
    expect(file.row(1)).toEqual(['헌법 재판소', '헌재|Constitutional Court', 'ORG', 'x|y']);
    expect(file.row(1)).toBe(file.row(1));
  });
});

test('an index finds what a trie of all spelled-out names does, with the values in the same order', () => {
  const name = fc
    .string({ unit: fc.constantFrom('가', '나', '다', ' '), minLength: 1, maxLength: 5 })
    .filter(text => /^\S+(?: \S+)*$/.test(text));
  const formsOf = (text: string) => new Set([text, text.replaceAll(' ', ''), text.slice(text.indexOf(' ') + 1)]);
  fc.assert(
    fc.property(
      fc.array(fc.array(name, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('가', '나', '다', ' ') }),
      (rows, text) => {
        const file = fileOf(...rows.map(([first = '', ...others]) => `${first}\t${others.join('|')}`));
        const heads = new Heads();
        const trie = new SurfaceTrie<number>();
        const spell = (at: number) => rows[at]!.flatMap(each => [...formsOf(each)].map(form => [form, at] as const));
        for (let at = 0; at < file.count; at++) {
          heads.note(at, file);
          for (const [surface, value] of spell(at)) trie.add(surface, value);
        }
        const index = new SurfaceIndex<number>(heads, items => items.flatMap(spell));
        for (let at = 0; at < text.length; at++) {
          expect(index.matchesAt(text, at)).toEqual(trie.matchesAt(text, at));
          expect(index.get(text.slice(at, at + 3))).toEqual(trie.get(text.slice(at, at + 3)));
        }
      },
    ),
  );
});
