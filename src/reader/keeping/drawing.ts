import { findAnchor } from '../../core/anchor.ts';
import type { Highlight } from '../../core/kept.ts';
import type { WholeText } from '../../core/whole-text.ts';
import type { Kit } from '../../parts/kit.ts';
import { locate } from '../offsets.ts';
import { unwrap, wrap } from '../wrap.ts';

/** The drawn highlights of the shown article. */
export interface Drawing {
  /** Draws anew; what is found nowhere any more is left out and comes back. */
  draw(root: ParentNode, whole: WholeText, highlights: readonly Highlight[]): readonly Highlight[];
  /** The id of the highlight that an element stands in. */
  idAt(element: Element): string | null;
  pieces(id: string): readonly HTMLElement[];
}

/** Highlights are elements around text, as marks are: nothing of the browser's own that a page could read. */
export function createDrawing({ element, translate }: Kit): Drawing {
  let drawn = new Map<string, readonly HTMLElement[]>();
  return {
    draw(root, whole, highlights) {
      unwrap([...drawn.values()].flat());
      drawn = new Map();
      const lost: Highlight[] = [];
      for (const highlight of highlights) {
        const place = findAnchor(whole.text, highlight.anchor);
        const pieces = (place ? whole.stretches(place.start, place.end) : []).flatMap(stretch =>
          wrap(locate(root, stretch.block, stretch.start, stretch.end), () =>
            element('span', { class: 'pen', 'data-pen': highlight.pen, 'data-highlight': highlight.id }),
          ),
        );
        drawn.set(highlight.id, pieces);
        const [lead] = pieces;
        if (!lead) {
          lost.push(highlight);
          continue;
        }
        lead.tabIndex = 0;
        lead.setAttribute('role', 'mark');
        lead.setAttribute('aria-description', translate(highlight.note ? 'keepingMarkedWithNote' : 'keepingMarked'));
        if (highlight.note) pieces.at(-1)?.classList.add('noted');
      }
      return lost;
    },
    idAt: at => at.closest<HTMLElement>('[data-highlight]')?.dataset['highlight'] ?? null,
    pieces: id => drawn.get(id) ?? [],
  };
}
