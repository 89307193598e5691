import { describe, expect, test } from 'vitest';
import { readJsonLd } from '../../src/extraction/json-ld.ts';
import { snapshotOf } from './header/open.ts';

const read = (blocks: readonly string[], titles: readonly string[] = []) =>
  readJsonLd(snapshotOf(blocks.map(block => `<script type="application/ld+json">${block}</script>`).join('')), titles);

describe('readJsonLd', () => {
  test('reads an article', () => {
    const { article, types } = read([
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: '&quot;밤 열 시까지&quot; 연다',
        datePublished: '2023-01-04T14:05:00+09:00',
        author: [{ '@type': 'Person', name: '홍길동 기자' }, { '@type': 'Organization', name: '한빛일보' }, '성춘향'],
        publisher: { '@type': 'Organization', name: '한빛일보' },
        image: [{ '@type': 'ImageObject', url: '/1.jpg' }],
        articleBody: '첫 문단.\n둘째 문단.',
      }),
      '{"@type":"BreadcrumbList"}',
    ]);
    expect(article).toMatchObject({
      headline: '"밤 열 시까지" 연다',
      published: '2023-01-04T14:05:00+09:00',
      authors: ['홍길동 기자', '성춘향'],
      publisher: '한빛일보',
      image: '/1.jpg',
      articleBody: '첫 문단.\n둘째 문단.',
    });
    expect([...types]).toEqual(['NewsArticle', 'BreadcrumbList']);
  });

  test('follows references in a graph, cycles too', () => {
    const graph = {
      '@graph': [
        { '@id': '#a', '@type': 'NewsArticle', headline: '제목', author: { '@id': '#p' }, isPartOf: { '@id': '#a' } },
        { '@id': '#p', '@type': 'Person', name: '홍길동', worksFor: { '@id': '#o' } },
        { '@id': '#o', '@type': 'Organization', founder: { '@id': '#p' } },
      ],
    };
    expect(read([JSON.stringify(graph)]).article?.authors).toEqual(['홍길동']);
  });

  test('picks the article whose headline is the page’s', () => {
    const articles = [1, 2, 3].map(number => ({ '@type': 'NewsArticle', headline: `기사 제목 ${number}` }));
    expect(read([JSON.stringify(articles)], ['기사 제목 2']).article?.headline).toBe('기사 제목 2');
  });

  test.each([
    [
      'objects and numbers for texts',
      '{"@type":"NewsArticle","headline":{"ko":"x"},"author":42,"datePublished":["2023-01-04",5],"articleBody":true,"image":null,"publisher":"한빛일보"}',
    ],
  ])('takes %s as they are: no text', (_, block) => {
    expect(read([block]).article).toMatchObject({
      headline: null,
      authors: [],
      published: '2023-01-04',
      articleBody: null,
      image: null,
      publisher: '한빛일보',
    });
  });

  test.each([
    ['a word', '"NewsArticle"'],
    ['nothing', 'null'],
    ['lists of lists', '[[[]]]'],
    ['a cut-off block', '{"@type":"NewsArticle","headline":"잘린'],
    ['a deep block', '['.repeat(100_000) + ']'.repeat(100_000)],
    [
      'a block too large',
      JSON.stringify({ '@type': 'NewsArticle', headline: '제목', articleBody: '가'.repeat(700_000) }),
    ],
    ['a list', '{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"목록의 기사"}]}'],
  ])('passes over %s', (_, block) => {
    expect(read([block]).article).toBeNull();
  });
});
