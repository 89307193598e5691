import { type Article, type Block, blockText } from '../core/article.ts';
import { extractWith } from './extract.ts';
import type { Fallbacks } from './fallbacks.ts';

const sameness = (block: Block): string =>
  block.kind === 'figure' ? block.src : block.kind === 'embed' ? block.url : blockText(block);

/**
 * An article with the blocks of its further parts behind its own. What a part repeats of the parts before it (a lead,
 * a picture, a heading above every part) is not taken again. The removals of the parts join those outside the body.
 */
export function joinParts(first: Article, parts: readonly Article[]): Article {
  const blocks = [...first.blocks];
  const removed = [...first.removed];
  for (const part of parts) {
    const known = new Set(blocks.map(sameness));
    blocks.push(...part.blocks.filter(block => !known.has(sameness(block))));
    for (const { at: _at, blocks: _blocks, ...removal } of part.removed) removed.push(removal);
  }
  return { ...first, blocks, removed, parts: [] };
}

/**
 * The whole of an article in parts; null where a part cannot be had, because an article with a hole is worse than a
 * first part that says so. `load` gives a part's page as an inert document, or null.
 */
export async function readParts(
  article: Article,
  load: (address: string) => Promise<Document | null>,
  fallbacks: Fallbacks | null,
): Promise<Article | null> {
  const parts: Article[] = [];
  for (const url of article.parts) {
    const document = await load(url);
    const extraction = document && extractWith(fallbacks, document, { url, inert: true, anyway: true });
    if (!extraction || !('article' in extraction)) return null;
    parts.push(extraction.article);
  }
  return joinParts(article, parts);
}
