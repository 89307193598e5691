import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type Metadata, readMetadata } from '../../src/extraction/metadata.ts';
import { takeSnapshot } from '../../src/extraction/snapshot.ts';
import { headerShapes } from './header-shapes.ts';

export function metadataOf(html: string, url = 'https://news.hanbit.test/news/12345'): Metadata {
  const { window } = new JSDOM(html, { url });
  return readMetadata(takeSnapshot(window.document, { view: window, url })!, url);
}

describe('the header of a page in the shape of', () => {
  test.each(headerShapes)('$shape', ({ url, html, expected }) => {
    const { title, subtitle, byline, published, modified, agency, siteName } = metadataOf(html, url);
    expect({ title, subtitle, byline, published, modified, agency, siteName }).toEqual(
      expect.objectContaining(expected),
    );
  });
});
