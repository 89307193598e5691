import { createDom, type Dom, type DomView } from './dom.ts';
import { type Hint, hintsIn } from './hints.ts';
import { isBlock, isLineOfSpans } from './tags.ts';

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
  /** Not drawn, itself or by an ancestor, as far as the browser or the markup tells; asked of the browser when read. */
  readonly hidden: boolean;
  /** What its names say it is; nothing for html and body, whose names tell the page's state. */
  readonly hints: ReadonlySet<Hint>;
  /** Its edges end lines of text. */
  readonly block: boolean;
  /** Levels below the document element. */
  readonly depth: number;
  /** Place in document order among elements, counted from 0: an index for tables of per-element facts. */
  readonly order: number;
  /** One past the place of the last descendant: `order <= x.order && x.order < end` says that `x` is inside. */
  readonly end: number;
  /** For `attr`, and for looking at layout when a step has to; never written to. */
  readonly source: Element;
}
export type PageNode = PageText | PageElement;

export interface Snapshot {
  readonly dom: Dom;
  readonly document: Document;
  readonly root: PageElement;
  /** Every element, by `order`. */
  readonly elements: readonly PageElement[];
  /** Elements that `selector` matches, in document order; shadow trees are not searched. */
  select(selector: string): PageElement[];
  /** Elements of these tags, in document order. */
  tagged(...tags: readonly string[]): readonly PageElement[];
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
  /** The document is in no window, so that nothing of it is drawn: only its markup says what is hidden. */
  readonly inert?: boolean;
}

/** Nodes read at most; the reference page of `security` has 50,000. */
export const MAX_NODES = 200_000;
/** Levels read at most: the parser itself stops at 512, scripts can go deeper. */
export const MAX_DEPTH = 2_000;

const OPAQUE = new Set([
  'audio',
  'canvas',
  'datalist',
  'head',
  'iframe',
  'math',
  'noframes',
  'noscript',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'video',
]);
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Elements that have nothing inside. Source: HTML standard, void elements. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** What all elements of a tag share, told once a tag: a page has thousands of elements and a few dozen tags. */
interface Kind {
  readonly tag: string;
  readonly block: boolean;
  readonly opaque: boolean;
  /** Nothing inside is read. */
  readonly closed: boolean;
  /** It may have a shadow tree. */
  readonly host: boolean;
  readonly elements: Draft[];
}

function kindOf(tag: string): Kind {
  const opaque = OPAQUE.has(tag);
  const host = HOSTS.has(tag) || tag.includes('-');
  return { tag, block: isBlock(tag), opaque, closed: opaque || VOID.has(tag), host, elements: [] };
}

/** What most elements have for children. */
const NONE: readonly PageNode[] = [];

class Draft implements PageElement {
  readonly type = 'element';
  children: readonly PageNode[] = NONE;
  readonly tag: string;
  readonly id: string;
  readonly className: string;
  readonly depth: number;
  block: boolean;
  end: number;
  /** Hidden by its own or an ancestor's attributes. */
  private marked: boolean | undefined;
  private unseen: boolean | undefined;
  private named: ReadonlySet<Hint> | undefined;

  constructor(
    readonly source: Element,
    readonly parent: Draft | null,
    readonly order: number,
    readonly kind: Kind,
    private readonly dom: Dom,
    private readonly visible: (source: Element) => boolean,
  ) {
    this.tag = kind.tag;
    this.id = dom.id(source);
    this.className = dom.className(source);
    this.block = kind.block;
    this.depth = parent ? parent.depth + 1 : 0;
    this.end = order + 1;
  }

  get hints(): ReadonlySet<Hint> {
    this.named ??= this.readHints();
    return this.named;
  }

  private readHints(): ReadonlySet<Hint> {
    const { id, className, tag } = this;
    if (tag === 'html' || tag === 'body') return hintsIn('');
    const names = id && className ? `${className} ${id}` : className || id;
    return hintsIn(tag.includes('-') ? `${tag} ${names}` : names);
  }

