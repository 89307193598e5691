import { type PageElement, textOf } from './snapshot.ts';
import { endsSentence } from './text.ts';

/** Elements whose edges end a line of text in the browsers' default style sheet, custom elements aside. */
const BLOCK = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre ' +
    'search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Whether the element starts and ends lines. A custom element does: it stands for a part of the page. */
export function isBlock(tag: string): boolean {
  return BLOCK.has(tag) || (tag.includes('-') && tag !== 'amp-img');
}

/** Blocks that hold one paragraph, so that what holds them is the container of prose. */
const PARAGRAPH = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'blockquote', 'center', 'dd', 'dt', 'pre']);

export function isParagraph(tag: string): boolean {
  return PARAGRAPH.has(tag);
}

const LONG_SPAN = 25;
const LONG_TEXT = 5_000;
const SPANS = new Set(['div', 'section', 'article', 'main', 'td']);

/**
 * Whether an element holds nothing but spans of which several close sentences of their own: paragraphs by style sheet.
 * A paragraph that an editor cut into spans is told from it by its tag, and by spans that end in mid-sentence.
 */
export function isLineOfSpans(element: PageElement): boolean {
  if (!SPANS.has(element.tag) || element.children.length < 3) return false;
  let closed = 0;
  let open = 0;
  for (const node of element.children) {
    if (node.type === 'text') {
      if (node.text.trim()) return false;
    } else if (node.tag === 'span') {
      const text = textOf(node, LONG_TEXT).trim();
      if (text.length >= LONG_SPAN && endsSentence(text)) closed++;
      else if (text.length >= LONG_SPAN) open++;
    } else if (!isBlock(node.tag) && node.tag !== 'img' && node.tag !== 'script') return false;
  }
  return closed >= 3 && open <= closed / 4;
}
