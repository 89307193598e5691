import type { Figure } from '../../core/article.ts';
import type { Facts } from '../finder/facts.ts';
import type { Page } from '../page.ts';
import { type Piece, pieceText } from '../piece.ts';
import type { PageElement } from '../snapshot.ts';

/** An element that holds pictures and what is said about them, and nothing else. */
export interface PhotoBox {
  readonly element: PageElement;
  readonly parts: Piece[];
}

/** Characters of text that captions of one box have at most; a box with more holds body text too. */
const MAX_TEXT = 600;
const MAX_FIGURE_TEXT = 1_500;
const MAX_PLAIN = 160;
const MAX_BUTTON = 12;
const PICTURE = new Set(['img', 'picture', 'amp-img']);

export function isPhotoBox({ facts }: Page, element: PageElement): boolean {
  const pictures = facts.pictures[element.order]!;
  if (!pictures) return false;
  const text = facts.text[element.order]!;
  if (element.tag === 'figure') return text <= MAX_FIGURE_TEXT;
  if (text > MAX_TEXT || element.tag === 'img' || element.tag === 'amp-img' || element.tag === 'a') return false;
  if (element.hints.has('photo')) return true;
  return pictures <= 2 && (element.tag === 'table' || (text <= MAX_PLAIN && isPlainBox(element, facts)));
}

const INLINE_BOX = new Set(['span', 'center']);

/** A picture, alone or in a box with its button, and behind it in an element of its own a few words: a box by its shape. */
function isPlainBox(element: PageElement, { pictures, text }: Facts): boolean {
  if (element.tag === 'p' || !(element.block || INLINE_BOX.has(element.tag))) return false;
  let picture = false;
  // A paragraph beside a boxed picture is the text's and no caption.
  let boxed = false;
  for (const node of element.children) {
    if (node.type === 'text') {
      if (node.text.trim()) return false;
    } else if (PICTURE.has(node.tag)) picture = true;
    else if (pictures[node.order]! > 0 && text[node.order]! <= MAX_BUTTON) picture = boxed = true;
    else if (node.children.length && (!picture || (boxed && node.tag === 'p'))) return false;
  }
  return picture;
}

/** Pairs pictures with captions: all text of a box with one picture; the text after each where there are more. */
export function settleBox(box: PhotoBox): Piece[] {
  const figures = box.parts.filter(part => part.block.kind === 'figure');
  const captions = new Map<Piece, string[]>(figures.map(figure => [figure, []]));
  const settled: Piece[] = [];
  let current: Piece | undefined = figures[0];
  for (const part of box.parts) {
    if (part.block.kind === 'figure') {
      current = part;
      settled.push(part);
    } else if (part.block.kind === 'embed' || part.drop) settled.push(part);
    else if (current) captions.get(current)!.push(pieceText(part));
    else settled.push({ ...part, drop: { step: 'content', reason: 'media-ui' } });
  }
  for (const [piece, lines] of captions) piece.block = { ...(piece.block as Figure), caption: lines.join(' ') };
  return settled;
}