  get hidden(): boolean {
    this.unseen ??= this.hiddenByMarkup() || (!this.kind.opaque && !this.visible(this.source) && !this.hasNoBox());
    return this.unseen;
  }

  /**
   * Slots, and wrappers with `display: contents`, have no box of their own, which a browser calls not visible; what is in them
   * is drawn where their parent is.
   */
  private hasNoBox(): boolean {
    if (this.parent === null || this.parent.hidden) return false;
    const style = this.dom.style(this.source);
    return style?.display === 'contents' && style.visibility === 'visible';
  }

  /** Climbs in a loop to the nearest ancestor that knows: a page can be deeper than the stack. */
  private hiddenByMarkup(): boolean {
    const line: Draft[] = [];
    let top: Draft | null = this;
    for (; top && top.marked === undefined; top = top.parent) line.push(top);
    let marked = top?.marked ?? false;
    for (let index = line.length - 1; index >= 0; index--) {
      const element = line[index]!;
      marked ||= element.hasHidingAttribute();
      element.marked = marked;
    }
    return marked;
  }

  private hasHidingAttribute(): boolean {
    const style = this.dom.attr(this.source, 'style');
    return (style !== null && HIDDEN_STYLE.test(style)) || this.dom.attr(this.source, 'hidden') !== null;
  }
}

/** A shadow tree being read: whose it is, which slots are filled, and the scope that its light children belong to. */
interface Scope {
  readonly host: Element;
  readonly outer: Scope | null;
  readonly filled: Set<string>;
}

/** A run of siblings: `nodes` where a slot lists them, else the chain that starts at `node`. */
interface Frame {
  node: Node | null;
  readonly nodes: Iterator<Node> | null;
  readonly into: Draft;
  readonly scope: Scope | null;
  /** Where its children start among all that wait for their elements to end. */
  readonly from: number;
}

/** Reads the document. Iterative: depth of the page costs memory, never stack. */
export function takeSnapshot(document: Document, options: SnapshotOptions = {}): Snapshot | null {
  const dom = createDom(options.view ?? globalThis);
  const top = dom.documentElement(document);
  if (!top) return null;
  const elements: Draft[] = [];
  const kinds = new Map<string, Kind>();
  const shadowRootOf = options.shadowRootOf ?? dom.shadowRoot;
  const visible = options.inert ? () => true : dom.visible;

  const draft = (source: Element, parent: Draft | null): Draft => {
    const tag = dom.tag(source).toLowerCase();
    let kind = kinds.get(tag);
    if (!kind) {
      kind = kindOf(tag);
      kinds.set(tag, kind);
    }
    const element = new Draft(source, parent, elements.length, kind, dom, visible);
    elements.push(element);
    kind.elements.push(element);
    return element;
  };

  const root = draft(top, null);
  let count = 1;
  let truncated = false;
  /** Children of the elements that are open. Taken from here they fill arrays of their very size, which halves them. */
  const waiting: PageNode[] = [];
  const close = ({ into, from }: Frame) => {
    if (waiting.length > from) into.children = waiting.splice(from);
    into.end = elements.length;
  };
  const stack: Frame[] = [];
  let frame: Frame | undefined = { node: dom.firstChild(top), nodes: null, into: root, scope: null, from: 0 };
  while (frame) {
    const node: Node | null | undefined = frame.nodes ? (frame.nodes.next().value as Node | undefined) : frame.node;
    const { into } = frame;
    if (!node) {
      close(frame);
      blockSpans(into);
      frame = stack.pop();
      continue;
    }
    if (!frame.nodes) frame.node = dom.nextSibling(node);
    const type = dom.nodeType(node);
    if (type === 3 || type === 4) {
      waiting.push({ type: 'text', parent: into, text: dom.text(node) });
    } else if (type === 1) {
      const source = node as Element;
      const element = draft(source, into);
      waiting.push(element);
      if (element.depth >= MAX_DEPTH) truncated = true;
      else if (!element.kind.closed) {
        const next = inside(dom, element, frame.scope, shadowRootOf, waiting.length);
        if (next) {
          stack.push(frame);
          frame = next;
        }
      }
    } else continue;
    if (++count >= MAX_NODES) {
      truncated = true;
      for (const open of [frame, ...stack.reverse()]) close(open);
      break;
    }
  }
  const base = dom.baseURI(document);
  let byElement: Map<Element, PageElement> | undefined;
  return {
    dom,
    document,
    root,
    elements,
    select: selector => {
      const found = dom.select(document, selector);
      // Most pages are asked for nothing that they have: the index is made when it is needed.
      if (found.length && !byElement) {
        byElement = new Map();
        for (const element of elements) byElement.set(element.source, element);
      }
      return found.flatMap(element => byElement?.get(element) ?? []);
    },
    tagged: (...tags) => {
      const [only, ...others] = tags.flatMap(tag => kinds.get(tag) ?? []);
      if (others.length === 0) return only?.elements ?? [];
      return [only!, ...others].flatMap(({ elements: found }) => found).sort((a, b) => a.order - b.order);
    },
    truncated,
    base: base && base !== 'about:blank' && !options.inert ? base : (options.url ?? base),
  };
}

