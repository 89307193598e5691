import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Entry, lintGlossary, parseEntries, RULE_NAMES, type Rule } from '../../../scripts/glossary/lint.ts';

const shipped = parseEntries(readFileSync(new URL('../../../src/data/glossary.tsv', import.meta.url), 'utf8'));

const SOUND: Entry = {
  headword: '가나리',
  aliases: [],
  difficulty: '2',
  english: 'ganari',
  definition: '물건을 서로 바꾸어 쓰기로 한 약속이다.',
  fuller: '2024년에 처음 생겼다. 여러 마을이 함께한다.',
  related: [],
};
const OTHER: Entry = { ...SOUND, headword: '다라마', definition: '여러 사람이 나누어 쓰는 창고를 이르는 말이다.' };

/** What breaks each rule, as a change to a sound entry. */
const BROKEN: Readonly<Record<Rule, readonly Partial<Entry>[]>> = {
  'a definition is one sentence of 10 to 60 characters that ends in 다': [
    { definition: '약속이다.' },
    { definition: `${'긴 설명이 이어지는 '.repeat(7)}것이다.` },
    { definition: '물건을 바꾸는 일이다. 여럿이 한다.' },
    { definition: '물건을 서로 바꾸어 쓰기로 한 것.' },
  ],
  'the fuller text has 10 to 200 characters, and its sentences end in 다': [
    { fuller: '짧다.' },
    { fuller: `${'같은 말이 이어진다. '.repeat(20)}끝이다.` },
    { fuller: '처음 생긴 것은 2024년. 여러 마을이 함께한다.' },
  ],
  'the fuller text says more than the definition': [{ fuller: '물건을 서로 바꾸어 쓰기로 한 약속이다. 그렇다.' }],
  'no definition uses the word that it defines': [{ definition: '마을 사람들이 가나리를 서로 하는 일이다.' }],
  'no two entries define each other': [{ definition: '다라마에 물건을 넣어 두고 나누는 일이다.' }],
  'plain prose: no shouting, no double spaces, nothing that is true for a day only': [
    { fuller: '정말 좋은 제도다! 여러 마을이 함께한다.' },
    { fuller: '여러 마을이  함께하는 일이다.' },
    { fuller: '올해는 여러 마을이 함께한다.' },
  ],
  'related entries exist, four at most, each once': [
    { related: ['없는 말'] },
    { related: ['가나리'] },
    { related: ['다라마', '다라마'] },
  ],
  'no name belongs to two entries, spaced or not': [{ aliases: ['다라 마'] }],
  'no other name is the headword with or without a space': [{ aliases: ['가나 리'] }, { aliases: ['나리', '나리'] }],
  'an English name, and a difficulty of 1 to 3': [{ english: '' }, { english: '가나리' }, { difficulty: '4' }],
};

describe('the rules of the glossary', () => {
  test('a sound entry breaks none', () => {
    expect(lintGlossary([SOUND, OTHER])).toEqual([]);
  });

  describe.each(RULE_NAMES)('%s', rule => {
    test.each(BROKEN[rule])('is broken by %o', change => {
      const other =
        rule === 'no two entries define each other' ? { definition: '가나리에 쓰는 작은 창고를 말한다.' } : {};
      const problems = lintGlossary([
        { ...SOUND, ...change },
        { ...OTHER, ...other },
      ]);
      expect(problems.map(problem => problem.rule)).toContain(rule);
    });
  });
});

describe('the glossary that ships', () => {
  test('has at least 2,600 entries, each once', () => {
    expect(shipped.length).toBeGreaterThanOrEqual(2600);
    expect(new Set(shipped.map(({ headword }) => headword)).size).toBe(shipped.length);
  });

  test('keeps every rule', () => {
    expect(lintGlossary(shipped)).toEqual([]);
  });
});
