import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nameLikeness } from '../../src/annotation/people/likeness.ts';

/** What each column of a list may hold. The first line names the columns. */
const SCHEMAS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  gazetteer: {
    name: /^\S.*\S$|^\S$/,
    aliases: /^(?:[^|]+(?:\|[^|]+)*)?$/,
    type: /^(?:PERSON|ORG|PLACE)$/,
    subtype: /^[가-힣·/()\s]+$/,
    english: /^[^\t]*$/,
    qid: /^(?:Q\d+)?$/,
    note: /^[^\t]*$/,
  },
  glossary: {
    headword: /^\S.*\S$|^\S$/,
    aliases: /^(?:[^|]+(?:\|[^|]+)*)?$/,
    type: /^(?:FIN|LAW|TECH|UNIT|EVENT|TERM|PACT|ORG|PLACE)$/,
    kind: /^(?:경제|증시|부동산|세금|정치|국회|법|국제|군사|과학|의료|노동|환경|교육|사회|문화|스포츠|단위|사건|기관)$/,
    difficulty: /^[123]$/,
    english: /^[^\t가-힣]+$/,
    definition: /^.{9,59}\.$/,
    fuller: /^.{10,200}$/,
    related: /^(?:[^|]+(?:\|[^|]+){0,3})?$/,
  },
  josa: { form: /^[가-힣]+$/, condition: /^[ACRV]$/, gloss: /^.+$/ },
  ambiguous: {
    surface: /^\S.*$/,
    policy: /^(?:region|company|unit|person|media|context)$/,
    percent: /^(?:\d|[1-9]\d|100)$/,
    contrary: /^(?:[^|]+(?:\|[^|]+)*)?$/,
    supporting: /^(?:[^|]+(?:\|[^|]+)*)?$/,
    readings: /^[^\t]*$/,
  },
  tails: { tail: /^[가-힣]+$/, kinds: /^(?:ORG|PERSON|PLACE|TERM)(?:\|(?:ORG|PERSON|PLACE|TERM))*$/ },
  titles: {
    title: /^[가-힣A-Z]+$/,
    short: /^(?:[가-힣A-Z]+(?:\|[가-힣A-Z]+)*)?$/,
    field: /^[a-z]+$/,
    position: /^(?:after|before|both)$/,
  },
  surnames: { surname: /^[가-힣]{1,2}$/, hanja: /^[㐀-鿿]+(?:\|[㐀-鿿]+)*$/, frequency: /^(?:common|known|rare)$/ },
  'name-syllables': {
    syllable: /^[가-힣]$/,
    surname: /^(?:-?\d+)?$/,
    given1: /^(?:-?\d+)?$/,
    given2: /^(?:-?\d+)?$/,
    foreign: /^(?:-?\d+)?$/,
  },
  'common-words': { word: /^[가-힣]{2,6}$/ },
  suffixes: {
    suffix: /^[가-힣A-Z]+$/,
    type: /^(?:ORG|PLACE)$/,
    percent: /^(?:\d|[1-9]\d)$/,
    short: /^[가-힣]*$/,
  },
  hanja: {
    hanja: /^[㐀-鿿豈-﫿러]+$/,
    reading: /^[가-힣]+$/,
    kind: /^(?:place|org|surname|word)$/,
    target: /^[가-힣]*$/,
    gloss: /^[^\t]*$/,
  },
};

const textOf = (file: string): string => readFileSync(new URL(`../../src/data/${file}.tsv`, import.meta.url), 'utf8');
const linesOf = (file: string): string[] => textOf(file).slice(0, -1).split('\n').slice(1);
const rowsOf = (file: string): string[][] => linesOf(file).map(line => line.split('\t'));
const gazetteer = rowsOf('gazetteer');

describe.each(Object.entries(SCHEMAS))('%s.tsv', (file, columns) => {
  const names = Object.keys(columns);

  test('says what its columns are, and ends with a line end', () => {
    expect(textOf(file).split('\n')[0]).toBe(names.join('\t'));
    expect(textOf(file).endsWith('\n')).toBe(true);
  });

  test('is composed, sorted and without repetition', () => {
    const lines = linesOf(file);
    expect(textOf(file).normalize('NFC')).toBe(textOf(file));
    expect(lines).toEqual([...new Set(lines)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });

  test('has in every cell what the column may hold, and prints as it was read', () => {
    const wrong = rowsOf(file).filter(
      row => row.length !== names.length || names.some((name, i) => !columns[name]!.test(row[i] ?? '')),
    );
    expect(wrong).toEqual([]);
    expect(`${[names, ...rowsOf(file)].map(row => row.join('\t')).join('\n')}\n`).toBe(textOf(file));
  });
});

describe('what the lists say together', () => {
  test('no key stands twice where one is looked up', () => {
    for (const file of ['ambiguous', 'titles', 'surnames', 'name-syllables', 'common-words', 'suffixes', 'tails']) {
      const keys = rowsOf(file).map(([key]) => key);
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    }
  });

  test('an office-holder comes with years, and no row says "now"', () => {
    const holders = gazetteer.filter(([, , , subtype]) => subtype === '정상·공직');
    const office = /대통령|총리|장관|총재|의장|국가주석|총통|의원|시장|지사|대표|청장|원장|특별검사/;
    expect(holders.filter(([, , , , , , note]) => office.test(note ?? '') && !/\d{4}/.test(note ?? ''))).toEqual([]);
    expect(gazetteer.filter(([, , , , , , note]) => /현행|현직|확인필요|기준\)/.test(note ?? ''))).toEqual([]);
  });

  test('no alias repeats its name', () => {
    expect(gazetteer.filter(([name, aliases]) => aliases?.split('|').includes(name!))).toEqual([]);
  });

  test('a Hanja letter means something that the gazetteer lists', () => {
    const known = new Set(gazetteer.flatMap(([name, aliases]) => [name, ...(aliases ?? '').split('|')]));
    const unknown = rowsOf('hanja').filter(
      ([, , kind, target]) => (kind === 'place' || kind === 'org') && !known.has(target),
    );
    expect(unknown).toEqual([]);
  });

  test.each([
    ['김하늘', '사용해'],
    ['박서준', '박수를'],
    ['이도연', '이번에'],
    ['정유진', '정부의'],
  ])('%s looks more like a name than %s', (name, word) => {
    const likeness = nameLikeness(textOf('surnames'), textOf('name-syllables'), textOf('common-words'));
    expect(likeness.korean(name)).toBeGreaterThan(0);
    expect(likeness.korean(word)).toBeLessThan(0);
  });
});