/** Makes blocks of the spans that a style sheet draws as paragraphs. */
function blockSpans(element: Draft): void {
  if (element.block && isLineOfSpans(element))
    for (const child of element.children) if (child.type === 'element') (child as Draft).block = true;
}

/** Elements that may have a shadow tree, besides custom ones. Source: DOM standard, valid shadow host name. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** What stands inside an element: its shadow tree, the nodes assigned to it where it is a slot, or its children, if any. */
function inside(
  dom: Dom,
  element: Draft,
  scope: Scope | null,
  shadowRootOf: (element: Element) => ShadowRoot | null,
  from: number,
): Frame | null {
  const shadow = element.kind.host ? shadowRootOf(element.source) : null;
  if (shadow)
    return {
      node: dom.firstChild(shadow),
      nodes: null,
      into: element,
      scope: { host: element.source, outer: scope, filled: new Set() },
      from,
    };
  if (element.tag === 'slot' && scope) {
    const name = dom.attr(element.source, 'name') ?? '';
    const assigned = scope.filled.has(name) ? [] : assignedNodes(dom, scope.host, name);
    scope.filled.add(name);
    if (assigned.length) return { node: null, nodes: assigned.values(), into: element, scope: scope.outer, from };
  }
  if (dom.firstElementChild(element.source))
    return { node: dom.firstChild(element.source), nodes: null, into: element, scope, from };
  // Most elements hold one text or nothing: read at once, without an object of the browser's for the text.
  const text = dom.text(element.source);
  if (text) element.children = [{ type: 'text', parent: element, text }];
  return null;
}

/**
 * The host's light children that go into the slot of this name; text and children without a `slot` go into the
 * nameless one. Source: DOM standard, "find slottables".
 */
function assignedNodes(dom: Dom, host: Element, name: string): Node[] {
  const assigned: Node[] = [];
  for (let node = dom.firstChild(host); node; node = dom.nextSibling(node)) {
    const type = dom.nodeType(node);
    const slot = type === 1 ? (dom.attr(node as Element, 'slot') ?? '') : type === 3 ? '' : null;
    if (slot === name) assigned.push(node);
  }
  return assigned;
}

/** The text below an element as the snapshot has it (no scripts, slots filled), up to about `limit` characters. */
export function textOf(element: PageElement, limit = Number.POSITIVE_INFINITY): string {
  let text = '';
  const stack: PageNode[] = [element];
  while (stack.length && text.length < limit) {
    const node = stack.pop()!;
    if (node.type === 'text') text += node.text;
    else for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index]!);
  }
  return text;
}

/** An attribute, read through the prototype. */
export function attr(snapshot: Snapshot, element: PageElement, name: string): string | null {
  return snapshot.dom.attr(element.source, name);
}
