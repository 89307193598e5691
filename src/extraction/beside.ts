import type { Removal } from '../core/article.ts';
import { linesOf } from './header/lines.ts';
import type { Page } from './page.ts';
import { contains, type Region } from './region.ts';
import type { PageElement } from './snapshot.ts';
import type { Judge } from './standardize/walker.ts';

/** Levels up from the body to what stands beside it, and down into what stands there. */
const CLIMBS = 4;
const DEPTH = 3;
/** Parts that are told at most, and characters of one: a page's whole frame is no part of an article. */
const MAX_PARTS = 24;
const MAX_TEXT = 800;
const MIN_TEXT = 4;
/** Reasons that say nothing to a reader of what they did not see, or that the header shows anyway. */
const UNTOLD: ReadonlySet<string> = new Set(['hidden', 'byline', 'title-copy', 'subtitle-copy', 'empty']);

/**
 * What stands beside the body and was left out with it: related lists, tool bars, comments, in the page's order. `judge`
 * is the body's own; what it has nothing against is looked into. Stops where the article's element ends: at the element
 * that holds the headline.
 */
export function readBeside({ facts }: Page, { parts }: Region, headline: PageElement | null, judge: Judge): Removal[] {
  const removed: Removal[] = [];
  const look = (element: PageElement, depth: number): void => {
    if (removed.length >= MAX_PARTS || element.hidden || facts.text[element.order]! < MIN_TEXT) return;
    if (parts.some(part => contains(element, part))) return;
    const drop = judge(element);
    if (drop) {
      if (UNTOLD.has(drop.reason)) return;
      const lines = linesOf(element, MAX_TEXT, true);
      if (!lines.length) return;
      const blocks = lines.map(text => ({ kind: 'paragraph' as const, text, runs: [{ text }] }));
      removed.push({ ...drop, text: lines.join('\n'), blocks });
    } else if (depth < DEPTH) for (const node of element.children) if (node.type === 'element') look(node, depth + 1);
  };
  let inner = parts[0] ?? null;
  for (let climb = 0; climb < CLIMBS && inner?.parent && inner.tag !== 'body'; climb++, inner = inner.parent) {
    const outer: PageElement = inner.parent;
    if (climb && headline && contains(inner, headline)) break;
    for (const node of outer.children) if (node.type === 'element' && node !== inner) look(node, 1);
  }
  return removed;
}
