import { expect, test } from 'vitest';
import { sentenceAt } from '../../../src/core/korean/sentence.ts';

const around = (text: string, word: string) => {
  const { start, end } = sentenceAt(text, text.indexOf(word));
  return text.slice(start, end);
};

test.each([
  ['첫눈이 왔다. 길이 얼었다. 버스가 늦었다.', '얼었', '길이 얼었다.'],
  ['값은 3.5배로 뛰었다. 사람들은 놀랐다.', '3.5', '값은 3.5배로 뛰었다.'],
  ['그는 "밤이 길다. 불을 켜자"라고 말했다. 다들 웃었다.', '불을', '그는 "밤이 길다. 불을 켜자"라고 말했다.'],
  ['그는 “밤이 길다. 불을 켜자.” 하고 말했다. 다들 웃었다.', '밤이', '그는 “밤이 길다. 불을 켜자.” 하고 말했다.'],
  ['길이 3" 판이다. 값은 싸다. 다 팔렸다.', '값은', '값은 싸다.'],
  ['정말일까? 아무도 몰랐다.', '정말', '정말일까?'],
  ['첫 줄\n둘째 줄', '둘째', '둘째 줄'],
  ['회사(서울)는 작다(직원 3명). 오래됐다.', '직원', '회사(서울)는 작다(직원 3명).'],
  ['끝이 없는 말', '없는', '끝이 없는 말'],
  ['U.S. 오픈이 열린다. 비가 온다.', '오픈', 'U.S. 오픈이 열린다.'],
])('in %j the sentence of %j', (text, word, sentence) => {
  expect(around(text, word)).toBe(sentence);
});

test('every character has a sentence and sentences do not overlap', () => {
  const text = '하나다. "둘이다. 셋이다" 했다. 넷!\n다섯';
  for (let at = 0; at < text.length; at++) {
    const { start, end } = sentenceAt(text, at);
    if (text[at]!.trim()) expect([at, start <= at && at < end]).toEqual([at, true]);
  }
});
