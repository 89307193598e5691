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
  return element ? spansOf(blockTexts(element), start, end) : [];
}

/** Where characters `start` to `end` of an element's own text stand. */
export function locateIn(element: Element, start: number, end: number): TextSpan[] {
  return spansOf(placed(textsOf(element), 0), start, end);
}

/** A text node, and the offset of its first character in the text that it is a part of. */
interface PlacedText {
  readonly node: Text;
  readonly at: number;
}

/** The text nodes of a block's element, by their places in the block's text. */
export function blockTexts(element: Element): PlacedText[] {
  const texts: PlacedText[] = [];
  let at = 0;
  for (const pieces of lines(element)) {
    for (const piece of pieces) {
      const found = placed(textsOf(piece), at);
      texts.push(...found);
      at += found.reduce((sum, { node }) => sum + node.data.length, 0) + 1;
    }
    if (pieces.length === 0) at += 1;
  }
  return texts;
}

function placed(nodes: readonly Text[], from: number): PlacedText[] {
  let at = from;
  return nodes.map(node => {
    const text = { node, at };
    at += node.data.length;
    return text;
  });
}

function spansOf(texts: readonly PlacedText[], start: number, end: number): TextSpan[] {
  return texts.flatMap(({ node, at }) =>
    at + node.data.length > start && at < end
      ? [{ node, start: Math.max(0, start - at), end: Math.min(end, at + node.data.length) - at }]
      : [],
  );
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
