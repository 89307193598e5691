import type { PayloadElement } from '../payload.ts';
import { clean } from '../text.ts';
import { items, type Json, member, textMember } from './json-literal.ts';

/** Elements of a stream: what the page will show once its scripts have run. */
export interface FlightTree {
  /**
   * The body: of all elements the one with most Korean text in paragraphs of its own; null where none has three.
   * Inline markup is text.
   */
  prose(): readonly PayloadElement[] | null;
  /** The lines of the element that is named for a sub-headline. */
  subtitle(): string | null;
}

interface Node {
  readonly tag: string;
  readonly props: Json;
}

const MAX_NODES = 100_000;
const MAX_DEPTH = 60;
/** Values looked at in all: rows may refer to each other in circles. */
const MAX_VISITS = 400_000;
/** Characters of Korean paragraphs that make an element's children a body. */
const MIN_LENGTH = 120;
const SUBTITLE = /(?:^|[\s_-])sub[-_]?tit/i;
const CAPTION = /caption|(?:^|[\s_-])desc(?=[\s_-]|$)/i;
const REFERENCE = /^\$L?([\da-f]{1,6})$/i;

/** A tree over the stream's rows, in which elements are ["$", "p", key, {className, children}]. */
export function flightTree(rows: ReadonlyMap<string, Json>): FlightTree {
  let visits = 0;
  const spent = (depth: number) => depth > MAX_DEPTH || ++visits > MAX_VISITS;
  const resolve = (value: Json): Json => {
    const id = typeof value === 'string' ? REFERENCE.exec(value)?.[1] : undefined;
    return id === undefined ? value : (rows.get(id) ?? null);
  };
  const nodeOf = (value: Json): Node | null =>
    Array.isArray(value) && value[0] === '$' && typeof value[1] === 'string'
      ? { tag: value[1], props: (value[3] ?? null) as Json }
      : null;
  const childrenOf = ({ props }: Node): readonly Json[] => {
    const children = resolve(member(props, 'children') ?? null);
    return nodeOf(children) ? [children] : items(children).map(resolve);
  };

  const textOf = (value: Json, depth = 0): string => {
    if (typeof value === 'string') return value.startsWith('$') ? '' : value;
    if (typeof value === 'number') return String(value);
    if (spent(depth)) return '';
    const node = nodeOf(value);
    if (node?.tag === 'br') return '\n';
    const parts = node ? childrenOf(node) : Array.isArray(value) ? (value as readonly Json[]) : [];
    return parts.map(part => textOf(part, depth + 1)).join('');
  };
  const linesOf = (value: Json) => textOf(value).split('\n').map(clean).filter(Boolean);

  /** The first element below that a test holds of. */
  const find = (value: Json, test: (node: Node) => boolean, depth = 0): Json | null => {
    if (spent(depth)) return null;
    const node = nodeOf(value);
    if (node && test(node)) return value;
    for (const part of node ? childrenOf(node) : Array.isArray(value) ? (value as readonly Json[]) : []) {
      const found = find(part, test, depth + 1);
      if (found) return found;
    }
    return null;
  };

  const picture = (value: Json): PayloadElement[] => {
    const props = nodeOf(find(value, node => node.tag === 'img') ?? null)?.props;
    const src = textMember(props, 'src');
    if (!src) return [];
    const isCaption = ({ tag, props: own }: Node) =>
      tag === 'figcaption' || CAPTION.test(textMember(own, 'className') ?? '');
    const caption = find(value, isCaption);
    const text = caption ? linesOf(caption).join(' ') : '';
    return [{ kind: 'image', src, alt: textMember(props, 'alt') ?? '', caption: text }];
  };

  const elementsOf = (value: Json, depth = 0): PayloadElement[] => {
    const node = nodeOf(value);
    if (!node)
      return Array.isArray(value) && depth < 4
        ? (value as readonly Json[]).flatMap(item => elementsOf(item, depth + 1))
        : [];
    const { tag } = node;
    const lines = linesOf(value);
    const plain = (text: string) => ({ text, markup: false });
    if (tag === 'p') return lines.map(text => ({ kind: 'paragraph', content: plain(text) }));
    if (/^(?:div|section|figure|picture|img)$/.test(tag)) return picture(value);
    if (!lines.length) return [];
    const content = plain(lines.join(' '));
    if (/^h[2-6]$/.test(tag)) return [{ kind: 'heading', level: tag === 'h2' ? 2 : 3, content }];
    if (tag === 'blockquote') return [{ kind: 'quote', content }];
    if (tag !== 'ul' && tag !== 'ol') return [];
    const entries = childrenOf(node).flatMap(child => linesOf(child).map(plain));
    return [{ kind: 'list', ordered: tag === 'ol', items: entries }];
  };

  /** Every element of the stream with its value, breadth first. */
  function* all(): Generator<readonly [node: Node, value: Json]> {
    const queue: { value: Json; depth: number }[] = [...rows.values()].map(value => ({ value, depth: 0 }));
    for (let index = 0; index < queue.length && index < MAX_NODES; index++) {
      const { value, depth } = queue[index]!;
      if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) continue;
      const node = nodeOf(value);
      if (node) yield [node, value];
      for (const held of Array.isArray(value) ? (value as readonly Json[]) : Object.values(value))
        queue.push({ value: held, depth: depth + 1 });
    }
  }

  return {
    prose() {
      let best: { length: number; elements: PayloadElement[] } | null = null;
      for (const [node] of all()) {
        const children = childrenOf(node);
        if (children.length < 3) continue;
        const elements = children.flatMap(child => elementsOf(child));
        const paragraphs = elements.flatMap(element => (element.kind === 'paragraph' ? element.content.text : []));
        const length = paragraphs.reduce((sum, text) => sum + (/[가-힣]/.test(text) ? text.length : 0), 0);
        if (paragraphs.length >= 3 && length > (best?.length ?? MIN_LENGTH)) best = { length, elements };
      }
      return best?.elements ?? null;
    },
    subtitle() {
      for (const [{ props }, value] of all()) {
        const lines = SUBTITLE.test(textMember(props, 'className') ?? '') ? linesOf(value) : [];
        if (lines.length) return lines.join('\n');
      }
      return null;
    },
  };
}
