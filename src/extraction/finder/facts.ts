import { type Hint, hintsOf } from '../hints.ts';
import type { PageElement, PageText, Snapshot } from '../snapshot.ts';
import { isBlock, isParagraph } from '../tags.ts';
import { measure } from '../text.ts';

/** A visual line of the page: text between two block edges or `<br>`s. */
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
 * What the finder knows of every element, by `order`; counted once, from the leaves up.
 * Prose is text in lines that close a Hangul sentence and are not links; its measure is characters.
 */
export interface Facts {
  readonly lines: readonly Line[];
  /** Characters of text below the element. */
  readonly text: Float64Array;
  readonly linked: Float64Array;
  readonly prose: Float64Array;
  /** Prose times the trust in where it stands (`weight`). */
  readonly trusted: Float64Array;
  /** 1 in the open, less below an element that says it is something else than a body. */
  readonly weight: Float64Array;
  /** Prose whose container the element is, and a share of what its children are the container of. */
  readonly score: Float64Array;
  /** Links, buttons and inputs, the element itself among them. */
  readonly controls: Float64Array;
  /** Pictures, the element itself among them. */
  readonly pictures: Float64Array;
}

/** One line counts no more than this, so that a single run of text cannot outweigh an article. */
const MAX_LINE = 600;
const MIN_HANGUL = 8;

/** Prose that a line counts for. */
export function proseOf(line: Line): number {
  return line.sentences > 0 && line.hangul >= MIN_HANGUL && line.linked * 2 < line.length
    ? Math.min(line.length, MAX_LINE)
    : 0;
}

/** Trust in text below an element with such a name: below 1 because names lie, above 0 for the same reason. */
const TRUST: Partial<Record<Hint, number>> = {
  advertisement: 0.1,
  'ai-summary': 0.1,
  byline: 0.5,
  caption: 0.4,
  chrome: 0.15,
  comments: 0.02,
  copyright: 0.2,
  promotion: 0.2,
  related: 0.15,
  widget: 0.2,
};
const TAG_TRUST: Record<string, number> = { nav: 0.05, footer: 0.1, aside: 0.2, figcaption: 0.4, button: 0.1 };
/** What is not drawn may be a body that waits for a script, or a copy for mail and print. */
const HIDDEN_TRUST = 0.1;
/** A part that holds this share of the page's prose is the page, whatever its name. */
const WHOLE = 0.7;
/** Comments and leads of other articles can be that long. */
const LONG: readonly Hint[] = ['comments', 'related', 'promotion', 'advertisement'];
const ALMOST_ALL = 0.97;
/** Share of a child's score that its parent gets, so that the innermost container of the paragraphs wins. */
const DECAY = 0.55;

/** Counts the page. `landmarks` are elements whose ancestors are never distrusted for their names (the headline). */
export function countFacts(snapshot: Snapshot, landmarks: readonly PageElement[]): Facts {
  const size = snapshot.elements.length;
  const table = () => new Float64Array(size);
  const [text, linked, prose, controls, pictures] = [table(), table(), table(), table(), table()];
  const lines = readLines(snapshot, text, linked);
  for (const { tag, order } of snapshot.elements)
    if (tag === 'a' || tag === 'button' || tag === 'input') controls[order] = 1;
    else if (tag === 'img') pictures[order] = 1;
  for (const line of lines) prose[line.block.order]! += proseOf(line);
  for (let order = size - 1; order > 0; order--) {
    const parent = snapshot.elements[order]!.parent!.order;
    text[parent]! += text[order]!;
    linked[parent]! += linked[order]!;
    prose[parent]! += prose[order]!;
    controls[parent]! += controls[order]!;
    pictures[parent]! += pictures[order]!;
  }
  const weight = readWeights(snapshot, prose, landmarks);
  const [trusted, direct] = [table(), table()];
  for (const line of lines) {
    const amount = proseOf(line);
    if (!amount) continue;
    const worth = amount * weight[line.block.order]! * (line.block.hidden ? HIDDEN_TRUST : 1);
    trusted[line.block.order]! += worth;
    direct[containerOf(line.block).order]! += worth;
  }
  return {
    lines,
    text,
    linked,
    prose,
    trusted: sumUp(snapshot, trusted),
    weight,
    score: score(snapshot, direct),
    controls,
    pictures,
  };
}

function containerOf(block: PageElement): PageElement {
  let element = block;
  while (isParagraph(element.tag) && element.parent) element = element.parent;
  return element;
}

function sumUp(snapshot: Snapshot, values: Float64Array): Float64Array {
  for (let order = values.length - 1; order > 0; order--)
    values[snapshot.elements[order]!.parent!.order]! += values[order]!;
  return values;
}

/** Direct prose plus a share of the children's scores; an element that only wraps one scored child passes it on whole. */
function score(snapshot: Snapshot, direct: Float64Array): Float64Array {
  const scores = direct.slice();
  const children = new Float64Array(direct.length);
  const scored = new Uint32Array(direct.length);
  for (let order = direct.length - 1; order >= 0; order--) {
    const alone = direct[order] === 0 && scored[order] === 1;
    scores[order]! += children[order]! * (alone ? 1 : DECAY);
    const parent = snapshot.elements[order]!.parent;
    if (parent && scores[order]! > 0) {
      children[parent.order]! += scores[order]!;
      scored[parent.order]!++;
    }
  }
  return scores;
}

function readWeights(snapshot: Snapshot, prose: Float64Array, landmarks: readonly PageElement[]): Float64Array {
  const exempt = new Set<PageElement>();
  for (const landmark of landmarks)
    for (let element: PageElement | null = landmark; element && !exempt.has(element); element = element.parent)
      exempt.add(element);
  const weight = new Float64Array(prose.length).fill(1);
  for (let order = 1; order < weight.length; order++) {
    const element = snapshot.elements[order]!;
    let trust = TAG_TRUST[element.tag] ?? 1;
    const hints = hintsOf(element);
    for (const hint of hints) trust = Math.min(trust, TRUST[hint] ?? 1);
    const whole = prose[0]! * (LONG.some(hint => hints.has(hint)) ? ALMOST_ALL : WHOLE);
    if (trust < 1 && (exempt.has(element) || prose[order]! > whole)) trust = 1;
    weight[order] = weight[element.parent!.order]! * trust;
  }
  return weight;
}

/** Walks the page once, in a loop, counting text into lines and into the blocks that hold it. */
function readLines(snapshot: Snapshot, text: Float64Array, linked: Float64Array): Line[] {
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
      if (node.tag === 'br' || node.tag === 'hr') endLine();
      const block = isBlock(node.tag);
      if (block) endLine();
      const link = frame.link || node.tag === 'a';
      if (node.children.length) stack.push({ element: node, next: 0, block: block ? node : frame.block, link });
    } else {
      const { length, hangul, sentences } = measure(node.text);
      if (!length) continue;
      text[frame.element.order]! += length;
      if (frame.link) linked[frame.element.order]! += length;
      line ??= { block: frame.block, length: 0, hangul: 0, sentences: 0, linked: 0, first: node };
      line.length += length;
      line.hangul += hangul;
      line.sentences += sentences;
      if (frame.link) line.linked += length;
    }
  }
  return lines;
}

/** Share of an element's text that stands in links. */
export function linkDensity(facts: Facts, element: PageElement): number {
  const all = facts.text[element.order]!;
  return all ? facts.linked[element.order]! / all : 0;
}
