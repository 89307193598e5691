/**
 * Expression for the element that 정독 adds to a page. Through the prototype: a page can name an image
 * `querySelector`, and every world then sees that image under `document.querySelector`.
 */
export const HOST = `Document.prototype.querySelector.call(document, '[data-jeongdok="host"]')`;

/** Expression for the extension's own interfaces, in a page of the extension. */
export const API = 'globalThis.browser ?? globalThis.chrome';
