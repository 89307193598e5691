import type { TextSpan } from './offsets.ts';

/**
 * Puts elements of `make` around stretches of text, one a text node, so that links and what holds words together stay
 * whole. No character is added or moved to another line.
 */
export function wrap(spans: readonly TextSpan[], make: () => HTMLElement): HTMLElement[] {
  return spans
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
