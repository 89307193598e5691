/** A stretch of one text node, half-open, in UTF-16 units. */
export interface TextSpan {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * Where characters `start` to `end` of a block's text (core/article `blockText`; −1 is the headline) stand under
 * `root`: one span a text node, in order; [] where the block is not shown or has no such characters. Separators
 * between list items, table cells and rows have no node and fall out.
 */
export function locate(root: ParentNode, block: number, start: number, end: number): TextSpan[] {
  const element = root.querySelector(`[data-block="${block}"]`);
  if (!element) return [];
  const spans: TextSpan[] = [];
  let from = 0;
  for (const pieces of lines(element)) {
    for (const piece of pieces) {
      from = collect(spans, piece, from, start, end);
      from += 1;
    }
    if (pieces.length === 0) from += 1;
  }
  return spans;
}

/** Where characters `start` to `end` of an element's own text stand. */
export function locateIn(element: Element, start: number, end: number): TextSpan[] {
  const spans: TextSpan[] = [];
  collect(spans, element, 0, start, end);
  return spans;
}

/** Adds what `element` holds of the stretch, its text counted from `from`; gives where its text ends. */
function collect(spans: TextSpan[], element: Element, from: number, start: number, end: number): number {
  let at = from;
  for (const node of textsOf(element)) {
    const to = at + node.data.length;
    if (to > start && at < end) spans.push({ node, start: Math.max(0, start - at), end: Math.min(end, to) - at });
    at = to;
  }
  return at;
}

/** The elements that hold a block's text, line by line; each is followed by one separator. */
function lines(element: Element): Element[][] {
  if (element.matches('ul, ol')) return Array.from(element.children, item => [item]);
  if (element.matches('.table')) return Array.from(element.querySelectorAll('tr'), row => [...row.children]);
  return [[element]];
}

function textsOf(element: Element): Text[] {
  const texts: Text[] = [];
  const pending: Node[] = [element];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.nodeType === 3) texts.push(node as Text);
    else pending.push(...[...node.childNodes].reverse());
  }
  return texts;
}
