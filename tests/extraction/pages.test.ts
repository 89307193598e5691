import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { compared, fixtureNames, openPage, readFixture } from '../tools/fixtures.ts';

describe.each(fixtureNames())('%s', name => {
  test('reads as expected', () => {
    const { html, url, article } = readFixture(name);
    const { window } = openPage(html, url);
    const result = extract(window.document, { url, view: window });
    if (!article) {
      expect(result).toHaveProperty('refused');
      return;
    }
    expect(result).toHaveProperty('article');
    if (!('article' in result)) return;
    const sides = compared(result.article, article);
    expect(sides.actual).toEqual(sides.expected);
  });
});
