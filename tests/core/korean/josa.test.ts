import { describe, expect, test } from 'vitest';
import { parseJosa } from '../../../src/core/korean/josa.ts';
import { packagedData } from '../../annotation/packaged.ts';

const josa = parseJosa(packagedData().josa);

describe('particles agree with the word before them', () => {
  test.each([
    ['국회', '는', true],
    ['국회', '은', false],
    ['정부', '가', true],
    ['법원', '이', true],
    ['법원', '가', false],
    ['서울', '로', true],
    ['부산', '로', false],
    ['부산', '으로', true],
    ['제주', '로', true],
    ['미국', '에서는', true],
    ['의원', '이라고', true],
    ['IMF', '가', true],
    ['IBM', '은', true],
    ['LG', '는', true],
    ['한국', '과의', true],
    ['한국', '와의', false],
    ['국민', '하게', false],
    ['한국', '', false],
  ])('%s + %s: %s', (noun, particle, expected) => {
    expect(josa.accepts(particle, noun.charCodeAt(noun.length - 1))).toBe(expected);
  });
});

test.each([
  ['의원이', [2, 3]],
  ['의원', [2]],
  ['정부는', [2, 3]],
  ['국회에서는', [2, 4, 5]],
])('the noun of %s may end at %j', (eojeol, stems) => {
  expect(josa.stems(eojeol)).toEqual(stems);
});
