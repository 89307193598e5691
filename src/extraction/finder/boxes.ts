import type { RemovalReason } from '../../core/article.ts';
import { readLabel } from '../labels.ts';
import { type PageElement, textOf } from '../snapshot.ts';
import { clean } from '../text.ts';
import { isTitledRow } from './cards.ts';
import type { Counts, Line } from './counts.ts';

/** Parts of the page that their own heading says are no article ("관련기사", "댓글 14", "AI 요약"). */
export type Boxes = ReadonlyMap<PageElement, RemovalReason>;

/** Characters of a heading at most, without white space. */
const MAX_LABEL = 24;

/** Share of the page's prose that a summary is at most: a label may be the first thing that the article's own element says. */
const MOST_SUMMARY = 0.4;

/**
 * Finds labelled boxes: from a label outwards, as far as it is the first thing said, and never so far that the box
 * holds one of `landmarks` (the headline). A label that stands beside its list and not above it in one element takes
 * the lists that follow. A heading like 주요 이슈 above plain text is a subhead of the article.
 */
export function findBoxes(counts: Counts, landmarks: ReadonlySet<PageElement>, cards: Boxes): Boxes {
  const { lines, firstLine, text, linked, prose, controls } = counts;
  const isList = (element: PageElement) =>
    element.tag !== 'p' &&
    (cards.has(element) || linked[element.order]! > text[element.order]! * 0.4 || isTitledRow(element, counts));
  const boxes = new Map<PageElement, RemovalReason>();
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.length > MAX_LABEL) continue;
    const { order } = line.block;
    const alone = text[order] === line.length;
    if ((!alone && firstLine[order] !== index) || !nearProse(line.block, prose)) continue;
    const words = labelText(line, alone);
    const label = words ? readLabel(words) : null;
    if (!label) continue;
    const { reason, sure } = label;
    let box = line.block;
    const most = reason === 'ai-summary' ? prose[0]! * MOST_SUMMARY : Number.POSITIVE_INFINITY;
    while (
      box.parent &&
      firstLine[box.parent.order] === index &&
      !landmarks.has(box.parent) &&
      prose[box.parent.order]! <= most
    )
      box = box.parent;
    if (text[box.order]! > line.length) {
      if (sure || controls[box.order]) boxes.set(box, reason);
    } else for (const element of beside(box, text, isList)) boxes.set(element, reason).set(box, reason);
  }
  return boxes;
}

/** Levels up in which a box must hold prose to matter: menus and rows of links hold none. */
const NEAR = 7;

function nearProse(block: PageElement, prose: Int32Array): boolean {
  let element: PageElement | null = block;
  for (let level = 0; element && level < NEAR; level++, element = element.parent) if (prose[element.order]) return true;
  return false;
}

/** The lists that follow a label in its parent, up to the next text that is none. */
function beside(label: PageElement, text: Int32Array, isList: (element: PageElement) => boolean): PageElement[] {
  const lists: PageElement[] = [];
  let after = false;
  for (const node of label.parent?.children ?? []) {
    if (node === label) after = true;
    else if (after && node.type === 'element' && text[node.order]) {
      if (!isList(node)) break;
      lists.push(node);
    }
  }
  return lists;
}

/** The text of a line that is alone in its block or opens it; of one that opens it only where it is unbroken. */
function labelText(line: Line, alone: boolean): string | null {
  if (alone) return clean(textOf(line.block, 100));
  const start = clean(line.first.text);
  return start.replace(/ /g, '').length === line.length ? start : null;
}
