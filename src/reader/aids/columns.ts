import { scrollBehavior } from '../../parts/motion.ts';
import { onResize } from '../../parts/resize.ts';
import type { ReaderParts } from '../extension.ts';

/** A window that is wide; em that a column has at least, and that lie between two (aids.css has the same figures). */
const WIDE = '(min-width: 1024px)';
const LEAST = 18;
const BETWEEN = 3;
/** CSS pixels that a spread keeps from the toolbar and the foot of the window. */
const MARGIN = 32;

/**
 * Before which blocks the text turns over, so that a spread of two columns is never higher than the window: one reads down
 * twice and goes on, and never back up. `heights` are the blocks' in one column, with the gaps; `headings` go with what follows.
 */
export function turnsOf(heights: readonly number[], headings: ReadonlySet<number>, height: number): number[] {
  const turns: number[] = [];
  let filled = 0;
  heights.forEach((block, at) => {
    if (filled > 0 && filled + block > 2 * height) {
      const turn = headings.has(at - 1) && at - 1 > (turns.at(-1) ?? 0) ? at - 1 : at;
      turns.push(turn);
      filled = turn < at ? heights[turn]! : 0;
    }
    filled += block;
  });
  return turns;
}

/** Two columns on wide windows, in spreads as high as the window; the keys that page go from spread to spread. */
export function createColumns({ kit, reader, toolbar, settings }: ReaderParts) {
  const { signal } = kit;
  let body: HTMLElement | null = null;
  let turned: readonly HTMLElement[] = [];
  const bottom = () => toolbar.getBoundingClientRect().bottom;
  const roomOf = () => {
    const bar = toolbar.getBoundingClientRect();
    return reader.clientHeight - (bar.top <= 0 ? bar.height : 0) - 2 * MARGIN;
  };

  const arrange = () => {
    if (!body) return;
    const size = Number.parseFloat(getComputedStyle(body).fontSize);
    const wide = settings().columns && matchMedia(WIDE).matches && body.clientWidth >= (2 * LEAST + BETWEEN) * size;
    reader.toggleAttribute('data-columns', settings().columns);
    const blocks = wide ? [...body.querySelectorAll<HTMLElement>(':scope > [data-block]')] : [];
    const heights = blocks.map(
      block =>
        Array.from(block.getClientRects()).reduce((sum, { height }) => sum + height, 0) +
        Number.parseFloat(getComputedStyle(block).marginTop),
    );
    const headings = new Set(blocks.flatMap((block, at) => (block.matches('h2, h3') ? [at] : [])));
    const before = turnsOf(heights, headings, roomOf()).map(at => blocks[at]!);
    if (before.length === turned.length && before.every((block, at) => block.previousElementSibling === turned[at]))
      return;
    for (const turn of turned) turn.remove();
    turned = before.map(block => {
      const turn = kit.element('div', { class: 'turn', 'aria-hidden': 'true' });
      block.before(turn);
      return turn;
    });
  };
  const observer = onResize(reader, signal, arrange);

  /** To the spread after the top of the window, or the one before. */
  const page = (by: 1 | -1): boolean => {
    const edges = turned.map(turn => Math.round(turn.getBoundingClientRect().bottom - bottom()));
    const next = by > 0 ? edges.find(edge => edge > 1) : edges.findLast(edge => edge < -1);
    if (next === undefined) return false;
    reader.scrollBy({ top: next, behavior: scrollBehavior(window) });
    return true;
  };
  reader.addEventListener(
    'keydown',
    event => {
      if (!event.isTrusted || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      const pressed = (event.target as Element).closest('button, select, [role="button"], a');
      const space = event.code === 'Space' && !pressed;
      if (!space && event.code !== 'PageDown' && event.code !== 'PageUp') return;
      const back = event.code === 'PageUp' || (space && event.shiftKey);
      if (page(back ? -1 : 1)) event.preventDefault();
    },
    { signal },
  );
  return {
    arrange,
    watch(next: HTMLElement) {
      if (body) observer.unobserve(body);
      turned = [];
      body = next;
      observer.observe(body);
      arrange();
    },
  };
}
