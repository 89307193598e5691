import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** Where Readability passes HTML as text, and what does the same with nodes. */
const REPLACEMENTS = [
  ['var pageCacheHtml = page.innerHTML;', 'var pageCache = page.cloneNode(true);'],
  ['page.innerHTML = pageCacheHtml;', 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);'],
  ['tmp.innerHTML = noscript.innerHTML;', 'tmp.append(...noscript.cloneNode(true).childNodes);'],
] as const;

/**
 * Readability copies nodes instead of writing and parsing HTML: no bundle of ours then sets `innerHTML`, which stores
 * warn of and `require-trusted-types-for` forbids. Fails the build where a new release reads otherwise.
 */
export const READABILITY_ON_NODES: Plugin = {
  name: 'readability on nodes',
  setup: ({ onLoad }) =>
    onLoad({ filter: /@mozilla[\\/]readability[\\/]Readability\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const [html, nodes] of REPLACEMENTS) {
        if (contents.split(html).length !== 2) throw new Error(`Readability.js has not exactly one «${html}»`);
        contents = contents.replace(html, () => nodes);
      }
      return { contents, loader: 'js' };
    }),
};
