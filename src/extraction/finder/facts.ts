import type { RemovalReason } from '../../core/article.ts';
import type { Hint } from '../hints.ts';
import type { PageElement, Snapshot } from '../snapshot.ts';
import { isParagraph } from '../tags.ts';
import { type Boxes, findBoxes } from './boxes.ts';
import { cardsReason } from './cards.ts';
import { type CountOptions, type Counts, countPage, proseOf } from './counts.ts';

/** What is known of every element, by `order`: what was counted, and what that says of its prose. */
export interface Facts extends Counts {
  /** Prose times the trust in where it stands. */
  readonly trusted: Float64Array;
  /** Trust in the prose of an element: 1 in the open, less below one that says it is something else than a body. */
  readonly weight: Float64Array;
  /** Prose whose container the element is, and a share of what its children are the container of. */
  readonly score: Float64Array;
  /** Parts that say by a heading or by their shape what they are. */
  readonly boxes: Boxes;
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

/** Counts the page. `landmarks` are elements whose ancestors are never distrusted for their names (the headline). */
export function readFacts(snapshot: Snapshot, landmarks: readonly PageElement[], options: CountOptions = {}): Facts {
  const counts = countPage(snapshot, options);
  const { lines, prosy } = counts;
  const around = ancestorsOf(landmarks);
  const boxes = new Map<PageElement, RemovalReason>();
  for (const element of prosy) {
    const reason = around.has(element) ? null : cardsReason(element, counts);
    if (reason) boxes.set(element, reason);
  }
  for (const [element, reason] of findBoxes(counts, around, boxes)) boxes.set(element, reason);
  const weight = readWeights(counts, around, boxes);
  const table = () => new Float64Array(snapshot.elements.length);
  const [trusted, score, children, scored] = [table(), table(), table(), table()];
  for (const line of lines) {
    const amount = proseOf(line);
    if (!amount) continue;
    const worth = amount * weight[line.block.order]! * (line.block.hidden ? HIDDEN_TRUST : 1);
    trusted[line.block.order]! += worth;
    score[containerOf(line.block).order]! += worth;
  }
  for (const { order, parent } of prosy) {
    // An element that only wraps one scored child passes its score on whole.
    score[order]! += children[order]! * (score[order] === 0 && scored[order] === 1 ? 1 : DECAY);
    if (!parent) continue;
    trusted[parent.order]! += trusted[order]!;
    children[parent.order]! += score[order]!;
    if (score[order]! > 0) scored[parent.order]!++;
  }
  return { ...counts, trusted, weight, score, boxes };
}

function containerOf(block: PageElement): PageElement {
  let element = block;
  while (isParagraph(element.tag) && element.parent) element = element.parent;
  return element;
}

function ancestorsOf(landmarks: readonly PageElement[]): ReadonlySet<PageElement> {
  const around = new Set<PageElement>();
  for (const landmark of landmarks)
    for (let element: PageElement | null = landmark; element && !around.has(element); element = element.parent)
      around.add(element);
  return around;
}

function readWeights({ prosy, prose }: Counts, around: ReadonlySet<PageElement>, boxes: Boxes): Float64Array {
  const weight = new Float64Array(prose.length).fill(1);
  for (let index = prosy.length - 1; index >= 0; index--) {
    const element = prosy[index]!;
    const { order, parent } = element;
    const box = boxes.get(element);
    let trust = Math.min(trustByName(element), (box && TRUST[box]) ?? 1);
    if (trust < 1) {
      const long = (box && LONG.has(box)) || [...element.hints].some(hint => LONG.has(hint));
      const whole = prose[0]! * (long ? ALMOST_ALL : WHOLE);
      if (around.has(element) || prose[order]! > whole) trust = 1;
    }
    weight[order] = (parent ? weight[parent.order]! : 1) * trust;
  }
  return weight;
}

/** Trust in an element as far as its tag, id and class go. */
export function trustByName(element: PageElement): number {
  let trust = TAG_TRUST[element.tag] ?? 1;
  const { hints } = element;
  if (hints.size) for (const hint of hints) trust = Math.min(trust, TRUST[hint] ?? 1);
  return trust;
}

/** Share of an element's text that stands in links. */
export function linkDensity({ text, linked }: Counts, element: PageElement): number {
  const all = text[element.order]!;
  return all ? linked[element.order]! / all : 0;
}
