import type { Run } from '../core/article.ts';
import type { Kit } from './kit.ts';
import { linkAddress } from './links.ts';

/**
 * Splits a headline where it should break first: after "…" and what closes there (a straight quote closes only
 * ahead of a space). The pieces joined are the text.
 * A piece needs three characters of its own before and after, so that "…했다" alone never makes a line.
 */
export function clauses(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: dots } of text.matchAll(/(?:…|⋯|\.{3})+(?:["'](?=\s)|[”’)\]])?\s*/g)) {
    const to = index + dots.length;
    if (index - from < 3 || text.length - to < 3) continue;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return [...pieces, text.slice(from)];
}

/**
 * Text as nodes that keep "·" with the character before it: Chromium breaks a line before the dot even under
 * `word-break: keep-all`. The wrappers add no character.
 */
export function textNodes(kit: Kit, text: string): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let from = 0;
  for (const { index, 0: pair } of text.matchAll(/[^\s·]·+/gu)) {
    nodes.push(text.slice(from, index), kit.element('span', { class: 'nb' }, pair));
    from = index + pair.length;
  }
  return [...nodes, text.slice(from)];
}

/** A headline's text, clause by clause. */
export function headlineNodes(kit: Kit, text: string): (Node | string)[] {
  const pieces = clauses(text);
  if (pieces.length === 1) return textNodes(kit, text);
  return pieces.map(piece => kit.element('span', { class: 'clause' }, ...textNodes(kit, piece)));
}

/** Inline runs as nodes: links that pass the address rule, strong, em, text. */
export function runNodes(kit: Kit, runs: readonly Run[]): (Node | string)[] {
  return runs.flatMap(run => {
    let nodes = textNodes(kit, run.text);
    if (run.em) nodes = [kit.element('em', {}, ...nodes)];
    if (run.strong) nodes = [kit.element('strong', {}, ...nodes)];
    const href = run.link && linkAddress(run.link);
    return href ? [linkTo(kit, href, nodes)] : nodes;
  });
}

/** A link out of the reader: a page of its own, told nothing of this one. */
export function linkTo(kit: Kit, href: string, children: readonly (Node | string)[], className?: string) {
  return kit.element('a', { href, class: className, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}
