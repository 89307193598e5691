import { expect, test } from 'vitest';
import { type GlossaryEntry, termKey } from '../../src/core/glossary.ts';
import { Collection, type Query } from '../../src/glossary/collection.ts';

const entry = (term: string, definition: string, tags: string[] = [], updated = 0): GlossaryEntry => ({
  term,
  definition,
  tags,
  note: '',
  updated,
});
const ENTRIES = [
  entry('기준금리', '중앙은행이 정하는 금리', ['경제'], 3),
  entry('금리', '돈을 빌리는 값', ['경제', '시험'], 1),
  entry('가산 금리', '신용에 따라 더하는 몫', [], 2),
  entry('KBO', '한국야구위원회', ['운동'], 4),
];
const collection = () => new Collection(new Map(ENTRIES.map(one => [termKey(one.term), one])));
const find = (query: Partial<Query>, from = collection()) =>
  from.find({ text: '', tag: null, order: 'term', ...query }).map(({ term }) => term);

test.each<[Partial<Query>, string[]]>([
  [{}, ['KBO', '가산 금리', '금리', '기준금리']],
  [{ order: 'newest' }, ['KBO', '기준금리', '가산 금리', '금리']],
  [{ text: '금리' }, ['금리', '가산 금리', '기준금리']],
  [{ text: '가산금리' }, ['가산 금리']],
  [{ text: '기준 금' }, ['기준금리']],
  [{ text: '기준금리'.normalize('NFD') }, ['기준금리']],
  [{ text: 'ㄱㅈㄱㄹ' }, ['기준금리']],
  [{ text: 'ㄱㄹ' }, ['금리', '가산 금리', '기준금리']],
  [{ text: 'ｋｂｏ' }, ['KBO']],
  [{ text: '야구 위원회' }, ['KBO']],
  [{ text: '시험' }, ['금리']],
  [{ tag: '경제' }, ['금리', '기준금리']],
  [{ tag: '경제', text: '중앙' }, ['기준금리']],
  [{ text: '없는 말' }, []],
])('%j finds %j', (query, terms) => {
  expect(find(query)).toEqual(terms);
});

test('changes are found at once', () => {
  const changed = collection();
  find({ text: '금리' }, changed);
  changed.change([entry('금리', '이자의 율')], ['기준금리']);
  expect(find({ text: '금리' }, changed)).toEqual(['금리', '가산 금리']);
  expect(find({ text: '이자' }, changed)).toEqual(['금리']);
  expect(changed.tags()).toEqual([['운동', 1]]);
});
