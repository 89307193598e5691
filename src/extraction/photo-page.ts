import type { Block } from '../core/article.ts';
import type { Piece } from './piece.ts';
import { contains, type Region } from './region.ts';
import type { PageElement } from './snapshot.ts';

/**
 * The figures of a page whose only text stands in captions: the figure around the best of them and its likes beside it;
 * null where the body is a text, or where there is no figure that leaves the headline out.
 */
export function figuresAround({ parts }: Region, headlines: readonly PageElement[]): Region | null {
  const [first] = parts;
  if (parts.length !== 1 || !first) return null;
  let figure: PageElement | null = first;
  while (figure && figure.tag !== 'figure') figure = figure.parent;
  if (!figure || headlines.some(headline => contains(figure, headline))) return null;
  let item = figure;
  while (item.parent && onlyChild(item)) item = item.parent;
  return { parts: item.parent ? alike(item.parent, item) : [figure] };
}

function alike({ children }: PageElement, { tag, className }: PageElement): PageElement[] {
  return children.filter(
    (node): node is PageElement => node.type === 'element' && node.tag === tag && node.className === className,
  );
}

function onlyChild({ parent, order, end }: PageElement): boolean {
  return parent !== null && parent.end - parent.order === end - order + 1;
}

/** Makes paragraphs of captions that are sentences, behind their pictures: on such a page they are the article. */
export function captionsAsText(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap(piece => {
    const { block } = piece;
    if (block.kind !== 'figure' || piece.drop || !SENTENCE.test(block.caption)) return [piece];
    const text = block.caption;
    const said: Block = { kind: 'paragraph', text, runs: [{ text }] };
    return [
      { ...piece, block: { ...block, caption: '' } },
      { ...piece, block: said },
    ];
  });
}

const SENTENCE = /[가-힣][.?!]/;
