import { describe, expect, test } from 'vitest';
import { formOf } from '../../../src/annotation/tagger/characters.ts';
import { hashForms } from '../../../src/annotation/tagger/hashing.ts';
import { FOLLOWED, JOSA, KIND, type NameLists, PLACE } from '../../../src/annotation/tagger/lists.ts';
import { PAD, Reading } from '../../../src/annotation/tagger/reading.ts';

const hash = (text: string): number =>
  hashForms(
    Array.from({ length: text.length }, (_, i) => formOf(text.charCodeAt(i))),
    0,
    text.length,
  );
const VILLAGE = 0x81;
const COMPANY = 0xc2;
const lists: NameLists = {
  kinds: new Map([
    [hash('해오름'), COMPANY],
    [hash('해오름 마을'), VILLAGE],
    [hash('오름'), VILLAGE],
    [hash('에서'), JOSA],
    [hash('은'), JOSA],
    [hash('에서는'), JOSA],
  ]),
  openings: new Set([hash('해오'), hash('오름')]),
};

function read(text: string): Reading {
  const reading = new Reading(lists);
  reading.read(text, 0, text.length);
  return reading;
}
const positions = (text: string, row: ArrayLike<number>): number[] =>
  Array.from({ length: text.length }, (_, i) => row[PAD + i]!);

describe('words', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['해오름에서는 (비가) 온다', ['해오름', '비가', '온다']],
    ['마을은', ['마을']],
    ['은', ['은']],
    ['‘새’AI반도체·칩 3.5%', ['새', 'AI반도체', '칩', '3', '5']],
  ])('of %j have stems', (text, stems) => {
    const { wordStart, stemEnd, length } = read(text);
    const starts = [...new Set(wordStart.subarray(PAD, PAD + length))].filter(start => start >= 0);
    expect(starts.map(start => text.slice(start - PAD, stemEnd[start]! - PAD))).toEqual(stems);
  });

  test('know the words around them', () => {
    const { previous, next } = read('가나, 다 라');
    expect(positions('가나, 다 라', previous).map(i => (i < 0 ? -1 : i - PAD))).toEqual([-1, -1, 0, 0, 0, 4, 4]);
    expect(positions('가나, 다 라', next).map(i => (i < 0 ? -1 : i - PAD))).toEqual([4, 4, 4, 4, 6, 6, -1]);
  });
});

test('brackets and quotes enclose up to what closes them', () => {
  const enclosed = (text: string): string => positions(text, read(text).enclosure).join('');
  expect(enclosed('가(나)다')).toBe('01100');
  expect(enclosed('‘가’나')).toBe('2200');
  expect(enclosed('“가 나” 다')).toBe('3333000');
});

describe('listed names', () => {
  /** `text` with the listed characters' kinds in hexadecimal. */
  const kinds = (row: 'listed' | 'within', text: string): string[] =>
    positions(text, read(text)[row]).map(name => ((name & KIND) >> 8).toString(16));

  test.each<[string, string, string[]]>([
    ['none', '해님', ['0', '0']],
    ['one', '해오름', ['c2', 'c2', 'c2']],
    ['the longest, over a space', '해오름 마을', ['81', '81', '81', '81', '81', '81']],
    ['none from the middle of a word', '새해오름', ['0', '0', '0', '0']],
  ])('from the start of a word: %s', (_, text, expected) => {
    expect(kinds('listed', text)).toEqual(expected);
  });

  test('from anywhere in a word', () => {
    expect(kinds('within', '새해오름')).toEqual(['0', 'c2', 'c2', 'c2']);
  });

  test('say their place and what follows them', () => {
    const described = (text: string): number[] => {
      const { listed } = read(text);
      return [(listed[PAD]! & PLACE) >> 2, (listed[PAD + 1]! & PLACE) >> 2, listed[PAD]! & FOLLOWED];
    };
    expect(described('오름')).toEqual([1, 3, 1]);
    expect(described('오름에서')).toEqual([1, 3, 2]);
    expect(described('오름니다')).toEqual([1, 3, 3]);
  });

  test('leave nothing behind for the next text', () => {
    const reading = new Reading(lists);
    reading.read('해오름 마을에서 해오름까지', 0, 14);
    reading.read('아무 말 없이', 0, 7);
    expect(positions('아무 말 없이', reading.listed)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});
