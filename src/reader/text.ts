import type { Run } from '../core/article.ts';
import type { Kit } from '../parts/kit.ts';
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
 * What stays on one line although Chromium breaks there even under `word-break: keep-all`: "·" with the character
 * before it, and a short hanja gloss with its neighbours (대(對)중국).
 */
const UNBROKEN = /[^\s·]·+|[^\s(]\(\p{Script=Han}{1,4}\)\p{L}?/gu;

/** Text as nodes, with wrappers that hold what stays unbroken; they add no character. */
export function textNodes(kit: Kit, text: string): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let from = 0;
  for (const { index, 0: unbroken } of text.matchAll(UNBROKEN)) {
    nodes.push(text.slice(from, index), kit.element('span', { class: 'nb' }, unbroken));
    from = index + unbroken.length;
  }
  return [...nodes, text.slice(from)].filter(node => node !== '');
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
