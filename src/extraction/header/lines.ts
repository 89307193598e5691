import type { PageElement, PageNode } from '../snapshot.ts';
import { isBlock } from '../tags.ts';
import { clean } from '../text.ts';

/** Text for screen readers only: a label of what stands beside it. */
const UNSEEN =
  /(?:^|[\s_-])(?:is_?)?(?:blind|screen[_-]?out|sr-only|visually-?hidden|show-for-sr|skip|hide|hidden|sound[-_]?only|off-?screen|a11y|ir|ir[-_]te?xt)(?:[\s_-]|$)/i;
const LIMIT = 600;

/** Whether an element is out of sight: not drawn, or there for screen readers only. */
export function isUnseen(element: PageElement): boolean {
  return (element.className !== '' && UNSEEN.test(element.className)) || element.hidden;
}

/** An icon, a picture, an empty wrapper: neither text nor the end of a line. Told without asking the browser. */
export function saysNothing(element: PageElement): boolean {
  return element.children.length === 0 && !isBlock(element.tag);
}

/**
 * The visible text of an element as lines: `<br>` and the edges of blocks end one, empty ones are left out. Reads about
 * `limit` characters, because what stands in a header is short. `spaced` parts the texts of neighbouring elements, which
 * a page's layout sets apart: a name and a button, a label and a date.
 */
export function linesOf(element: PageElement, limit = LIMIT, spaced = false): string[] {
  let text = '';
  const stack: (PageNode | '\n')[] = [element];
  while (stack.length && text.length < limit) {
    const node = stack.pop()!;
    if (node === '\n') text += '\n';
    else if (node.type === 'text') text += node.text.replace(/\s+/g, ' ');
    else if (node.tag === 'br') text += '\n';
    else if (saysNothing(node) && !spaced) continue;
    else if (node === element || !isUnseen(node)) {
      const block = isBlock(node.tag);
      if (block) stack.push('\n');
      for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index]!);
      if (block) text += '\n';
      else if (spaced) text += ' ';
    }
  }
  return text.split('\n').map(clean).filter(Boolean);
}

/** The visible text of an element on one line. */
export function lineOf(element: PageElement, limit = LIMIT): string {
  return linesOf(element, limit).join(' ');
}
