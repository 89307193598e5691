import type { Hit } from '../core/kept.ts';
import type { Kit } from '../parts/kit.ts';

/** A line of text with what was looked for marked in it. */
export function withHits({ element }: Kit, text: string, hits: readonly Hit[], className = 'hit'): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let from = 0;
  for (const { start, end } of hits) {
    if (start < from) continue;
    nodes.push(text.slice(from, start), element('mark', { class: className }, text.slice(start, end)));
    from = end;
  }
  return [...nodes, text.slice(from)].filter(node => node !== '');
}
