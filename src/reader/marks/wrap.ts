import { locate } from '../offsets.ts';

/**
 * Puts elements of `make` around characters `start` to `end` of a block, one a text node, so that links and what holds
 * words together stay whole. No character is added or moved to another line.
 */
export function wrap(
  root: ParentNode,
  { block, start, end }: { readonly block: number; readonly start: number; readonly end: number },
  make: () => HTMLElement,
): HTMLElement[] {
  return locate(root, block, start, end)
    .filter(span => span.end > span.start)
    .map(span => {
      const text = span.start > 0 ? span.node.splitText(span.start) : span.node;
      if (span.end - span.start < text.data.length) text.splitText(span.end - span.start);
      const piece = make();
      text.replaceWith(piece);
      piece.append(text);
      return piece;
    });
}

/** Takes the elements away again and leaves what was in them as it was. */
export function unwrap(pieces: readonly HTMLElement[]): void {
  const parents = new Set<ParentNode>();
  for (const piece of pieces) {
    if (piece.parentNode) parents.add(piece.parentNode);
    piece.replaceWith(...piece.childNodes);
  }
  for (const parent of parents) parent.normalize();
}
