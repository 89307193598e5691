import { expect, test } from 'vitest';
import type { Article, Block } from '../../src/core/article.ts';
import { joinParts } from '../../src/extraction/join.ts';
import { article, paragraph } from '../tools/article.ts';

const picture: Block = { kind: 'figure', src: 'https://a.kr/1.jpg', alt: '', caption: '' };
const part = (blocks: readonly Block[], removed: Article['removed'] = []): Article =>
  article({ title: '두 쪽으로 나뉜 기사', byline: ['나기자'], blocks, removed, parts: ['https://a.kr/1?page=2'] });

test('parts follow one another, and what each part repeats stands once', () => {
  const first = part([picture, paragraph('머리글.'), paragraph('첫 쪽.')]);
  const second = part([picture, paragraph('머리글.'), paragraph('둘째 쪽.')]);
  const third = part([paragraph('둘째 쪽.'), paragraph('셋째 쪽.')]);
  expect(joinParts(first, [second, third])).toEqual({
    ...first,
    blocks: [picture, paragraph('머리글.'), paragraph('첫 쪽.'), paragraph('둘째 쪽.'), paragraph('셋째 쪽.')],
    parts: [],
  });
});

test('a short answer that a part itself repeats stays', () => {
  const joined = joinParts(part([paragraph('질문?')]), [
    part([paragraph('네.'), paragraph('또 질문?'), paragraph('네.')]),
  ]);
  expect(joined.blocks.map(block => 'text' in block && block.text)).toEqual(['질문?', '네.', '또 질문?', '네.']);
});

test('removals of later parts have no place among the joined blocks', () => {
  const removal = { step: 'tail', reason: 'copyright', text: 'ⓒ', at: 1, blocks: [paragraph('ⓒ')] } as const;
  expect(joinParts(part([]), [part([], [removal])]).removed).toEqual([
    { step: 'tail', reason: 'copyright', text: 'ⓒ' },
  ]);
});
