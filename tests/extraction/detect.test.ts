import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';
import { detect } from '../../src/extraction/detect.ts';
import { pageKinds } from './page-kinds.ts';

/** The content script runs where the constructors are global. */
function open(html: string, url: string): Document {
  const { window } = new JSDOM(html, { url });
  for (const name of ['Node', 'Element', 'Document', 'DocumentFragment', 'DOMParser'] as const)
    vi.stubGlobal(name, window[name]);
  return window.document;
}

afterEach(() => vi.unstubAllGlobals());

test.each(pageKinds)('$name', ({ url, html, article }) => {
  expect(detect(open(html, url), url)).toBe(article);
});

test('elements that clobber the document are read past', () => {
  const html = '<form><input name="querySelectorAll"><input name="getAttribute"></form><img name="querySelectorAll">';
  const { url, html: page } = pageKinds[0]!;
  expect(detect(open(html + page, url), url)).toBe(true);
});
