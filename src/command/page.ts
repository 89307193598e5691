import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extract } from '../extraction/complete.ts';
import type { Extraction } from '../extraction/extract.ts';
import { decodePage } from './decode.ts';

/**
 * Extracts the article of a saved page. Scripts of the page do not run and nothing is fetched.
 * Throws where the file cannot be read or the DOM library cannot hold the page.
 */
export function extractFile(file: string, url: string | null): Extraction {
  return extractPage(decodePage(readFileSync(file)), url);
}

/** Extracts the article of a page given as text. */
export function extractPage(html: string, url: string | null): Extraction {
  const dom = new JSDOM(html, { ...(url ? { url } : {}), virtualConsole: new VirtualConsole() });
  try {
    return extract(dom.window.document, { url, view: dom.window });
  } finally {
    dom.window.close();
  }
}
