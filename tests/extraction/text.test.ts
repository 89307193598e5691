import { describe, expect, test } from 'vitest';
import { clean, endsSentence, isProse, measure, normalize, squash } from '../../src/extraction/text.ts';

describe('normalize', () => {
  test.each([
    ['솔내  시는\n\t물골을', '솔내 시는 물골을'],
    ['솔내\u00a0시\u3000물골', '솔내 시 물골'],
    ['한\u200b국\u200c은\u2060행\ufeff', '한국은행'],
    ['삼\u00ad성', '삼성'],
    ['\u202e뒤집힌\u202c 글', '뒤집힌 글'],
    ['\u1100\u1161\u11a8', '각'],
    ['👩\u200d🌾 농부', '👩\u200d🌾 농부'],
    ['솔\u200d내', '솔내'],
    ['그대로 둔다.', '그대로 둔다.'],
  ])('%j is %j', (text, expected) => {
    expect(normalize(text)).toBe(expected);
  });
});

test('no character that composing changes is passed over', () => {
  for (let code = 0; code < 0x10000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const text = normalize(`가${String.fromCharCode(code)}ㄱ`);
    expect(text, code.toString(16)).toBe(text.normalize('NFC'));
  }
});

test('clean trims as well', () => {
  expect(clean('  \u200b솔내 ')).toBe('솔내');
});

test.each([
  ['“그렇다… 정말”', '"그렇다..  정말"'],
  ['‘2016∼17’·서울', "'2016∼17'ㆍ서울"],
  ['A 사', 'a사'],
  ['솔내–물골', '솔내-물골'],
])('%j and %j look alike', (one, other) => {
  expect(squash(one)).toBe(squash(other));
});

describe('measure', () => {
  test.each([
    ['', { length: 0, hangul: 0, sentences: 0 }],
    [' \n\u00a0', { length: 0, hangul: 0, sentences: 0 }],
    ['비가 온다.', { length: 5, hangul: 4, sentences: 1 }],
    ['“비가 온다.” 그가 말했다.', { length: 13, hangul: 9, sentences: 2 }],
    ['GDP 3.2% 성장', { length: 9, hangul: 2, sentences: 0 }],
    ['그럴까? 그래!', { length: 7, hangul: 5, sentences: 2 }],
    ['다(多).', { length: 5, hangul: 1, sentences: 0 }],
  ])('%j', (text, expected) => {
    expect(measure(text)).toEqual(expected);
  });
});

test.each([
  ['비가 온다.', true],
  ['비가 온다.”', true],
  ['비가 온다…', true],
  ['왜 왔나?', true],
  ['비가 온다고', false],
  ['비, 바람', false],
])('%j ends a sentence: %s', (text, expected) => {
  expect(endsSentence(text)).toBe(expected);
});

test.each([
  ['시는 벼룩시장을 다시 열기로 했다고 밝혔다.', true],
  ['벼룩시장 다시 여는 솔내시 물골마을 사람들', false],
  ['네.', false],
])('%j is prose: %s', (text, expected) => {
  expect(isProse(text)).toBe(expected);
});
