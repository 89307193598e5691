import { readMeta } from './header/meta.ts';
import { readJsonLd } from './json-ld.ts';
import type { Metadata } from './metadata.ts';
import { findArticle } from './payload/article-object.ts';
import { pushedStrings, readRows, withTexts } from './payload/flight.ts';
import { flightTree } from './payload/flight-tree.ts';
import { assignedStates, fromDevalue, type Hydration } from './payload/hydration.ts';
import { type Json, parseJson } from './payload/json-literal.ts';
import type { Snapshot } from './snapshot.ts';
import { clean, measure } from './text.ts';

/** Text of a payload: inline HTML where `markup` is true (to be parsed in an inert document), plain text otherwise. */
export interface PayloadText {
  readonly text: string;
  readonly markup: boolean;
}
/** A block of a body that a payload lists block by block. Addresses are as written: not yet resolved, not yet checked. */
export type PayloadElement =
  | { readonly kind: 'paragraph' | 'quote'; readonly content: PayloadText }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly content: PayloadText }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly PayloadText[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly rows: readonly (readonly { readonly content: PayloadText; readonly header: boolean }[])[];
    }
  | {
      readonly kind: 'image';
      readonly src: string;
      readonly alt: string;
      readonly caption: string;
      readonly width?: number;
      readonly height?: number;
    }
  | { readonly kind: 'embed'; readonly url: string; readonly title: string };

/** An article that the page carries as data. */
export interface Payload {
  /** 'arc-fusion', 'next-data', 'next-stream', 'nuxt', 'initial-state', 'apollo-state', 'page-data', 'json-ld'. */
  readonly rule: string;
  /** Only the fields that the payload gives; of the same text, so better than what the page's head says. */
  readonly metadata: Partial<Metadata>;
  /** Block-level HTML fragments in reading order, where the payload holds its body as HTML; then `elements` is empty. */
  readonly html: readonly string[] | null;
  readonly elements: readonly PayloadElement[];
}

/** Characters of script that are read, of one and in all: a payload is a part of a page, not a library. */
const MAX_SCRIPT = 5_000_000;
const MAX_SCRIPTS = 12_000_000;
/** Syllables that make JSON-LD's articleBody a body and not a teaser. */
const MIN_HANGUL = 120;

interface Data {
  readonly states: Hydration[];
  readonly stream: string;
}

/** All data that the page's scripts hold, without running one of them. */
function collect({ dom, document }: Snapshot): Data {
  const states: Hydration[] = [];
  let stream = '';
  let read = 0;
  for (const script of dom.select(document, 'script:not([src])')) {
    const text = dom.text(script);
    read += text.length;
    if (text.length > MAX_SCRIPT) continue;
    if (read > MAX_SCRIPTS) break;
    const id = dom.attr(script, 'id');
    const type = dom.attr(script, 'type') ?? '';
    if (text.includes('__next_f')) stream += pushedStrings(text);
    else if (/json/.test(type) && !/ld\+json|importmap|speculation/.test(type)) {
      const value = /[가-힣]|\\u[a-d]/i.test(text) ? parseJson(text) : undefined;
      if (value === undefined) continue;
      if (id === '__NEXT_DATA__') states.push({ rule: 'next-data', value });
      else if (id === '__NUXT_DATA__')
        states.push({ rule: 'nuxt', value: Array.isArray(value) ? fromDevalue(value as readonly Json[]) : value });
      else states.push({ rule: 'page-data', value });
    } else if (!type || /javascript|module/.test(type)) states.push(...assignedStates(text));
  }
  return { states, stream };
}

const lengthOf = ({ html, elements }: Pick<Payload, 'html' | 'elements'>): number =>
  html?.reduce((sum, text) => sum + text.length, 0) ??
  elements.reduce((sum, element) => sum + ('content' in element ? element.content.text.length : 0), 0);

/** An object with a headline in the stream's data, else the larger of a bare body there and a body of elements. */
function fromStream(stream: string, titles: readonly string[], url: string | null): Payload | null {
  const rows = readRows(stream);
  const values = [...rows.values()].map(value => withTexts(value, rows));
  const found = findArticle(values, 'next-stream', titles, url);
  if (found?.metadata.title) return found;
  const tree = flightTree(rows);
  const elements = tree.prose();
  const subtitle = tree.subtitle();
  const metadata = subtitle ? { subtitle } : {};
  if (elements && (!found || lengthOf({ html: null, elements }) > lengthOf(found) / 2))
    return { rule: 'next-stream', metadata, html: null, elements };
  return found && { ...found, metadata };
}

function fromJsonLd(snapshot: Snapshot, titles: readonly string[]): Payload | null {
  const body = readJsonLd(snapshot, titles).article?.articleBody;
  if (!body || measure(body).hangul < MIN_HANGUL || /(?:\.\.\.|…)$/.test(body)) return null;
  const lines = body.split(/\n+/).map(clean).filter(Boolean);
  return {
    rule: 'json-ld',
    metadata: {},
    html: null,
    elements: lines.map(text => ({ kind: 'paragraph', content: { text, markup: false } })),
  };
}

/**
 * Finds the article in the page's data: a framework's state, its stream, or JSON-LD's articleBody. Null where none holds
 * one. Everything is parsed as data; nothing is evaluated. Reads all inline scripts: ask only where the page's own
 * elements hold no body.
 */
export function readPayload(snapshot: Snapshot, url: string | null): Payload | null {
  const meta = readMeta(snapshot);
  const [element] = snapshot.dom.select(snapshot.document, 'title');
  const titles = [meta.first('og:title'), element ? clean(snapshot.dom.text(element).slice(0, 600)) : null].flatMap(
    title => title ?? [],
  );
  const { states, stream } = collect(snapshot);
  for (const { rule, value } of states) {
    const found = findArticle(value, rule, titles, url);
    if (found) return rule === 'arc-fusion' ? found : withoutDates(found, snapshot, titles);
  }
  const streamed = stream ? fromStream(stream, titles, url) : null;
  return streamed ? withoutDates(streamed, snapshot, titles) : fromJsonLd(snapshot, titles);
}

/** Without the dates, where the page declares its own: a state's often lack their zone. */
function withoutDates(payload: Payload, snapshot: Snapshot, titles: readonly string[]): Payload {
  const declared =
    readMeta(snapshot).first('article:published_time') ?? readJsonLd(snapshot, titles).article?.published ?? null;
  if (declared === null) return payload;
  const { published: _published, modified: _modified, ...metadata } = payload.metadata;
  return { ...payload, metadata };
}
