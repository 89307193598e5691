import type { PageElement, PageText, Snapshot } from '../snapshot.ts';
import { measure } from '../text.ts';

/** A visual line of the page: text between two block edges or `<br>`s. Lengths are characters without white space. */
export interface Line {
  /** The nearest block around its first character. */
  readonly block: PageElement;
  readonly length: number;
  readonly hangul: number;
  readonly sentences: number;
  /** Characters of it that stand in links. */
  readonly linked: number;
  /** Where its text starts. */
  readonly first: PageText;
}

export interface Lines {
  readonly lines: readonly Line[];
  /** By element `order`: characters of its own text nodes, and of those in links. */
  readonly text: Float64Array;
  readonly linked: Float64Array;
  /** By element `order`: the first line that starts inside, -1 where none does. */
  readonly firstLine: Int32Array;
}

/** Walks the page once, in a loop, counting text into lines and into the elements that hold it. */
export function readLines(snapshot: Snapshot, plainLinks: boolean): Lines {
  const size = snapshot.elements.length;
  const [text, linked, firstLine] = [new Float64Array(size), new Float64Array(size), new Int32Array(size).fill(-1)];
  const lines: Line[] = [];
  let line: { -readonly [Key in keyof Line]: Line[Key] } | null = null;
  const endLine = () => {
    if (line) lines.push(line);
    line = null;
  };
  const stack: { element: PageElement; next: number; block: PageElement; link: boolean }[] = [
    { element: snapshot.root, next: 0, block: snapshot.root, link: false },
  ];
  while (stack.length) {
    const frame = stack[stack.length - 1]!;
    const node = frame.element.children[frame.next++];
    if (!node) {
      stack.pop();
      if (frame.element === frame.block) endLine();
    } else if (node.type === 'element') {
      if (node.block || node.tag === 'br' || node.tag === 'hr') endLine();
      if (!node.children.length) continue;
      const block = node.block ? node : frame.block;
      stack.push({ element: node, next: 0, block, link: frame.link || (node.tag === 'a' && !plainLinks) });
    } else {
      const { length, hangul, sentences } = measure(node.text);
      if (!length) continue;
      text[frame.element.order]! += length;
      if (frame.link) linked[frame.element.order]! += length;
      if (!line) {
        line = { block: frame.block, length: 0, hangul: 0, sentences: 0, linked: 0, first: node };
        for (let at: PageElement | null = frame.element; at && firstLine[at.order] === -1; at = at.parent)
          firstLine[at.order] = lines.length;
      }
      line.length += length;
      line.hangul += hangul;
      line.sentences += sentences;
      if (frame.link) line.linked += length;
    }
  }
  return { lines, text, linked, firstLine };
}
