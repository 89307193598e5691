import { type Article, type Block, blockText } from '../core/article.ts';
import type { Extraction } from './extract.ts';

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
 * first part that says so. `read` reads the page at a part's address, which is inert and an article whatever it looks
 * like; null where there is no such page.
 */
export async function readParts(
  article: Article,
  read: (address: string) => Promise<Extraction | null>,
): Promise<Article | null> {
  const parts: Article[] = [];
  for (const url of article.parts) {
    const extraction = await read(url);
    if (!extraction || !('article' in extraction)) return null;
    parts.push(extraction.article);
  }
  return joinParts(article, parts);
}
