/**
 * Expression for the element that 정독 adds to a page: the reader's, else a notice's. The last of its kind that a shadow tree
 * makes selectable, as a page can have elements that only look so, or copy ours without its root; and through the prototype,
 * as a page can name an image `querySelectorAll`, and every world then sees that image under the document's own.
 */
export const HOST = `['host', 'notice'].map(kind => {
  const all = [...Document.prototype.querySelectorAll.call(document, '[data-jeongdok="' + kind + '"]')];
  return all.findLast(one => getComputedStyle(one).userSelect === 'text') ?? all.at(-1);
}).find(Boolean) ?? null`;

/** Expression for where the content of a shadow root stands: on pages that swallow events, in a frame inside it. */
export const contentOf = (root: string): string => `(root => {
  const inner = root?.querySelector('iframe')?.contentDocument;
  return inner?.querySelector('[data-jeongdok="reader"]') ? inner : root;
})(${root})`;

/** Expression for the extension's own interfaces, in a page of the extension. */
export const API = 'globalThis.browser ?? globalThis.chrome';
