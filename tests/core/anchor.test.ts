import { expect, test } from 'vitest';
import { anchorAt, findAnchor } from '../../src/core/anchor.ts';
import { fuzzyFind } from '../../src/core/fuzzy.ts';

const TEXT =
  '솔내시가 다음 달부터 도서관을 밤 열 시까지 연다.\n시는 21일 이런 계획을 내놓았다. 시민 열에 일곱이 너무 이르다고 답했다.\n새로 드는 돈은 한 해 11억 원이다. 시는 사서를 새로 뽑는다.';
const anchorOf = (words: string, text = TEXT, from = 0) => {
  const start = text.indexOf(words, from);
  return anchorAt(text, start, start + words.length);
};
const found = (text: string, words: string) => {
  const place = findAnchor(text, anchorOf(words));
  return place && text.slice(place.start, place.end);
};

test.each([
  ['the text as it was', TEXT, '이런 계획을 내놓았다', '이런 계획을 내놓았다'],
  [
    'a paragraph put in before',
    `첫머리에 새로 붙은 문단이다.\n${TEXT}`,
    '이런 계획을 내놓았다',
    '이런 계획을 내놓았다',
  ],
  [
    'a word changed within',
    TEXT.replace('너무 이르다고', '아주 이르다고'),
    '시민 열에 일곱이 너무 이르다고 답했다.',
    '시민 열에 일곱이 아주 이르다고 답했다.',
  ],
  [
    'spaces changed',
    TEXT.replace('밤 열 시까지', '밤 열시까지'),
    '도서관을 밤 열 시까지 연다',
    '도서관을 밤 열시까지 연다',
  ],
  ['a short word replaced between the same words', TEXT.replace('11억', '12억'), '11억', '12억'],
  [
    'across paragraphs',
    TEXT.replace('내놓았다', '밝혔다'),
    '연다.\n시는 21일 이런 계획을 내놓았다',
    '연다.\n시는 21일 이런 계획을 밝혔다',
  ],
])('finds a passage again in %s', (_, text, words, expected) => {
  expect(found(text, words)).toBe(expected);
});

test('tells repeated words apart by what stands around them', () => {
  const anchor = anchorOf('시는', TEXT, TEXT.indexOf('원이다'));
  const moved = `시는 먼저 말했다. ${TEXT}`;
  expect(findAnchor(moved, anchor)?.start).toBe(moved.lastIndexOf('시는'));
});

test('a passage that is gone is found nowhere', () => {
  expect(
    found(
      '전혀 다른 이야기가 여기에 길게 적혀 있다. 앞의 글과 닮은 데가 없다.',
      '시민 열에 일곱이 너무 이르다고 답했다',
    ),
  ).toBeNull();
});

test('a long passage is found by its beginning and end', () => {
  const long = Array.from(
    { length: 30 },
    (_, index) => `${index}번째 문장은 서로 다른 낱말 ${index * 7}개를 센다.`,
  ).join(' ');
  const anchor = anchorAt(long, 40, 400);
  const changed = `머리말이 붙었다. ${long.replace('5번째 문장은', '다섯째 글월은')}`;
  const place = findAnchor(changed, anchor);
  expect(changed.slice(place!.start, place!.start + 20)).toBe(long.slice(40, 60));
  expect(changed.slice(place!.end - 20, place!.end)).toBe(long.slice(380, 400));
});

test.each([
  ['abcdefgh', 'cde', 0, { start: 2, end: 5, errors: 0 }],
  ['abcXefgh', 'cde', 1, null],
  ['abcXefgh', 'bcdef', 1, { start: 1, end: 6, errors: 1 }],
  ['abcdef', 'xyz', 1, null],
] as const)('in %j the pattern %j with %i errors', (text, pattern, limit, expected) => {
  const match = fuzzyFind(text, pattern, limit, 0);
  if (expected === null && match) expect(match.errors).toBeLessThanOrEqual(limit);
  else expect(match).toEqual(expected);
});
