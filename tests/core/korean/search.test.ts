import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseJosa } from '../../../src/core/korean/josa.ts';
import { findHits, gramsOf, initialKeysOf, parseWords, type Reading } from '../../../src/core/korean/search.ts';

const josa = parseJosa(readFileSync(path.resolve(import.meta.dirname, '../../../src/data/josa.tsv'), 'utf8'));

/** Whether a reading finds a text: by its keys first, as the index does, then by its pattern. */
function finds(reading: Reading | null, text: string): boolean {
  if (!reading) return false;
  const keys = new Set(reading.ahead ? initialKeysOf(text) : gramsOf(text));
  const byKeys = reading.keys.every(key => keys.has(key));
  const byPattern = text.search(reading.pattern) >= 0;
  // The index must never miss what stands in the text; what it finds is tried.
  if (byPattern && !(reading.ahead && /\s/.test(text.match(reading.pattern)![0])))
    expect([text, byKeys]).toEqual([text, true]);
  return byKeys && byPattern;
}
const search = (typed: string, text: string) => {
  const words = parseWords(typed, josa);
  const by = (pick: (word: (typeof words)[number]) => Reading | null) => words.every(word => finds(pick(word), text));
  if (by(word => word.exact)) return 'exact';
  if (by(word => word.stem ?? word.exact)) return 'stem';
  return by(word => word.unfinished ?? word.exact) ? 'unfinished' : 'none';
};

test.each([
  ['반도체', '차세대 반도체를 만든다', 'exact'],
  ['반도체를', '차세대 반도체가 나온다', 'stem'],
  ['도서관은', '한빛시립도서관이 문을 연다', 'stem'],
  ['삼성 전자', '삼성전자가 밝혔다', 'exact'],
  ['한빛시립 도서관', '한빛 시립도서관이 연다', 'exact'],
  ['ㅂㄷㅊ', '차세대 반도체', 'exact'],
  ['ㄳㅎ', '고속화 도로', 'exact'],
  ['반ㄷㅊ', '반도체 공장', 'exact'],
  ['반ㄷㅊ', '분당천 산책로', 'none'],
  ['반돛', '반도체 공장', 'unfinished'],
  ['반도처', '반도체 공장', 'none'],
  ['반도ㅊ', '반도체 공장', 'exact'],
  ['도', '도서관', 'exact'],
  ['IPEF', 'ipef 교섭', 'exact'],
  ['도체반', '반도체', 'none'],
  ['도서관 버스', '버스가 도서관을 지난다', 'exact'],
  ['도서관 기차', '버스가 도서관을 지난다', 'none'],
  ['반도 체', '반도\n체육관', 'exact'],
  ['반도체', '반도\n체육관', 'none'],
  ['반도', '반돋움', 'unfinished'],
] as const)('%j in %j: %s', (typed, text, expected) => {
  expect(search(typed, text)).toBe(expected);
});

test('nothing but signs asks for nothing', () => {
  expect(parseWords(' .?! ', josa)).toEqual([]);
});

test('hits do not overlap', () => {
  expect(findHits('반도체 반도체', [/반도체/gu, /도체/gu])).toEqual([
    { start: 0, end: 3 },
    { start: 4, end: 7 },
  ]);
});
