import type { WholeText } from '../../core/whole-text.ts';
import { blockTexts } from '../offsets.ts';

/** What is selected in `root`, a live range; null where nothing is. Three ways, because none works in both browsers in a closed root. */
export function selectedRange(root: Element): Range | null {
  const place = root.getRootNode() as (ShadowRoot | Document) & { getSelection?(): Selection | null };
  const document = root.ownerDocument;
  const selection = place.getSelection?.() ?? document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  let range: Range | StaticRange = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) && place.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
    const composed = (selection as { getComposedRanges?(options: object): readonly StaticRange[] }).getComposedRanges?.(
      {
        shadowRoots: [place],
      },
    );
    range = composed?.[0] ?? range;
  }
  if (range.collapsed || !root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

/** A range of the shown article as offsets of its whole text, white space at the ends taken off; null where it holds no text. */
export function offsetsOf(root: ParentNode, whole: WholeText, range: Range): { start: number; end: number } | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const element of root.querySelectorAll('[data-block]')) {
    if (!range.intersectsNode(element)) continue;
    const block = Number(element.getAttribute('data-block'));
    for (const { node, at } of blockTexts(element)) {
      if (!range.intersectsNode(node)) continue;
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.data.length;
      if (from >= to) continue;
      start = Math.min(start, whole.offset(block, at + from));
      end = Math.max(end, whole.offset(block, at + to));
    }
  }
  while (start < end && /\s/.test(whole.text.charAt(start))) start++;
  while (start < end && /\s/.test(whole.text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}
