import { decodeEntities } from '../header/entities.ts';
import type { Payload } from '../payload.ts';
import { measure, squash } from '../text.ts';
import { metadataOf, TITLE } from './article-metadata.ts';
import { payloadText, readElements } from './elements.ts';
import { items, type Json, member } from './json-literal.ts';
import { membersOf, says } from './members.ts';

/** Values that a search looks at. */
const MAX_VALUES = 150_000;
/** An article's text has this many syllables; a teaser has fewer. */
const MIN_HANGUL = 120;

const BODY = /content|body|html|text|article|detail|paragraph|blocks|story/;
/** Of the same shape as a body, and not it. */
const NO_BODY =
  /summary|description|lead|abstract|related|recommend|comment|caption|terms|policy|copyright|meta|seo|css|style/;

const hangulIn = (text: string): number => measure(text).hangul;

interface Body {
  readonly hangul: number;
  readonly value: Json;
}

/** How much Korean text a member holds, if it may be a body. */
function bodyOf(name: string, value: Json): Body | null {
  if (NO_BODY.test(name) || !BODY.test(name)) return null;
  if (typeof value === 'string') return { hangul: hangulIn(value), value };
  if (Array.isArray(value)) {
    // Articles in a list have headlines of their own.
    if ((value as readonly Json[]).filter(item => member(item, 'title') ?? member(item, 'headlines')).length > 1)
      return null;
    const texts = readElements((value as readonly Json[]).slice(0, 500)).flatMap(element =>
      'content' in element ? element.content.text : element.kind === 'list' ? element.items.map(item => item.text) : [],
    );
    return { hangul: texts.reduce((sum, text) => sum + hangulIn(text), 0), value };
  }
  for (const inner of ['blocks', 'content', 'html', 'body', 'rendered', '__html']) {
    const nested = member(value, inner);
    if (typeof nested === 'string') return { hangul: hangulIn(nested), value: nested };
    if (Array.isArray(nested)) return bodyOf('content', nested);
  }
  return null;
}

const IDS = ['id', 'articleid', 'newsid', 'contentid', 'aid', 'idxno', 'artid', 'canonicalurl', 'url'];

/** Whether the page's address carries the object's number or address. */
function isAddressed(members: ReadonlyMap<string, Json>, url: string | null): boolean {
  return IDS.some(name => {
    const id = members.get(name);
    const text = typeof id === 'number' ? String(id) : typeof id === 'string' ? id : '';
    return text.length > 4 && url !== null && url.includes(text);
  });
}

const MARKUP = /<(?:p|br|div|span|strong|b|figure|img|h[2-6])\b/i;

/** A body's value as fragments of HTML, or as elements. */
function readBody(value: Json): Pick<Payload, 'html' | 'elements'> {
  if (typeof value !== 'string') return { html: null, elements: readElements(items(value)) };
  // Markup that was escaped once more on its way.
  const text = !MARKUP.test(value) && /&lt;(?:p|br|div)\b/i.test(value) ? decodeEntities(value) : value;
  if (MARKUP.test(text)) return { html: [text], elements: [] };
  return {
    html: null,
    elements: text
      .split(/\n+/)
      .flatMap(line => (line.trim() ? [{ kind: 'paragraph' as const, content: payloadText(line.trim()) }] : [])),
  };
}

interface Candidate {
  readonly score: number;
  /** Null for a body that stands apart from its headline: only its text is of use. */
  readonly members: ReadonlyMap<string, Json> | null;
  readonly body: Body;
}

/** An article's own headline or number counts for more than any length of text. */
const SAME = 20;

function candidatesIn(members: ReadonlyMap<string, Json>, known: readonly string[], url: string | null): Candidate[] {
  const title = says(members, TITLE);
  const same =
    title !== null &&
    (known.some(text => text.startsWith(squash(title)) || squash(title).startsWith(text)) || isAddressed(members, url));
  return [...members].flatMap(([name, held]) => {
    const body = bodyOf(name, held);
    if (!body || body.hangul < MIN_HANGUL) return [];
    return [{ score: body.hangul * (same ? SAME : 1), members: title ? members : null, body }];
  });
}

/**
 * The object in a page's data that is its article: the one with most Korean text, before all others one whose headline
 * is among `titles` or whose number stands in `url`. Searched breadth first within a budget.
 */
export function findArticle(root: Json, rule: string, titles: readonly string[], url: string | null): Payload | null {
  const known = titles.map(squash).filter(title => title.length > 4);
  let best: Candidate | null = null;
  const queue: Json[] = [root];
  const seen = new Set<Json>();
  for (let index = 0; index < queue.length && index < MAX_VALUES; index++) {
    const value = queue[index]!;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const item of value as readonly Json[]) queue.push(item);
      continue;
    }
    const members = membersOf(value);
    for (const candidate of candidatesIn(members, known, url))
      if (candidate.score > (best?.score ?? 0)) best = candidate;
    for (const held of members.values()) queue.push(held);
  }
  if (!best) return null;
  return { rule, metadata: best.members ? metadataOf(best.members) : {}, ...readBody(best.body.value) };
}
