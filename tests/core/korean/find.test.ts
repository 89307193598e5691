import { expect, test } from 'vitest';
import { findAll, fold } from '../../../src/core/korean/find.ts';

const found = (text: string, query: string, composing = false) =>
  findAll(fold(text), query, composing).map(({ start, end }) => text.slice(start, end));

test.each<[string, string, readonly string[]]>([
  // text, query, what is found
  ['해누리시는 해누리시의 일을 한다', '해누리시', ['해누리시', '해누리시']],
  ['심야 버스와 심야버스', '심야버스', ['심야 버스', '심야버스']],
  ['심야 버스와 심야버스', '심야 버스', ['심야 버스', '심야버스']],
  ['다시 장을 본다. 시장에서', '시장', ['시장']],
  ['다시 장을 본다', '시 장', ['시 장']],
  ['삼성전자'.normalize('NFD'), '성전', ['성전'.normalize('NFD')]],
  ['삼성전자', '성전'.normalize('NFD'), ['성전']],
  ['한\u200b국\u00ad은행', '한국은행', ['한\u200b국\u00ad은행']],
  ['ＳＫ하이닉스와 sk하이닉스', 'SK하이닉스', ['ＳＫ하이닉스', 'sk하이닉스']],
  ['ﾊﾝ과 ㈜다온', '(주)다온', ['㈜다온']],
  ['李 의원', '李', ['李']],
  ['그는 “좋다”고 했다', '"좋다"', ['“좋다”']],
  ['굴·미역ㆍ김', '굴·미역·김', ['굴·미역ㆍ김']],
  ['2020–2024년', '2020-2024', ['2020–2024']],
  ['한국과 하늘', 'ㅎㄱ', ['한국']],
  ['ㅎㄱ이라고 썼다', 'ㅎㄱ', ['ㅎㄱ']],
  ['가가가', '가가', ['가가']],
  ['가나다', '', []],
  ['가나다', ' \u200b', []],
  ['가나다', '가나다라', []],
  ['😀가😀', '😀', ['😀', '😀']],
  ['İstanbul', 'stan', ['stan']],
])('in %j: %j', (text, query, wanted) => {
  expect(found(text, query)).toEqual(wanted);
});

test.each<[string, readonly string[]]>([
  ['ㅎ', ['한', '학']],
  ['하', ['한', '학']],
  ['한ㄱ', ['한국']],
  ['한구', ['한국']],
  ['한국', ['한국']],
])('while %s is being composed', (query, wanted) => {
  expect(found('한국 학교', query, true)).toEqual(wanted);
});

test('a long text with many near finds takes no more than one look a letter', () => {
  expect(found(`${'가'.repeat(200_000)}나`, '가나')).toEqual(['가나']);
});
