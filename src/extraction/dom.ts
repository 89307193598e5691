/**
 * Reads of the page's DOM through prototype accessors, so that a page whose elements are named `childNodes`,
 * `getAttribute` or `querySelector` (DOM clobbering) is read like any other.
 * Source: HTML standard, named access on Document and form elements (LegacyOverrideBuiltIns).
 */

/** The constructors to take accessors from: the global object in a browser, `dom.window` with jsdom. */
export type DomView = Pick<typeof globalThis, 'Node' | 'Element' | 'Document' | 'DocumentFragment' | 'DOMParser'>;

/** How an element is drawn, as far as it tells whether a person can see its text. */
export interface Look {
  readonly style: CSSStyleDeclaration;
  readonly box: DOMRect;
}

export interface Dom {
  firstChild(node: Node): Node | null;
  firstElementChild(element: Element): Element | null;
  nextSibling(node: Node): Node | null;
  parentNode(node: Node): Node | null;
  nodeType(node: Node): number;
  /** A text node's data, an element's text content. */
  text(node: Node): string;
  /** Lower case for HTML elements. */
  tag(element: Element): string;
  id(element: Element): string;
  /** The class attribute, of drawings too. */
  className(element: Element): string;
  attr(element: Element, name: string): string | null;
  select(root: Document | Element, selector: string): Element[];
  shadowRoot(element: Element): ShadowRoot | null;
  documentElement(document: Document): Element | null;
  baseURI(node: Node): string;
  /** Whether the element is drawn, by the browser's own judgement; true where it has none (jsdom). */
  visible(element: Element): boolean;
  /** Style and box, where the view lays pages out; null where it does not (jsdom), or the element is in no window or has no box. */
  look(element: Element): Look | null;
  /** The style alone, which costs no layout. */
  style(element: Element): CSSStyleDeclaration | null;
  /** How far the element's window is scrolled, in CSS pixels. */
  scroll(element: Element): { readonly x: number; readonly y: number };
  /** An inert document: nothing in it runs or loads, and nothing of it is ever put into a page. */
  parse(html: string): Document;
}

/** Bound and not wrapped: these are called for every node of a page, most often before any of our code is compiled. */
const uncurried = <A extends readonly unknown[], T>(method: (...args: never) => T) =>
  Function.prototype.call.bind(method) as unknown as (target: object, ...args: A) => T;

function getter<T>(prototype: object, name: string): (target: object) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? uncurried<[], T>(get as () => T) : () => undefined as T;
}

/** Binds the accessors of one view. Cheap; make one per extraction. */
export function createDom(view: DomView): Dom {
  const { Node: NodeClass, Element: ElementClass, Document: DocumentClass } = view;
  const boundingRect = ElementClass.prototype.getBoundingClientRect;
  const checkVisibility = ElementClass.prototype.checkVisibility as Element['checkVisibility'] | undefined;
  const query = {
    element: ElementClass.prototype.querySelectorAll,
    document: DocumentClass.prototype.querySelectorAll,
  };
  const nodeType = getter<number>(NodeClass.prototype, 'nodeType');
  const ownerDocument = getter<Document>(NodeClass.prototype, 'ownerDocument');
  const defaultView = getter<Window | null>(DocumentClass.prototype, 'defaultView');
  const style = (element: Element) => {
    const window = checkVisibility ? defaultView(ownerDocument(element)) : null;
    return window?.getComputedStyle(element) ?? null;
  };
  const visibility = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false };
  return {
    firstChild: getter(NodeClass.prototype, 'firstChild'),
    firstElementChild: getter(ElementClass.prototype, 'firstElementChild'),
    nextSibling: getter(NodeClass.prototype, 'nextSibling'),
    parentNode: getter(NodeClass.prototype, 'parentNode'),
    nodeType,
    text: getter(NodeClass.prototype, 'textContent'),
    tag: getter(ElementClass.prototype, 'localName'),
    id: getter(ElementClass.prototype, 'id'),
    className: getter(ElementClass.prototype, 'className'),
    attr: uncurried(ElementClass.prototype.getAttribute),
    select: (root, selector) =>
      Array.from(nodeType(root) === 9 ? query.document.call(root, selector) : query.element.call(root, selector)),
    shadowRoot: getter(ElementClass.prototype, 'shadowRoot'),
    documentElement: getter(DocumentClass.prototype, 'documentElement'),
    baseURI: getter(NodeClass.prototype, 'baseURI'),
    visible: checkVisibility ? element => checkVisibility.call(element, visibility) : () => true,
    scroll: element => {
      const window = defaultView(ownerDocument(element));
      return { x: window?.scrollX ?? 0, y: window?.scrollY ?? 0 };
    },
    look: element => {
      const computed = style(element);
      return computed && computed.display !== 'contents' ? { style: computed, box: boundingRect.call(element) } : null;
    },
    style,
    parse: html => new view.DOMParser().parseFromString(html, 'text/html'),
  };
}
