import { describe, expect, test } from 'vitest';
import { readLanguage } from '../../../src/annotation/language.ts';
import { type Kind, leftBoundary } from '../../../src/annotation/lexicon/boundaries.ts';
import { packagedData } from '../packaged.ts';

const { boundaries } = readLanguage(packagedData());

describe('what follows a surface', () => {
  test.each<[string, string, Kind, string]>([
    ['미국', '', 'PLACE', 'none'],
    ['미국', ', 일본', 'PLACE', 'none'],
    ['미국', '은', 'PLACE', 'josa'],
    ['미국', '는', 'PLACE', 'word'],
    ['일본', '산은', 'PLACE', 'suffix'],
    ['일본', '어', 'PLACE', 'word'],
    ['금감원', '장이', 'ORG', 'suffix'],
    ['경제부', '총리', 'ORG', 'word'],
    ['특검', '팀이', 'TERM', 'suffix'],
    ['반도체', '장비', 'TERM', 'word'],
    ['IMF', '가', 'ORG', 'josa'],
    ['PER', 'F', 'TERM', 'word'],
    ['미국', '發', 'PLACE', 'suffix'],
    ['미국', '美', 'PLACE', 'word'],
    ['이준호', '씨가', 'PERSON', 'suffix'],
    ['이준호', '의원은', 'PERSON', 'suffix'],
  ])('%s|%s as %s: %s', (surface, rest, kind, tail) => {
    expect(boundaries.tail(surface + rest, surface.length, kind)).toBe(tail);
  });
});

test.each([
  ['미국', 0, true, true],
  ['대미국', 1, true, true],
  ['대미국', 1, false, false],
  ['상태국', 1, true, false],
  ['반대미국', 2, true, false],
  ['訪미국', 1, true, true],
  ['(미국', 1, false, true],
])('a name may begin in %s at %i (a country: %s): %s', (text, start, country, expected) => {
  expect(leftBoundary(text, start, country)).toBe(expected);
});
