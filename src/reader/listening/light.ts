import type { Kit } from '../../parts/kit.ts';
import { scrollBehavior } from '../../parts/motion.ts';
import { onResize } from '../../parts/resize.ts';
import { locate } from '../offsets.ts';
import type { Passage } from './passages.ts';

export interface LightOptions {
  /** What the text stands in; the light lies under its letters and scrolls with them. */
  readonly column: HTMLElement;
  readonly scroller: HTMLElement;
}
export interface Light {
  show(passage: Passage | null, word: { readonly start: number; readonly end: number } | null): void;
}

/** Share of the scroller's height that the sentence keeps free above and below it. */
const FREE = 0.18;

/**
 * Lights the sentence that is read and the word in it, by boxes under the letters: nothing is wrapped, so that offsets,
 * selection and search stay as they are, forty words a minute.
 */
export function createLight(kit: Kit, { column, scroller }: LightOptions): Light {
  const layer = kit.element('div', { class: 'spoken', 'aria-hidden': 'true' });
  column.prepend(layer);
  /** Where characters of a block stand in the window, a box a line: marks and links part a line into several. */
  const boxes = (block: number, start: number, end: number): DOMRect[] => {
    const lines: DOMRect[] = [];
    for (const { node, ...span } of locate(column, block, start, end)) {
      const range = node.ownerDocument.createRange();
      range.setStart(node, span.start);
      range.setEnd(node, span.end);
      for (const rect of range.getClientRects()) {
        const line = lines.at(-1);
        const near = line && rect.left >= line.left && rect.left < line.right + rect.height * 2;
        if (near && rect.top < line.bottom && rect.bottom > line.top) line.width = rect.right - line.left;
        else lines.push(new DOMRect(rect.x, rect.y, rect.width, rect.height));
      }
    }
    return lines;
  };
  let drawn: () => void = () => {};
  onResize(column, kit.signal, () => drawn());
  kit.signal.addEventListener('abort', () => layer.remove());

  const draw = (className: string, rects: readonly DOMRect[]) => {
    const { left, top } = layer.getBoundingClientRect();
    return rects.map(rect => {
      const box = kit.element('div', { class: className });
      Object.assign(box.style, {
        left: `${rect.left - left}px`,
        top: `${rect.top - top}px`,
        width: `${rect.width}px`,
        height: `${rect.height}px`,
      });
      return box;
    });
  };
  const follow = (rects: readonly DOMRect[]) => {
    const [first, last] = [rects[0], rects.at(-1)];
    if (!first || !last) return;
    const { top, height } = scroller.getBoundingClientRect();
    if (first.top >= top + height * FREE && last.bottom <= top + height * (1 - FREE)) return;
    scroller.scrollBy({ top: first.top - top - height * 2 * FREE, behavior: scrollBehavior(window) });
  };
  let shown: Passage | null = null;
  return {
    show(passage, word) {
      drawn = () => {
        if (!layer.isConnected) column.prepend(layer);
        const sentence = passage ? boxes(passage.block, passage.start, passage.end) : [];
        const said = passage && word ? boxes(passage.block, word.start, word.end) : [];
        layer.replaceChildren(...draw('sentence', sentence), ...draw('said', said));
        if (passage && passage !== shown) follow(sentence);
        shown = passage;
      };
      drawn();
    },
  };
}
