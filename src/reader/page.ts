/** The page beneath, read through prototypes: named elements of the page shadow the document's own properties. */

function getter<T>(name: keyof Document): (document: Document) => T {
  const get = Object.getOwnPropertyDescriptor(Document.prototype, name)!.get!;
  return document => get.call(document) as T;
}

export const pageRoot = getter<HTMLElement>('documentElement');
const activeElement = getter<Element | null>('activeElement');

/** Addresses of the pictures that the page shows, as it shows them. */
export function pagePictures(document: Document): ReadonlySet<string> {
  const images = Document.prototype.querySelectorAll.call(document, 'img') as NodeListOf<HTMLImageElement>;
  return new Set(Array.from(images, image => image.currentSrc || image.src));
}

/** Remembers where the page is scrolled and focused; the result puts both back. */
export function rememberPage(document: Document): () => void {
  const { scrollX, scrollY } = window;
  const focused = activeElement(document);
  return () => {
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    if (window.scrollX !== scrollX || window.scrollY !== scrollY)
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}

/** A drawn element of the page, deep enough to be none of the page's own sweeping; null where there is none. */
export function pageShelter(document: Document): Element | null {
  const find = Document.prototype.elementFromPoint;
  const middle = find?.call(document, window.innerWidth / 2, window.innerHeight / 2);
  return middle?.closest('article, main, section, div, p') ?? null;
}
