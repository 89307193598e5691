import type { PayloadElement } from '../payload.ts';
import { clean } from '../text.ts';
import { items, type Json, member, parseJson, scanLiteral, textMember } from './json-literal.ts';

/**
 * The stream that Next.js' app router puts into pages: `self.__next_f.push([1,"…"])`, whose strings joined are rows
 * "id:json" and "id:T<length in hex>,text". Source: React's Flight format (react-server-dom), as Next.js writes it.
 */

const PUSH = '__next_f.push(';
const MAX_ROWS = 20_000;
const MAX_DEPTH = 60;
/** Characters of Korean paragraphs that make an element's children a body. */
const MIN_LENGTH = 120;

/** The strings that one script pushes. */
export function pushedStrings(script: string): string {
  let text = '';
  for (let at = script.indexOf(PUSH); at >= 0; at = script.indexOf(PUSH, at + 1)) {
    const chunk = scanLiteral(script, at + PUSH.length)?.value;
    if (Array.isArray(chunk) && typeof chunk[1] === 'string') text += chunk[1];
  }
  return text;
}

/** Where a text of so many UTF-8 bytes ends. */
function endOfBytes(text: string, start: number, bytes: number): number {
  let index = start;
  for (let left = bytes; left > 0 && index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Each half of a surrogate pair is two of its four bytes.
    left -= code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return index;
}

/** The rows of a stream by their ids. */
export function readRows(stream: string): ReadonlyMap<string, Json> {
  const rows = new Map<string, Json>();
  const head = /([\da-f]*):(?:T([\da-f]+),)?/iy;
  for (let at = 0, count = 0; at < stream.length && count < MAX_ROWS; count++) {
    head.lastIndex = at;
    const match = head.exec(stream);
    const newline = stream.indexOf('\n', at);
    const lineEnd = newline < 0 ? stream.length : newline;
    if (!match) {
      at = lineEnd + 1;
      continue;
    }
    const start = at + match[0].length;
    if (match[2] !== undefined) {
      const end = endOfBytes(stream, start, Number.parseInt(match[2], 16));
      rows.set(match[1]!, stream.slice(start, end));
      at = end;
      continue;
    }
    if (/[[{"]/.test(stream[start] ?? '')) {
      const value = parseJson(stream.slice(start, lineEnd));
      if (value !== undefined) rows.set(match[1]!, value);
    }
    at = lineEnd + 1;
  }
  return rows;
}

/** A row's value with the texts that it refers to ("$1f") in their places. Rows of rows are left as they are. */
export function withTexts(value: Json, rows: ReadonlyMap<string, Json>, depth = 0): Json {
  if (typeof value === 'string') {
    const text = /^\$[\da-f]{1,6}$/i.test(value) ? rows.get(value.slice(1)) : undefined;
    return typeof text === 'string' ? text : value;
  }
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(item => withTexts(item, rows, depth + 1));
  const copy = Object.create(null) as Record<string, Json>;
  for (const [name, held] of Object.entries(value)) copy[name] = withTexts(held, rows, depth + 1);
  return copy;
}

interface Node {
  readonly tag: string;
  readonly props: Json;
}

/** An element of the stream: ["$", "p", key, {className, children}]. */
function nodeOf(value: Json): Node | null {
  if (!Array.isArray(value) || value[0] !== '$' || typeof value[1] !== 'string') return null;
  return { tag: value[1], props: (value[3] ?? null) as Json };
}

const childrenOf = (props: Json): readonly Json[] => {
  const children = member(props, 'children');
  return nodeOf(children ?? null) ? [children!] : items(children);
};

function textOf(value: Json, depth = 0): string {
  if (typeof value === 'string') return value.startsWith('$') ? '' : value;
  if (typeof value === 'number') return String(value);
  if (depth > MAX_DEPTH) return '';
  const node = nodeOf(value);
  if (node)
    return node.tag === 'br'
      ? '\n'
      : childrenOf(node.props)
          .map(child => textOf(child, depth + 1))
          .join('');
  return Array.isArray(value) ? (value as readonly Json[]).map(item => textOf(item, depth + 1)).join('') : '';
}

function elementOf({ tag, props }: Node): PayloadElement[] | null {
  const text = () => clean(textOf(['$', tag, null, props]));
  const plain = (content: string) => ({ text: content, markup: false });
  if (tag === 'p')
    return textOf(['$', tag, null, props])
      .split('\n')
      .flatMap(line => (clean(line) ? [{ kind: 'paragraph' as const, content: plain(clean(line)) }] : []));
  if (/^h[2-6]$/.test(tag))
    return text() ? [{ kind: 'heading', level: tag === 'h2' ? 2 : 3, content: plain(text()) }] : [];
  if (tag === 'blockquote') return text() ? [{ kind: 'quote', content: plain(text()) }] : [];
  if (tag === 'ul' || tag === 'ol') {
    const entries = childrenOf(props)
      .map(child => plain(clean(textOf(child))))
      .filter(entry => entry.text);
    return entries.length ? [{ kind: 'list', ordered: tag === 'ol', items: entries }] : [];
  }
  if (tag === 'img') {
    const src = textMember(props, 'src');
    return src ? [{ kind: 'image', src, alt: textMember(props, 'alt') ?? '', caption: '' }] : [];
  }
  return null;
}

/**
 * A body that the stream holds as elements: of all elements the one with most Korean text in its own paragraphs.
 * Null where none has three of them.
 */
export function findProse(rows: ReadonlyMap<string, Json>): PayloadElement[] | null {
  let best: { length: number; elements: PayloadElement[] } | null = null;
  const queue: { value: Json; depth: number }[] = [...rows.values()].map(value => ({ value, depth: 0 }));
  for (let index = 0; index < queue.length && index < 100_000; index++) {
    const { value, depth } = queue[index]!;
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) continue;
    const node = nodeOf(value);
    if (node) {
      const elements = childrenOf(node.props)
        .flatMap(flatten)
        .flatMap(child => elementOf(child) ?? []);
      const paragraphs = elements.flatMap(element => (element.kind === 'paragraph' ? element.content.text : []));
      const length = paragraphs.reduce((sum, text) => sum + (/[가-힣]/.test(text) ? text.length : 0), 0);
      if (paragraphs.length >= 3 && length > (best?.length ?? MIN_LENGTH)) best = { length, elements };
    }
    for (const held of Array.isArray(value) ? (value as readonly Json[]) : Object.values(value))
      queue.push({ value: held, depth: depth + 1 });
  }
  return best?.elements ?? null;
}

/** Elements in a list of children, lists within it opened. */
function flatten(child: Json): Node[] {
  const node = nodeOf(child);
  if (node) return node.tag === '$' || /^(?:div|section|figure|picture)$/.test(node.tag) ? inner(node) : [node];
  return Array.isArray(child)
    ? (child as readonly Json[]).flatMap(item => (Array.isArray(item) ? flatten(item) : []))
    : [];
}

/** A wrapper is opened for its picture only: a paragraph in a wrapper is not the container's own. */
function inner(node: Node): Node[] {
  const images = childrenOf(node.props)
    .flatMap(child => nodeOf(child) ?? [])
    .filter(child => child.tag === 'img');
  return images.length ? images : [];
}
