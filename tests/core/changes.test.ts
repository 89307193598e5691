import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween, compareTexts, compareWords } from '../../src/core/changes.ts';
import { compareLists } from '../../src/core/sequence.ts';

const text = (...blocks: string[]) => ({ title: '도서관 밤 열 시까지', subtitle: null, blocks });
const BEFORE = text('시는 열 곳을 연다. 돈은 11억 원이다.', '사서 스무 명을 뽑는다.');

test.each([
  ['nothing', BEFORE, []],
  ['only how lines and spaces fall', text('시는 열 곳을  연다.', '돈은 11억 원이다.', '사서 스무 명을 뽑는다.'), []],
  [
    'a figure',
    text('시는 열두 곳을 연다. 돈은 11억 원이다.', '사서 스무 명을 뽑는다.'),
    [{ before: '시는 열 곳을 연다.', after: '시는 열두 곳을 연다.' }],
  ],
  [
    'a sentence taken out',
    text('시는 열 곳을 연다.', '사서 스무 명을 뽑는다.'),
    [{ before: '돈은 11억 원이다.', after: null }],
  ],
  [
    'a sentence put in',
    text('시는 열 곳을 연다. 돈은 11억 원이다.', '시의회가 반대했다고 한다.', '사서 스무 명을 뽑는다.'),
    [{ before: null, after: '시의회가 반대했다고 한다.' }],
  ],
  [
    'a sentence that became another one altogether',
    text('시는 열 곳을 연다. 돈은 11억 원이다.', '바다에 배가 들어왔다고 했다.'),
    [
      { before: '사서 스무 명을 뽑는다.', after: null },
      { before: null, after: '바다에 배가 들어왔다고 했다.' },
    ],
  ],
])('sees %s', (_, after, expected) => {
  expect(compareTexts(BEFORE, after)).toEqual(expected);
});

test('sees the headline', () => {
  expect(compareTexts(BEFORE, { ...BEFORE, title: '도서관 밤 아홉 시까지' })).toHaveLength(1);
});

test('tells each step, the newest first', () => {
  const middle = text('시는 열한 곳을 연다. 돈은 11억 원이다.', '사서 스무 명을 뽑는다.');
  const now = text('시는 열두 곳을 연다. 돈은 11억 원이다.', '사서 스무 명을 뽑는다.');
  const steps = changesBetween(now, [
    { at: 1, ...BEFORE },
    { at: 2, ...middle },
  ]);
  expect(steps.map(({ at, changes }) => [at, changes[0]?.after])).toEqual([
    [2, '시는 열두 곳을 연다.'],
    [1, '시는 열한 곳을 연다.'],
  ]);
});

test('words of one kind in a row are one', () => {
  expect(compareWords('가 나 다 라', '가 마 바 라')).toEqual([
    { kind: 'same', item: '가' },
    { kind: 'gone', item: '나 다' },
    { kind: 'new', item: '마 바' },
    { kind: 'same', item: '라' },
  ]);
});

test('an edit of two lists gives both back', () => {
  const lists = fc.array(fc.constantFrom('가', '나', '다', '라'), { maxLength: 30 });
  fc.assert(
    fc.property(lists, lists, (before, after) => {
      const edits = compareLists(before, after);
      expect(edits.filter(({ kind }) => kind !== 'new').map(({ item }) => item)).toEqual(before);
      expect(edits.filter(({ kind }) => kind !== 'gone').map(({ item }) => item)).toEqual(after);
    }),
  );
});
