import { describe, expect, test } from 'vitest';
import { blockText } from '../../src/core/article.ts';
import { extract } from '../../src/extraction/complete.ts';
import type { Extraction } from '../../src/extraction/extract.ts';
import { compared, expectedTexts, fixtureNames, fromUnknownHost, openPage, readFixture } from '../tools/fixtures.ts';

function read(html: string, url: string): Extraction {
  const { window } = openPage(html, url);
  const result = extract(window.document, { url, view: window });
  window.close();
  return result;
}

describe.each(fixtureNames())('%s', name => {
  const fixture = readFixture(name);
  const { article, url } = fixture;

  test(`reads as expected${fixture.failsWithout ? `: ${fixture.failsWithout}` : ''}`, () => {
    const result = read(fixture.html, url);
    expect(Object.keys(result)).toEqual([article ? 'article' : 'refused']);
    if (!article || !('article' in result)) return;
    const sides = compared(result.article, article);
    expect(sides.actual).toEqual(sides.expected);
  });

  test.runIf(article && !new URL(url).hostname.endsWith('.example'))('reads the same text without a row', () => {
    const unknown = fromUnknownHost(fixture);
    const result = read(unknown.html, unknown.url);
    const texts = 'article' in result ? result.article.blocks.map(blockText).filter(Boolean) : result;
    expect(texts).toEqual(article && expectedTexts(article));
  });
});
