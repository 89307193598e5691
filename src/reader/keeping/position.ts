import { anchorAt, findAnchor } from '../../core/anchor.ts';
import type { Position } from '../../core/kept.ts';
import type { WholeText } from '../../core/whole-text.ts';
import { blockTexts, locate } from '../offsets.ts';

/** Characters by which a place is known again, and CSS pixels that it keeps from the toolbar. */
const LENGTH = 48;
const MARGIN = 16;
/** Shares at which reading has begun and is over: there is nothing to come back to before and after. */
const BEGUN = 0.03;
const OVER = 0.97;

/** Where the first whole line below the toolbar stands in the text; null at the beginning. */
export function placeOf(root: ParentNode, whole: WholeText, top: number, progress: number): Position | null {
  for (const element of root.querySelectorAll('[data-part="body"] > [data-block]')) {
    if (element.getBoundingClientRect().bottom <= top) continue;
    const block = Number(element.getAttribute('data-block'));
    for (const { node, at } of blockTexts(element)) {
      const first = firstBelow(node, top);
      if (first === null) continue;
      const start = whole.offset(block, at + first);
      return { anchor: anchorAt(whole.text, start, Math.min(whole.text.length, start + LENGTH)), progress };
    }
  }
  return null;
}

/** The first character of a text node whose line ends below `top`, by halving. */
function firstBelow(node: Text, top: number): number | null {
  const range = node.ownerDocument.createRange();
  const bottomAt = (at: number) => {
    range.setStart(node, at);
    range.setEnd(node, Math.min(node.data.length, at + 1));
    return range.getBoundingClientRect().bottom;
  };
  let low = 0;
  let high = node.data.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bottomAt(middle) > top) high = middle;
    else low = middle + 1;
  }
  return low < node.data.length ? low : null;
}

/** Scrolls to a place that was remembered. False where it is not in the text any more, or not worth going to. */
export function goToPlace(
  reader: HTMLElement,
  root: ParentNode,
  whole: WholeText,
  { anchor, progress }: Position,
  top: number,
): boolean {
  if (progress < BEGUN || progress > OVER) return false;
  const place = findAnchor(whole.text, anchor);
  const [stretch] = place ? whole.stretches(place.start, place.end) : [];
  const [span] = stretch ? locate(root, stretch.block, stretch.start, stretch.end) : [];
  if (!span) return false;
  const range = span.node.ownerDocument.createRange();
  range.setStart(span.node, span.start);
  range.setEnd(span.node, span.end);
  const by = range.getBoundingClientRect().top - top - MARGIN;
  reader.scrollBy({ top: by, behavior: 'instant' });
  return true;
}
