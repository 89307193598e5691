import type { AnnotationResult } from '../../src/core/annotation.ts';
import type { Article, Block } from '../../src/core/article.ts';
import { article as made } from '../tools/article.ts';

/** An article of these blocks. */
export const article = (blocks: readonly Block[], more: Partial<Article> = {}): Article =>
  made({ title: '심야 버스 다시 달린다', blocks, ...more });

export const TEXT = '마태오 교통국장은 기준금리를 보았다. 마 국장은 해누리시로 갔다.';
/** What an annotator finds in `TEXT`: a person twice, a term, a place of which nothing is known. */
export const FOUND: AnnotationResult = {
  annotations: [
    { block: 0, start: 0, end: 3, type: 'PERSON', entity: 'e1' },
    { block: 0, start: 10, end: 14, type: 'TERM', term: '기준금리' },
    { block: 0, start: 21, end: 22, type: 'PERSON', entity: 'e1' },
    { block: 0, start: 27, end: 31, type: 'PLACE', entity: 'e2' },
  ],
  entities: [
    { id: 'e1', type: 'PERSON', name: '마태오', role: '해누리시 교통국장', aliases: ['마 국장'], mentions: 2 },
    { id: 'e2', type: 'PLACE', name: '해누리시', role: null, aliases: [], mentions: 1 },
  ],
  abbreviations: [],
  terms: [{ headword: '기준금리', definition: '중앙은행이 정하는 금리다.', source: '풀이', english: 'base rate' }],
};
