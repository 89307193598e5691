import { type Folded, findAll, fold } from '../../core/korean/find.ts';
import type { Kit } from '../../parts/kit.ts';
import { doInSlices } from '../marks/slices.ts';
import { locateIn } from '../offsets.ts';
import { unwrap, wrap } from '../wrap.ts';

/** What is read as one text: no find goes from one into the next. */
const UNITS = '[data-part="title"], .subtitle .line, .body :is(p, h2, h3, blockquote, li, th, td, caption), figcaption';

interface Hit {
  readonly unit: Element;
  readonly start: number;
  readonly end: number;
}

export interface Hits {
  /** Looks for `query` under `root` and lights every place; gives their number. */
  seek(root: ParentNode, query: string, composing: boolean): number;
  /** Index of the first place that is not above `top` (CSS pixels of the viewport); 0 where all are. */
  firstFrom(top: number): number;
  /** Lights one place more than the others; gives its element. */
  goTo(index: number): HTMLElement | null;
  clear(): void;
}

/**
 * The places that were found, as elements around them. Not the browser's own highlights: `CSS.highlights` belongs to the
 * page's document, and its ranges would lead the page into the closed root.
 */
export function createHits({ element, signal }: Kit): Hits {
  const texts = new WeakMap<Element, { readonly text: string; readonly folded: Folded }>();
  let hits: readonly Hit[] = [];
  const drawn = new Map<Hit, readonly HTMLElement[]>();
  let drawing = new AbortController();
  let now: Hit | null = null;
  signal.addEventListener('abort', () => drawing.abort());

  const foldedOf = (unit: Element): Folded => {
    const text = unit.textContent ?? '';
    const known = texts.get(unit);
    if (known?.text === text) return known.folded;
    const folded = fold(text);
    texts.set(unit, { text, folded });
    return folded;
  };
  const draw = (hit: Hit): readonly HTMLElement[] => {
    const known = drawn.get(hit);
    if (known) return known;
    const pieces = wrap(locateIn(hit.unit, hit.start, hit.end), () => element('span', { class: 'hit' }));
    drawn.set(hit, pieces);
    return pieces;
  };
  const clear = () => {
    drawing.abort();
    unwrap([...drawn.values()].flat());
    drawn.clear();
    hits = [];
    now = null;
  };
  return {
    seek(root, query, composing) {
      clear();
      hits = Array.from(root.querySelectorAll(UNITS)).flatMap(unit =>
        findAll(foldedOf(unit), query, composing).map(stretch => ({ unit, ...stretch })),
      );
      drawing = new AbortController();
      doInSlices(hits, draw, drawing.signal);
      return hits.length;
    },
    firstFrom(top) {
      const index = hits.findIndex(({ unit }) => unit.getBoundingClientRect().bottom > top);
      if (index < 0) return 0;
      const { unit } = hits[index]!;
      const inside = hits.filter(hit => hit.unit === unit);
      const below = inside.findIndex(hit => (draw(hit)[0]?.getBoundingClientRect().top ?? 0) >= top);
      return index + Math.max(0, below);
    },
    goTo(index) {
      for (const piece of now ? draw(now) : []) piece.classList.remove('now');
      now = hits[index] ?? null;
      const pieces = now ? draw(now) : [];
      for (const piece of pieces) piece.classList.add('now');
      return pieces[0] ?? null;
    },
    clear,
  };
}
