import { decodeEntities } from '../header/entities.ts';
import type { PayloadElement, PayloadText } from '../payload.ts';
import { items, type Json, member, textMember } from './json-literal.ts';

/** Elements of one body at most. */
const MAX_ELEMENTS = 4_000;
const MAX_DEPTH = 12;

/** Text members, in the order of trust: Arc's `content`, Editor.js' `data.text`, ProseMirror's nested `content` … */
const TEXTS = ['content', 'text', 'html', 'value', 'body', 'paragraph', 'contents', 'data', 'children'];
const SKIPPED =
  /interstitial|link_?list|reference|advert|^ad$|banner|related|recommend|newsletter|divider|hr|separator|correction|script|poll/;
const TAG = /<\/?[a-z][^<>]{0,300}>/i;

/** Text as a payload holds it; references are decoded where no markup is there to be parsed. */
export function payloadText(text: string): PayloadText {
  return TAG.test(text) ? { text, markup: true } : { text: decodeEntities(text), markup: false };
}

/** The text of a node: its own, or its children's in a row. */
function nodeText(node: Json | undefined, depth = 0): string {
  if (typeof node === 'string') return node;
  if (depth > MAX_DEPTH) return '';
  if (Array.isArray(node)) return (node as readonly Json[]).map(item => nodeText(item, depth + 1)).join('');
  for (const key of TEXTS) {
    const value = member(node, key);
    if (value !== undefined && typeof value !== 'number') {
      const text = nodeText(value, depth + 1);
      if (text) return text;
    }
  }
  return '';
}

function firstText(node: Json, ...keys: readonly string[]): string | null {
  for (const holder of [
    node,
    member(node, 'data'),
    member(node, 'attrs'),
    member(node, 'raw_oembed'),
    member(node, 'file'),
  ])
    for (const key of keys) {
      const text = textMember(holder, key);
      if (text) return text;
    }
  return null;
}

const size = (value: Json | undefined) =>
  typeof value === 'number' && value > 0 && value < 100_000 ? value : undefined;

function image(node: Json): PayloadElement | null {
  const src = firstText(node, 'url', 'src', 'imageUrl', 'image_url', 'path', 'originUrl', 'link');
  if (!src) return null;
  const width = size(member(node, 'width'));
  const height = size(member(node, 'height'));
  return {
    kind: 'image',
    src,
    alt: firstText(node, 'alt_text', 'alt') ?? '',
    caption: decodeEntities(firstText(node, 'caption', 'description', 'desc', 'subtitle') ?? ''),
    ...(width && height ? { width, height } : {}),
  };
}

function embed(node: Json): PayloadElement | null {
  const url = firstText(node, 'url', 'embedUrl', 'src', 'canonical_url', 'source', 'href');
  if (!url) return null;
  const headline = textMember(member(node, 'headlines'), 'basic');
  return {
    kind: 'embed',
    url,
    title: decodeEntities(headline ?? firstText(node, 'title', 'author_name', 'caption') ?? ''),
  };
}

function table(node: Json): PayloadElement | null {
  const data = member(node, 'data') ?? node;
  const cells = (row: Json | undefined, header: boolean) =>
    items(Array.isArray(row) ? row : (member(row, 'cells') ?? member(row, 'content') ?? row)).map(cell => ({
      content: payloadText(nodeText(cell)),
      header: header || /header/i.test(textMember(cell, 'type') ?? ''),
    }));
  const head = member(data, 'header') ?? member(data, 'head');
  const body = items(member(data, 'rows') ?? member(data, 'content')).map(row => cells(row, false));
  const rows = [...(head ? [cells(head, true)] : []), ...body].filter(row => row.length > 0);
  return rows.length ? { kind: 'table', caption: firstText(node, 'caption', 'title') ?? '', rows } : null;
}

/** One listed element; an empty list for what is no part of the text. */
function elementsOf(node: Json, depth: number): PayloadElement[] {
  if (typeof node === 'string') return node.trim() ? [{ kind: 'paragraph', content: payloadText(node) }] : [];
  const type = (
    textMember(node, 'type') ??
    textMember(node, '_type') ??
    textMember(node, 'kind') ??
    'text'
  ).toLowerCase();
  const one = (element: PayloadElement | null) => (element ? [element] : []);
  const text = () => nodeText(node).trim();
  if (/image|photo|picture|figure|^img$/.test(type)) return one(image(node));
  if (/gallery|slide/.test(type))
    return readElements(items(member(node, 'content_elements') ?? member(node, 'items')), depth + 1);
  if (/oembed|video|embed|youtube|twitter|instagram|facebook|vod/.test(type)) return one(embed(node));
  if (/table/.test(type)) return one(table(node));
  if (/raw_?html/.test(type)) {
    // Raw markup is mostly advertisement; a table or a quoted post is not.
    const html = text();
    return /<(?:table|blockquote)\b/i.test(html) ? [{ kind: 'paragraph', content: { text: html, markup: true } }] : [];
  }
  if (SKIPPED.test(type)) return [];
  if (/list/.test(type)) {
    const entries = items(member(node, 'items') ?? member(member(node, 'data'), 'items') ?? member(node, 'content'));
    const list = entries.map(entry => payloadText(nodeText(entry).trim())).filter(entry => entry.text);
    const style = textMember(node, 'list_type') ?? textMember(member(node, 'data'), 'style') ?? type;
    return list.length ? [{ kind: 'list', ordered: /^ordered|[^n]ordered|^ol/.test(style), items: list }] : [];
  }
  if (/quote/.test(type)) {
    const inner = member(node, 'content_elements');
    const quoted = (
      inner
        ? items(inner)
            .map(part => nodeText(part))
            .join('<br>')
        : text()
    ).trim();
    return quoted ? [{ kind: 'quote', content: payloadText(quoted) }] : [];
  }
  const content = text();
  if (!content) return [];
  if (/head|title|^h\d$/.test(type)) {
    const level =
      member(node, 'level') ?? member(member(node, 'data'), 'level') ?? member(member(node, 'attrs'), 'level');
    return [{ kind: 'heading', level: typeof level === 'number' && level > 2 ? 3 : 2, content: payloadText(content) }];
  }
  return [{ kind: 'paragraph', content: payloadText(content) }];
}

/** Reads a listed body: Arc's `content_elements`, Editor.js' `blocks`, ProseMirror's `content`, or plain strings. */
export function readElements(list: readonly Json[], depth = 0): PayloadElement[] {
  if (depth > MAX_DEPTH) return [];
  const elements: PayloadElement[] = [];
  for (const node of list.slice(0, MAX_ELEMENTS)) elements.push(...elementsOf(node, depth));
  return elements;
}
