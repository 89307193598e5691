/**
 * Expression for the element that 정독 adds to a page: the reader's, else a notice's. Through the prototype: a page
 * can name an image `querySelector`, and every world then sees that image under `document.querySelector`.
 */
export const HOST = `['host', 'notice'].reduce((found, kind) => found ??
  Document.prototype.querySelector.call(document, '[data-jeongdok="' + kind + '"]'), null)`;

/** Expression for where the content of a shadow root stands: on pages that swallow events, in a frame inside it. */
export const contentOf = (root: string): string => `(root => {
  const inner = root?.querySelector('iframe')?.contentDocument;
  return inner?.querySelector('[data-jeongdok="reader"]') ? inner : root;
})(${root})`;

/** Expression for the extension's own interfaces, in a page of the extension. */
export const API = 'globalThis.browser ?? globalThis.chrome';
