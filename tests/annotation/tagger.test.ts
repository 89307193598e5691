import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTagger } from '../../src/annotation/tagger.ts';

const tagger = loadTagger(readFileSync(new URL('../../src/data/tagger.bin', import.meta.url)));
const tags = (text: string): string[] =>
  tagger.tag(text).map(({ start, end, label }) => `${text.slice(start, end)} ${label}`);

describe('the tagger that ships', () => {
  test.each<[string, string[]]>([
    [
      '이도연 산업통상자원부 장관은 12일 오후 3시 세종시 정부세종청사에서 기자들과 만났다.',
      ['이도연 PS', '산업통상자원부 OG', '12일 DT', '오후 3시 TI', '세종시 정부세종청사 LC'],
    ],
    ['한국은행은 지난달 기준금리를 3.5%로 올렸다.', ['한국은행 OG', '지난달 DT', '3.5% QT']],
    ['박서준 씨는 제주도에서 5만원을 주웠다.', ['박서준 PS', '제주도 LC', '5만원 QT']],
    ['그는 아무 말도 하지 않았다.', []],
  ])('reads %s', (text, expected) => {
    expect(tags(text)).toEqual(expected);
  });

  test('reads a paragraph as it reads its sentences', () => {
    const sentences = ['김민준 의원은 부산을 찾았다. ', '“내년 3월까지 끝낸다.” ', '삼성전자는 2조원을 투자한다.'];
    expect(tags(sentences.join(''))).toEqual(sentences.flatMap(tags));
  });

  test('gives the same spans again', () => {
    const text = '국회는 23일 본회의를 연다.';
    const first = tagger.tag(text);
    tagger.tag('다른 글이 사이에 있었다. '.repeat(50));
    expect(tagger.tag(text)).toEqual(first);
  });

  test.each([
    ['nothing', ''],
    ['one space', ' '],
    ['emoji', '😀서울😀 👨‍👩‍👧 김철수😀'],
    ['half of a surrogate pair', '\ud83d서울\ude00'],
    ['a hundred thousand characters without a stop', '서울 시민 '.repeat(16_667)],
    ['a hundred thousand without white space', '가나다라'.repeat(25_000)],
    ['a hundred thousand brackets', '('.repeat(100_000)],
    ['a hundred thousand digits', '1'.repeat(100_000)],
  ])('survives %s', (_, text) => {
    wellFormed(text);
  });

  test('gives spans in order, within the text, apart from one another, for any string', () => {
    const korean = fc.string({ unit: fc.constantFrom(...'김이박서울시는 12일3만원을(‘’)。.,ABk😀漢字\n\t%') });
    fc.assert(fc.property(fc.oneof(korean, fc.string({ unit: 'binary' })), wellFormed), { numRuns: 300, seed: 1 });
  });
});

function wellFormed(text: string): void {
  let before = 0;
  const wrong = tagger.tag(text).filter(({ start, end, confidence }) => {
    const right = start >= before && end > start && end <= text.length && confidence > 0 && confidence <= 1;
    before = end;
    return !right;
  });
  expect(wrong).toEqual([]);
}
