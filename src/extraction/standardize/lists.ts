import type { List, Run } from '../../core/article.ts';
import { runsText } from '../../core/article.ts';
import type { Page } from '../page.ts';
import type { Piece } from '../piece.ts';
import type { PageElement } from '../snapshot.ts';
import { type Judge, Walker } from './walker.ts';

/** Characters of an item above which the list is a layout of paragraphs. */
const MAX_ITEM = 400;

/** Reads a list whose items are one line each; null where its items hold paragraphs, pictures or tables. */
export function readList(page: Page, element: PageElement, judge: Judge): Piece[] | null {
  const { facts } = page;
  if (facts.pictures[element.order]) return null;
  const items: (readonly Run[])[] = [];
  const dropped: Piece[] = [];
  for (const node of element.children) {
    if (node.type === 'text') {
      if (node.text.trim()) return null;
      continue;
    }
    if (facts.text[node.order]! > MAX_ITEM) return null;
    const lines = new Walker(page, judge, true).walk(node);
    dropped.push(...lines.filter(line => line.drop));
    const own = lines.filter(line => !line.drop);
    if (own.length > 1) return null;
    const block = own[0]?.block;
    if (block && 'runs' in block) items.push(withoutBackLink(block.runs));
  }
  if (!items.length) return dropped.length ? dropped : null;
  const block: List = { kind: 'list', ordered: element.tag === 'ol', text: items.map(runsText).join('\n'), items };
  return [{ block, element, hidden: element.hidden, drop: null, breaks: 0 }, ...dropped];
}

/** A footnote without the arrow that leads back to its mark. */
function withoutBackLink(runs: readonly Run[]): readonly Run[] {
  const last = runs[runs.length - 1];
  if (!last || !/^\s?(?:[↩↑^⏎⤴]\ufe0e?)+\s?$/.test(last.text)) return runs;
  const rest = runs.slice(0, -1);
  const before = rest[rest.length - 1];
  return before ? [...rest.slice(0, -1), { ...before, text: before.text.trimEnd() }] : runs;
}
