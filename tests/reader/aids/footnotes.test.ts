import { expect, test } from 'vitest';
import { findFootnotes } from '../../../src/reader/aids/footnotes.ts';

/** Lines of an article, and what its references lead to. */
test.each([
  [
    'square brackets',
    ['물가가 올랐다.[1] 금리도 올랐다[2].', '[1] 한국은행 자료', '[2] 통계청 자료'],
    ['[1] 한국은행 자료', '[2] 통계청 자료'],
  ],
  [
    'raised figures',
    ['물가가 올랐다¹. 금리도 올랐다.²', '¹ 한국은행 자료', '² 통계청 자료'],
    ['¹ 한국은행 자료', '² 통계청 자료'],
  ],
  ['raised in the text, a bracket at the foot', ['물가가 올랐다¹.', '1) 한국은행 자료'], ['¹ 한국은행 자료']],
  [
    'named',
    ['물가가 올랐다(각주 1). 금리도 올랐다(주2).', '각주 1: 한국은행 자료', '주2) 통계청 자료'],
    ['(각주 1) 한국은행 자료', '(주2) 통계청 자료'],
  ],
  ['a bracket behind a word', ['물가1)가 올랐다.', '1) 소비자물가지수'], ['1) 소비자물가지수']],
  ['an asterisk', ['엠폭스*가 번진다.', '비가 온다.', '* 엠폭스: 바이러스 감염병'], ['* 엠폭스: 바이러스 감염병']],
  ['one note a line in one block', ['가다.[1] 나다.[2]', '[1] 하나다\n[2] 둘이다'], ['[1] 하나다', '[2] 둘이다']],
  ['numbers that begin anew', ['가다.[1]', '[1] 앞의 것', '나다.[1]', '[1] 뒤의 것'], ['[1] 앞의 것', '[1] 뒤의 것']],
  ['a list is none', ['지원 대상은 다음과 같다.', '1) 어린이', '2) 어르신'], []],
  ['a reference without a note', ['물가가 올랐다.[3]', '[1] 한국은행 자료'], []],
  ['a note ahead of the text', ['[1] 한국은행 자료', '물가가 올랐다.[1]'], []],
  ['a figure in brackets', ['회사는 둘(가, 나2)로 나뉜다.', '2) 둘째'], []],
  ['words between asterisks', ['그는 *강조*했다.', '* 덧붙임 말'], []],
  ['a broadcast cue', ['[앵커] 눈이 왔다.', '[1] 자료'], []],
] as const)('%s', (_, texts, expected) => {
  expect(findFootnotes(texts).map(({ label, note }) => `${label} ${note}`)).toEqual(expected);
});

test('a reference stands where it is written', () => {
  const texts = ['물가가 올랐다. [1] 그렇다.', '[1] 자료'];
  const [found] = findFootnotes(texts);
  expect(texts[0]!.slice(found!.start, found!.end)).toBe('[1]');
});
