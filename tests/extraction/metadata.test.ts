import { describe, expect, test } from 'vitest';
import { headerPage, metadataOf } from './header/open.ts';
import { headerShapes } from './header-shapes.ts';

describe('the header of a page in the shape of', () => {
  test.each(headerShapes)('$shape', ({ url, html, expected }) => {
    const { title, subtitle, byline, published, modified, agency, siteName } = metadataOf(html, url);
    expect({ title, subtitle, byline, published, modified, agency, siteName }).toEqual(
      expect.objectContaining(expected),
    );
  });
});

test('a page that says nothing has an empty header', () => {
  expect(metadataOf('<p></p>')).toEqual({
    title: null,
    titleElement: null,
    titleCopies: [],
    subtitle: null,
    subtitleElements: [],
    byline: [],
    published: null,
    modified: null,
    agency: null,
    siteName: null,
    section: null,
    image: null,
    articleBody: null,
    description: null,
  });
});

test.each([
  ['https://img.hanbit.test/1.jpg', 'https://img.hanbit.test/1.jpg'],
  ['/photo/1.jpg', 'https://news.hanbit.test/photo/1.jpg'],
  ['//img.hanbit.test/1.jpg', 'https://img.hanbit.test/1.jpg'],
  ['javascript:alert(1)', undefined],
  ['data:image/svg+xml,x', undefined],
  ['http://[', undefined],
])('the lead image %s is %s', (content, src) => {
  expect(metadataOf(headerPage(`<meta property="og:image" content="${content}">`, '')).image?.src).toBe(src);
});

test('markup in metadata is text', () => {
  const { title, description } = metadataOf(
    '<meta property="og:title" content="&lt;img src=x onerror=alert(1)&gt; 도서관"><meta property="og:description" content="&amp;lt;b&amp;gt;굵게&amp;lt;/b&amp;gt;">',
  );
  expect([title, description]).toEqual(['<img src=x onerror=alert(1)> 도서관', '<b>굵게</b>']);
});
