import { expect, test } from 'vitest';
import { readOwnTerms } from '../../../src/annotation/terms/own.ts';
import { packagedAnnotator } from '../packaged.ts';

const own = (term: string, definition = `${term}의 뜻`) => ({ term, definition, note: '' });
/** Words of the text that carry one of the terms. */
const marked = (text: string, ...terms: string[]) =>
  packagedAnnotator()
    .annotate(
      { blocks: [text] },
      terms.map(term => own(term)),
    )
    .annotations.filter(({ term }) => term !== undefined && terms.includes(term))
    .map(({ start, end }) => text.slice(start, end));

test.each<[string, string[], string[]]>([
  ['동네책방이 늘었다.', ['동네책방'], ['동네책방']],
  ['온동네책방거리', ['동네책방'], []],
  ['동네책방들은 동네책방을', ['동네책방'], ['동네책방', '동네책방']],
  ['동네책방협회가', ['동네책방'], []],
  ['(주)해누리와 주식회사', ['(주)'], ['(주)']],
  ['C++와 C를 배운다', ['C++'], ['C++']],
  ['.* 은 모두가 아니다', ['.*'], ['.*']],
  ['[단독] 새 소식', ['[단독]'], ['[단독]']],
  ['값은 $& 이다', ['$&'], ['$&']],
  ['XYZQ를 XYZQR과', ['XYZQ'], ['XYZQ']],
  ['늘품값 지수와 늘품값', ['늘품값', '늘품값 지수'], ['늘품값 지수', '늘품값']],
  ['온동네책방'.normalize('NFD'), ['온동네책방'], ['온동네책방'.normalize('NFD')]],
])('in %j of %j are %j', (text, terms, words) => {
  expect(marked(text, ...terms)).toEqual(words);
});

test('the reader’s own words stand beside ours, and on a name', () => {
  const blocks = ['한국은행이 기준금리를 올렸다.'];
  const { annotations, terms } = packagedAnnotator().annotate({ blocks }, [
    own('기준금리', '내 말'),
    own('한국은행', '중앙은행'),
  ]);
  const rate = terms.find(({ headword }) => headword === '기준금리');
  expect(rate?.mine?.definition).toBe('내 말');
  expect(rate?.source).toBe('자체 작성');
  const bank = annotations.filter(({ start, type }) => start === 0 && type !== 'ANAPHOR');
  expect(bank.map(({ type }) => type)).toEqual(['ORG']);
  expect(terms.find(({ headword }) => headword === bank[0]?.term)?.mine?.definition).toBe('중앙은행');
});

test('without own terms nothing changes', () => {
  const request = { title: '기준금리 올라', published: '2026-03-02', blocks: ['한국은행이 기준금리를 올렸다.'] };
  const annotator = packagedAnnotator();
  expect(annotator.annotate(request, [own('없는낱말')])).toEqual(annotator.annotate(request));
});

test('of many terms only those that stand in the article are asked for', () => {
  const terms = readOwnTerms([...Array.from({ length: 100_000 }, (_, at) => `용어${at}`), '(주)']);
  expect([...terms.presentIn({ title: '용어12', blocks: ['(주)해누리'] })].sort()).toEqual(['(주)', '용어1', '용어12']);
});
