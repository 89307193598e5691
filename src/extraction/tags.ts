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
  return BLOCK.has(tag) || tag.includes('-');
}

/** Blocks that hold one paragraph, so that what holds them is the container of prose. */
const PARAGRAPH = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'blockquote', 'center', 'dd', 'dt', 'pre']);

export function isParagraph(tag: string): boolean {
  return PARAGRAPH.has(tag);
}
