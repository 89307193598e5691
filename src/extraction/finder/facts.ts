import type { RemovalReason } from '../../core/article.ts';
import type { Hint } from '../hints.ts';
import type { PageElement, Snapshot } from '../snapshot.ts';
import { isParagraph } from '../tags.ts';
import { type Boxes, findBoxes } from './boxes.ts';
import { cardsReason, isTitledRow } from './cards.ts';
import { type Line, readLines } from './lines.ts';

/**
 * What is known of every element, by `order`; counted once, from the leaves up. Measures are characters without white
 * space. Prose is text in lines that close a Hangul sentence and are not links.
 */
export interface Facts {
  readonly lines: readonly Line[];
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
  /** Lines of text that start inside. */
  readonly lineCount: Float64Array;
  /** Fields to write in, the element itself among them. */
  readonly fields: Float64Array;
  /** Pictures, the element itself among them. */
  readonly pictures: Float64Array;
  /** Parts that say by a heading or by their shape what they are. */
  readonly boxes: Boxes;
}

const CONTROLS = new Set(['a', 'button', 'input']);
const FIELDS = new Set(['input', 'textarea', 'select']);
const PICTURES = new Set(['img', 'amp-img']);
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
const TRUST: Partial<Record<Hint | RemovalReason, number>> = {
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
const LONG: ReadonlySet<string> = new Set(['comments', 'related', 'promotion', 'advertisement']);
const ALMOST_ALL = 0.97;
/** Share of a child's score that its parent gets, so that the innermost container of the paragraphs wins. */
const DECAY = 0.55;

export interface FactOptions {
  /** Text in links counts as any other: for pages whose links never close. */
  readonly plainLinks?: boolean;
}

/** Counts the page. `landmarks` are elements whose ancestors are never distrusted for their names (the headline). */
export function countFacts(snapshot: Snapshot, landmarks: readonly PageElement[], options: FactOptions = {}): Facts {
  const { elements } = snapshot;
  const size = elements.length;
  const table = () => new Float64Array(size);
  const { lines, text, linked, firstLine } = readLines(snapshot, options.plainLinks ?? false);
  const [prose, controls, fields, pictures, lineCount] = [table(), table(), table(), table(), table()];
  for (const { tag, order } of elements) {
    if (CONTROLS.has(tag)) controls[order] = 1;
    if (FIELDS.has(tag)) fields[order] = 1;
    if (PICTURES.has(tag)) pictures[order] = 1;
  }
  for (const line of lines) {
    prose[line.block.order]! += proseOf(line);
    lineCount[line.block.order]!++;
  }
  for (const values of [text, linked, prose, controls, fields, pictures, lineCount]) sumUp(snapshot, values);
  const around = ancestorsOf(landmarks);
  const cards = new Map<PageElement, RemovalReason>();
  const counts = { lines, firstLine, lineCount, text, linked, prose, controls };
  for (const element of elements) {
    if (element.children.length < 3 || lineCount[element.order]! < 3 || around.has(element)) continue;
    const reason = cardsReason(element, counts);
    if (reason) cards.set(element, reason);
  }
  const labelled = findBoxes(
    lines,
    firstLine,
    text,
    around,
    element =>
      cards.has(element) || linked[element.order]! > text[element.order]! * 0.4 || isTitledRow(element, counts),
    controls,
  );
  const boxes = new Map([...cards, ...labelled]);
  const weight = readWeights(snapshot, prose, around, boxes);
  const [trusted, direct] = [table(), table()];
  for (const line of lines) {
    const amount = proseOf(line);
    if (!amount) continue;
    const worth = amount * weight[line.block.order]! * (line.block.hidden ? HIDDEN_TRUST : 1);
    trusted[line.block.order]! += worth;
    direct[containerOf(line.block).order]! += worth;
  }
  const score = scores(snapshot, direct);
  return {
    lines,
    text,
    linked,
    prose,
    trusted: sumUp(snapshot, trusted),
    weight,
    score,
    controls,
    lineCount,
    fields,
    pictures,
    boxes,
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

function ancestorsOf(landmarks: readonly PageElement[]): ReadonlySet<PageElement> {
  const around = new Set<PageElement>();
  for (const landmark of landmarks)
    for (let element: PageElement | null = landmark; element && !around.has(element); element = element.parent)
      around.add(element);
  return around;
}

/** Direct prose plus a share of the children's scores; an element that only wraps one scored child passes it on whole. */
function scores(snapshot: Snapshot, direct: Float64Array): Float64Array {
  const score = direct.slice();
  const children = new Float64Array(direct.length);
  const scored = new Uint32Array(direct.length);
  for (let order = direct.length - 1; order >= 0; order--) {
    const alone = direct[order] === 0 && scored[order] === 1;
    score[order]! += children[order]! * (alone ? 1 : DECAY);
    const parent = snapshot.elements[order]!.parent;
    if (parent && score[order]! > 0) {
      children[parent.order]! += score[order]!;
      scored[parent.order]!++;
    }
  }
  return score;
}

function readWeights(
  snapshot: Snapshot,
  prose: Float64Array,
  around: ReadonlySet<PageElement>,
  boxes: Boxes,
): Float64Array {
  const weight = new Float64Array(prose.length).fill(1);
  for (let order = 1; order < weight.length; order++) {
    const element = snapshot.elements[order]!;
    const names: (Hint | RemovalReason)[] = [...element.hints];
    const box = boxes.get(element);
    if (box) names.push(box);
    let trust = TAG_TRUST[element.tag] ?? 1;
    for (const name of names) trust = Math.min(trust, TRUST[name] ?? 1);
    const whole = prose[0]! * (names.some(name => LONG.has(name)) ? ALMOST_ALL : WHOLE);
    if (trust < 1 && (around.has(element) || prose[order]! > whole)) trust = 1;
    weight[order] = weight[element.parent!.order]! * trust;
  }
  return weight;
}

/** Share of an element's text that stands in links. */
export function linkDensity(facts: Facts, element: PageElement): number {
  const all = facts.text[element.order]!;
  return all ? facts.linked[element.order]! / all : 0;
}
