import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SurfaceTrie } from '../../../src/annotation/lexicon/trie.ts';

test('every surface at a place, shortest first, with all its values', () => {
  const trie = new SurfaceTrie<number>();
  for (const [i, surface] of ['인도', '인도네시아', '인', '인도', '도네'].entries()) trie.add(surface, i);
  expect(trie.matchesAt('인도네시아가', 0)).toEqual([
    { end: 1, values: [2] },
    { end: 2, values: [0, 3] },
    { end: 5, values: [1] },
  ]);
  expect(trie.matchesAt('인도', 1)).toEqual([]);
  expect(trie.get('도네')).toEqual([4]);
  expect(trie.get('인도네')).toEqual([]);
});

test('surfaces added after a first look are found, too', () => {
  const trie = new SurfaceTrie<string>();
  trie.add('서울', 'a');
  expect(trie.get('서울')).toEqual(['a']);
  trie.add('서울역', 'b');
  expect(trie.matchesAt('서울역', 0).map(({ end }) => end)).toEqual([2, 3]);
});

test('finds what a search of the list would', () => {
  const letters = fc.string({ unit: fc.constantFrom('가', '나', '다'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('가', '나', '다') }),
      (list, text) => {
        const trie = new SurfaceTrie<string>();
        for (const surface of list) trie.add(surface, surface);
        for (let at = 0; at < text.length; at++)
          expect(trie.matchesAt(text, at).map(({ end }) => text.slice(at, end))).toEqual(
            [...new Set(list)].filter(surface => text.startsWith(surface, at)).sort((a, b) => a.length - b.length),
          );
      },
    ),
  );
});
