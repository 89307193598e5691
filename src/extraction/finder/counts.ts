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

/**
 * What is counted below every element, itself included, by `order`. Prose is text in lines that close a Hangul sentence
 * and are not links. Whole numbers all: code that is not compiled yet makes an object of every fraction that it reads.
 */
export interface Counts {
  readonly lines: readonly Line[];
  readonly text: Int32Array;
  readonly linked: Int32Array;
  readonly prose: Int32Array;
  /** Lines of text that start inside. */
  readonly lineCount: Int32Array;
  /** The first of them, -1 where none does. */
  readonly firstLine: Int32Array;
  /** Links, buttons and inputs. */
  readonly controls: Int32Array;
  /** Fields to write in. */
  readonly fields: Int32Array;
  readonly pictures: Int32Array;
  /** The elements that hold prose, children before parents: the few that the finder has to look at. */
  readonly prosy: readonly PageElement[];
}

export interface CountOptions {
  /** Text in links counts as any other: for pages whose links never close. */
  readonly plainLinks?: boolean;
}

const FIELD = { control: false, field: true, picture: false };
const CONTROL = { control: true, field: false, picture: false };
const PICTURE = { control: false, field: false, picture: true };
const KINDS: ReadonlyMap<string, typeof FIELD> = new Map([
  ['a', CONTROL],
  ['button', CONTROL],
  ['input', { ...CONTROL, field: true }],
  ['textarea', FIELD],
  ['select', FIELD],
  ['img', PICTURE],
  ['amp-img', PICTURE],
]);
/** One line counts no more than this, so that a single run of text cannot outweigh an article. */
const MAX_LINE = 600;
const MIN_HANGUL = 8;

/** Prose that a line counts for. */
export function proseOf(line: Line): number {
  return line.sentences > 0 && line.hangul >= MIN_HANGUL && line.linked * 2 < line.length
    ? Math.min(line.length, MAX_LINE)
    : 0;
}

interface Frame {
  readonly element: PageElement;
  next: number;
  readonly block: PageElement;
  readonly link: boolean;
}

/** Counts the page in one walk, in a loop: an element's counts are complete, and its parent's grow, when it is left. */
export function countPage({ root, elements }: Snapshot, { plainLinks = false }: CountOptions = {}): Counts {
  const table = () => new Int32Array(elements.length);
  const [text, linked, prose, lineCount] = [table(), table(), table(), table()];
  const [controls, fields, pictures] = [table(), table(), table()];
  const firstLine = new Int32Array(elements.length).fill(-1);
  const lines: Line[] = [];
  const prosy: PageElement[] = [];
  let line: { -readonly [Key in keyof Line]: Line[Key] } | null = null;

  const endLine = () => {
    if (!line) return;
    prose[line.block.order]! += proseOf(line);
    line = null;
  };
  const leave = ({ tag, order, parent }: PageElement) => {
    const kind = KINDS.get(tag);
    if (kind) {
      if (kind.control) controls[order]!++;
      if (kind.field) fields[order]!++;
      if (kind.picture) pictures[order]!++;
    }
    if (!parent) return;
    const to = parent.order;
    if (text[order]) {
      text[to]! += text[order]!;
      linked[to]! += linked[order]!;
      prose[to]! += prose[order]!;
      lineCount[to]! += lineCount[order]!;
    }
    controls[to]! += controls[order]!;
    fields[to]! += fields[order]!;
    pictures[to]! += pictures[order]!;
  };

  const stack: Frame[] = [{ element: root, next: 0, block: root, link: false }];
  while (stack.length) {
    const frame = stack[stack.length - 1]!;
    const node = frame.element.children[frame.next++];
    if (!node) {
      stack.pop();
      if (frame.element === frame.block) endLine();
      if (prose[frame.element.order]) prosy.push(frame.element);
      leave(frame.element);
    } else if (node.type === 'element') {
      if (node.block || node.tag === 'br' || node.tag === 'hr') endLine();
      if (node.children.length)
        stack.push({
          element: node,
          next: 0,
          block: node.block ? node : frame.block,
          link: frame.link || (node.tag === 'a' && !plainLinks),
        });
      else leave(node);
    } else {
      const { length, hangul, sentences } = measure(node.text);
      if (!length) continue;
      const { order } = frame.element;
      text[order]! += length;
      if (frame.link) linked[order]! += length;
      if (!line) {
        line = { block: frame.block, length: 0, hangul: 0, sentences: 0, linked: 0, first: node };
        lineCount[order]!++;
        for (let at: PageElement | null = frame.element; at && firstLine[at.order] === -1; at = at.parent)
          firstLine[at.order] = lines.length;
        lines.push(line);
      }
      line.length += length;
      line.hangul += hangul;
      line.sentences += sentences;
      if (frame.link) line.linked += length;
    }
  }
  return { lines, text, linked, prose, lineCount, firstLine, controls, fields, pictures, prosy };
}
