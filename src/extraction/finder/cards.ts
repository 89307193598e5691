import type { RemovalReason } from '../../core/article.ts';
import type { PageElement } from '../snapshot.ts';
import { clean, endsSentence } from '../text.ts';
import type { Counts, Line } from './counts.ts';

/** Items of one shape that make a row. */
const MIN_ITEMS = 3;
/** Share of items that must look the part, and of the element's text that they must be. */
const MOST = 0.7;
/** Characters (without white space) of an item at most: longer ones are sections of a text. */
const MAX_CARD = 1_200;
const MAX_LOOSE_CARD = 420;
const MIN_HEADLINE = 8;
const MAX_COMMENT = 260;
const MAX_NAME = 14;

/**
 * Why an element is a row of things made alike that are no paragraphs: teasers of other articles (each a link with a
 * few words), or readers' comments (each a name and what that person says). Found by shape alone, because names of
 * classes can be anything. Entries of a live blog begin with a time, parts of a listicle with a heading, questions of an
 * interview end in a question mark: those stay.
 */
export function cardsReason(element: PageElement, counts: Counts): RemovalReason | null {
  const items = rowOf(element, counts);
  if (!items) return null;
  if (items.filter(item => isTeaser(item, counts)).length >= items.length * MOST) return 'related';
  if (items.filter(item => isComment(item, counts)).length >= items.length * MOST) return 'comments';
  return null;
}

/** Whether an element is a row of headlines with their first words, linked or not: what a label beside it may claim. */
export function isTitledRow(element: PageElement, counts: Counts): boolean {
  const { lines, firstLine, lineCount } = counts;
  const items = rowOf(element, counts);
  if (!items) return false;
  return items.every(item => lineCount[item.order]! >= 2 && lines[firstLine[item.order]!]?.sentences === 0);
}

/** The largest group of children of one shape, where it makes up the element. */
function rowOf(element: PageElement, { text, lineCount }: Counts): PageElement[] | null {
  if (element.children.length < MIN_ITEMS || lineCount[element.order]! < MIN_ITEMS) return null;
  const groups = new Map<string, PageElement[]>();
  for (const node of element.children) {
    if (node.type === 'text' || !text[node.order]) continue;
    const key = `${node.tag} ${node.className}`;
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  let best: PageElement[] = [];
  for (const group of groups.values()) if (group.length > best.length) best = group;
  if (best.length < MIN_ITEMS) return null;
  const sum = best.reduce((total, item) => total + text[item.order]!, 0);
  return sum >= text[element.order]! * MOST && sum / best.length <= MAX_CARD ? best : null;
}

function isTeaser(item: PageElement, counts: Counts): boolean {
  const { lines, firstLine, text, linked, lineCount } = counts;
  const { order } = item;
  const share = linked[order]! / text[order]!;
  if (share > 0.8) return true;
  if (linked[order]! < MIN_HEADLINE || lineCount[order]! < 2) return false;
  // A linked headline above the article's first words, or anywhere in a short item.
  const first = lines[firstLine[order]!]!;
  return first.linked === first.length ? first.length >= MIN_HEADLINE : share > 0.12 && text[order]! <= MAX_LOOSE_CARD;
}

const TIME = /^(?:오전|오후|AM|PM)?\s?\d{1,2}(?::\d{2}|시)(?!.{0,4}전)|^\d{1,2}월\s?\d{1,2}일/;
const QUESTION = /^(?:Q|A|문|답|질문|답변|기자)\s?\d{0,2}[.:)]?$|[?？]$/;

/** Whether one line begins with a name in an element of its own, and goes on outside it. */
function isNamed(item: PageElement, { first, length }: Line): boolean {
  const { tag } = first.parent;
  return item.tag !== 'p' && (tag === 'span' || tag === 'a') && first.text.trim().length < length;
}

function isComment(item: PageElement, { lines, firstLine, lineCount, text, prose }: Counts): boolean {
  const { order } = item;
  const first = lines[firstLine[order]!];
  if (
    !first ||
    (lineCount[order]! < 2 && !isNamed(item, first)) ||
    text[order]! > MAX_COMMENT ||
    prose[order]! < text[order]! * 0.3
  )
    return false;
  for (let element: PageElement | null = first.block; element && element !== item.parent; element = element.parent)
    if (/^h[1-6]$/.test(element.tag)) return false;
  const name = clean(first.first.text);
  return name.length <= MAX_NAME && !endsSentence(name) && !TIME.test(name) && !QUESTION.test(name);
}
