import type { RemovalReason } from '../../core/article.ts';
import { labelReason } from '../labels.ts';
import { type PageElement, textOf } from '../snapshot.ts';
import { clean } from '../text.ts';
import type { Line } from './lines.ts';

/** Parts of the page that their own heading says are no article ("관련기사", "댓글 14", "AI 요약"). */
export type Boxes = ReadonlyMap<PageElement, RemovalReason>;

/** Characters of a heading at most, without white space. */
const MAX_LABEL = 24;

/**
 * Finds labelled boxes: from a label outwards, as far as it is the first thing said, and never so far that the box
 * holds one of `landmarks` (the headline). Where the label stands beside its list and not above it in one element,
 * `beside` says which of the elements that follow belong to it.
 */
export function findBoxes(
  lines: readonly Line[],
  firstLine: Int32Array,
  text: Float64Array,
  landmarks: ReadonlySet<PageElement>,
  beside: (element: PageElement) => boolean,
): Boxes {
  const boxes = new Map<PageElement, RemovalReason>();
  for (const [index, line] of lines.entries()) {
    if (line.length > MAX_LABEL || text[line.block.order]! > MAX_LABEL) continue;
    const reason = labelReason(clean(textOf(line.block, 100)));
    if (!reason) continue;
    let box = line.block;
    while (box.parent && firstLine[box.parent.order] === index && !landmarks.has(box.parent)) box = box.parent;
    boxes.set(box, reason);
    if (text[box.order]! > line.length || !box.parent) continue;
    let after = false;
    for (const node of box.parent.children) {
      if (node.type === 'text') continue;
      if (node === box) after = true;
      else if (after && beside(node)) boxes.set(node, reason);
      else if (after && text[node.order]) break;
    }
  }
  return boxes;
}
