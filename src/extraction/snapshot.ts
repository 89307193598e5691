import { createDom, type Dom, type DomView } from './dom.ts';

/**
 * The page as plain data, read once. Every later step walks this tree and never the live page, which is why the
 * page can neither be changed by extraction nor change under it.
 */
export interface PageText {
  readonly type: 'text';
  readonly parent: PageElement;
  readonly text: string;
}
export interface PageElement {
  readonly type: 'element';
  /** Lower case. */
  readonly tag: string;
  readonly id: string;
  /** The class attribute as written. */
  readonly className: string;
  readonly parent: PageElement | null;
  /** A shadow host's children are its shadow tree's, with slots filled. Scripts, styles and templates have none. */
  readonly children: readonly PageNode[];
  /** Not drawn, itself or by an ancestor, as far as the browser or the markup tells. */
  readonly hidden: boolean;
  /** Levels below the document element. */
  readonly depth: number;
  /** For `attr`, and for looking at layout when a step has to; never written to. */
  readonly source: Element;
}
export type PageNode = PageText | PageElement;

export interface Snapshot {
  readonly dom: Dom;
  readonly document: Document;
  readonly root: PageElement;
  /** Elements that `selector` matches, in document order; shadow trees are not searched. */
  select(selector: string): PageElement[];
  /** The snapshot's element of a live one. */
  of(element: Element): PageElement | undefined;
  /** True where the page was larger than the budget and its end was left unread. */
  readonly truncated: boolean;
  /** Base address for relative links; the page's own address where the document has none. */
  readonly base: string;
}

export interface SnapshotOptions {
  readonly view?: DomView;
  /** Opens closed shadow roots too, where the browser lets an extension do so. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
  readonly url?: string | null;
}

/** Nodes read at most; the reference page of `security` has 50,000. */
export const MAX_NODES = 200_000;
/** Levels read at most: the parser itself stops at 512, scripts can go deeper. */
export const MAX_DEPTH = 2_000;

const OPAQUE = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'head',
]);
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

interface Draft extends Omit<PageElement, 'children'> {
  readonly children: PageNode[];
}

/** Reads the document. Iterative: depth of the page costs memory, never stack. */
export function takeSnapshot(document: Document, options: SnapshotOptions = {}): Snapshot | null {
  const dom = createDom(options.view ?? globalThis);
  const top = dom.documentElement(document);
  if (!top) return null;
  const byElement = new Map<Element, PageElement>();
  const shadowRootOf = options.shadowRootOf ?? dom.shadowRoot;

  const draft = (source: Element, parent: Draft | null): Draft => {
    const style = dom.attr(source, 'style');
    const hidden =
      (parent?.hidden ?? false) ||
      dom.attr(source, 'hidden') !== null ||
      (style !== null && HIDDEN_STYLE.test(style)) ||
      (parent !== null && dom.tag(source) !== 'head' && !OPAQUE.has(dom.tag(source)) && !dom.visible(source));
    const element: Draft = {
      type: 'element',
      tag: dom.tag(source).toLowerCase(),
      id: dom.attr(source, 'id') ?? '',
      className: dom.attr(source, 'class') ?? '',
      parent: parent as PageElement | null,
      children: [],
      hidden,
      depth: parent ? parent.depth + 1 : 0,
      source,
    };
    byElement.set(source, element);
    return element;
  };

  const root = draft(top, null);
  let count = 1;
  let truncated = false;
  /** Each frame walks one sibling chain; `slot` is the host whose light children fill slots. */
  const stack: { node: Node | null; into: Draft; slots: Element | null }[] = [
    { node: dom.firstChild(top), into: root, slots: null },
  ];
  while (stack.length) {
    const frame = stack[stack.length - 1]!;
    const node = frame.node;
    if (!node) {
      stack.pop();
      continue;
    }
    frame.node = dom.nextSibling(node);
    const type = dom.nodeType(node);
    if (type === 3 || type === 4) {
      frame.into.children.push({ type: 'text', parent: frame.into as PageElement, text: dom.text(node) });
    } else if (type === 1) {
      const source = node as Element;
      const element = draft(source, frame.into);
      frame.into.children.push(element as PageElement);
      const shadow = shadowRootOf(source);
      if (element.depth >= MAX_DEPTH) truncated = true;
      else if (element.tag === 'slot' && frame.slots)
        stack.push({ node: dom.firstChild(frame.slots), into: element, slots: null });
      else if (shadow) stack.push({ node: dom.firstChild(shadow), into: element, slots: source });
      else if (!OPAQUE.has(element.tag))
        stack.push({ node: dom.firstChild(source), into: element, slots: frame.slots });
    } else continue;
    if (++count >= MAX_NODES) {
      truncated = true;
      break;
    }
  }
  const base = dom.baseURI(document);
  return {
    dom,
    document,
    root: root as PageElement,
    select: selector => dom.select(document, selector).flatMap(element => byElement.get(element) ?? []),
    of: element => byElement.get(element),
    truncated,
    base: base && base !== 'about:blank' ? base : (options.url ?? base),
  };
}

/** An attribute, read through the prototype. */
export function attr(snapshot: Snapshot, element: PageElement, name: string): string | null {
  return snapshot.dom.attr(element.source, name);
}
