import { describe, expect, test } from 'vitest';
import { formOf } from '../../../src/annotation/tagger/characters.ts';
import { FEATURES, FeatureExtractor } from '../../../src/annotation/tagger/features.ts';
import { hashForms } from '../../../src/annotation/tagger/hashing.ts';
import type { NameLists } from '../../../src/annotation/tagger/lists.ts';

const none: NameLists = { kinds: new Map(), openings: new Set() };
const forms = (text: string): number[] => Array.from({ length: text.length }, (_, i) => formOf(text.charCodeAt(i)));
const hash = (text: string): number => hashForms(forms(text), 0, text.length);

/** Features of each position. */
function features(text: string, lists = none, start = 0, end = text.length): number[][] {
  const flat = new FeatureExtractor(lists).extract(text, start, end, new Int32Array(0));
  return Array.from({ length: end - start }, (_, i) => [...flat.subarray(i * FEATURES, (i + 1) * FEATURES)]);
}

describe('features', () => {
  test.each([
    ['digits for one another', '지난 12일', '지난 34일'],
    ['quotes for one another', '‘가나’ “다”', `'가나' "다"`],
    ['full width for ASCII', 'ＡＢＣ（가）', 'ABC(가)'],
    ['middle dots for one another', '가·나', '가ㆍ나'],
  ])('take %s', (_, one, other) => {
    expect(features(one)).toEqual(features(other));
  });

  test('see nothing outside the stretch', () => {
    expect(features('앞말 가나다 뒷말', none, 3, 6)).toEqual(features('가나다'));
  });

  test('do not depend on what was extracted before', () => {
    const extractor = new FeatureExtractor(none);
    extractor.extract('아주 긴 글이 먼저 왔다 (그리고 갔다)', 0, 20, new Int32Array(0));
    const after = extractor.extract('짧다', 0, 2, new Int32Array(0)).slice(0, 2 * FEATURES);
    expect([...after]).toEqual(features('짧다').flat());
  });

  test('tell two texts of one shape apart', () => {
    expect(features('가나다')[1]).not.toEqual(features('가너다')[1]);
  });

  test.each(['', '가', ' ', '😀', '\ud83d', '\u0000', '가 '.repeat(3)])('are there for %j', text => {
    expect(features(text).length).toBe(text.length);
  });
});

test('a listed name changes the features of its characters', () => {
  const lists = { kinds: new Map([[hash('해오름'), 70]]), openings: new Set([hash('해오')]) };
  expect(features('해오름', lists)[1]).not.toEqual(features('해오름')[1]);
  expect(features('해오림', lists)).toEqual(features('해오림'));
});
