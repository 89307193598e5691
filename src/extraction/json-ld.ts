import { decodeEntities } from './header/entities.ts';
import { items, type Json, member, parseJson, textMember } from './payload/json-literal.ts';
import type { Snapshot } from './snapshot.ts';
import { clean, squash } from './text.ts';

/** An Article node of the page's JSON-LD. Dates are as written. Source: schema.org/NewsArticle. */
export interface LdArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** Names of authors that are not declared to be organisations. */
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly section: string | null;
  readonly image: string | null;
  readonly description: string | null;
  /** Text, line breaks kept. */
  readonly articleBody: string | null;
}
/** What a page's JSON-LD blocks say. */
export interface JsonLd {
  /** The node that the page is about, or null. */
  readonly article: LdArticle | null;
  /** The types of all nodes that stand alone: NewsArticle, ItemList, BreadcrumbList … */
  readonly types: ReadonlySet<string>;
}

/** A block larger than this is no description of an article; a page has a dozen blocks at most. */
const MAX_BLOCK = 600_000;
const MAX_BLOCKS = 24;
const MAX_NODES = 4_000;
const MAX_TEXT = 2_000;
const MAX_BODY = 200_000;
const ARTICLE = /(?:Article|BlogPosting|Report)$/;

const line = (text: string | null) => (text ? clean(decodeEntities(text.slice(0, MAX_TEXT))) || null : null);

/** Types of a node without their vocabulary's address. */
function typesOf(node: Json): string[] {
  return items(member(node, '@type')).flatMap(type =>
    typeof type === 'string' ? (type.split(/[/#:]/).pop() ?? []) : [],
  );
}

/** A text, or the name (url, @id) of the node or of the first of the nodes that stand in its place. */
function named(value: Json | undefined, byId: ReadonlyMap<string, Json>, ...keys: readonly string[]): string | null {
  for (const item of items(value).slice(0, 20)) {
    if (typeof item === 'string' && item.trim()) return item;
    const node = byId.get(textMember(item, '@id') ?? '') ?? item;
    for (const key of keys) {
      const text = textMember(node, key) ?? textMember(item, key);
      if (text) return text;
    }
  }
  return null;
}

function readArticle(node: Json, byId: ReadonlyMap<string, Json>): LdArticle {
  const text = (key: string) =>
    items(member(node, key)).find(item => typeof item === 'string' && item.trim()) as string | undefined;
  const authors = items(member(node, 'author'))
    .slice(0, 20)
    .flatMap(author => {
      const target = byId.get(textMember(author, '@id') ?? '') ?? author;
      if (typesOf(target).some(type => /Organization$/.test(type))) return [];
      return line(named([author], byId, 'name')) ?? [];
    });
  const body = text('articleBody');
  return {
    headline: line(text('headline') ?? text('name') ?? null),
    published: line(text('datePublished') ?? text('dateCreated') ?? null),
    modified: line(text('dateModified') ?? null),
    authors,
    publisher: line(named(member(node, 'publisher'), byId, 'name')),
    section: line(text('articleSection') ?? null),
    image: named(member(node, 'image'), byId, 'url', 'contentUrl', '@id'),
    description: line(text('description') ?? null),
    articleBody: body ? decodeEntities(body.slice(0, MAX_BODY)).trim() || null : null,
  };
}

/** Nodes that stand alone: the blocks, their lists, their graphs and what they say they are about. */
function nodesOf(snapshot: Pick<Snapshot, 'dom' | 'document'>): Json[] {
  const { dom, document } = snapshot;
  const nodes: Json[] = [];
  const queue: Json[] = [];
  for (const script of dom.select(document, 'script[type*="ld+json"]').slice(0, MAX_BLOCKS)) {
    const text = dom.text(script);
    const value = text.length <= MAX_BLOCK ? parseJson(text) : undefined;
    if (value !== undefined) queue.push(value);
  }
  for (let index = 0; index < queue.length && index < MAX_NODES; index++) {
    const value = queue[index]!;
    if (Array.isArray(value)) {
      for (const item of value as readonly Json[]) queue.push(item);
      continue;
    }
    if (typeof value !== 'object' || value === null) continue;
    nodes.push(value);
    for (const key of ['@graph', 'mainEntity']) {
      const inner = member(value, key);
      if (inner !== undefined) queue.push(inner);
    }
  }
  return nodes;
}

/**
 * Reads the page's JSON-LD. Where several articles are described, the one with a headline among `titles` is the page's;
 * blocks that are broken, huge or of odd types are passed over.
 */
export function readJsonLd(snapshot: Pick<Snapshot, 'dom' | 'document'>, titles: readonly string[]): JsonLd {
  const nodes = nodesOf(snapshot);
  const byId = new Map<string, Json>();
  const types = new Set<string>();
  const articles: Json[] = [];
  for (const node of nodes) {
    const id = textMember(node, '@id');
    // A bare reference must not stand for the node that it refers to.
    if (id && Object.keys(node as object).length > 1 && !byId.has(id)) byId.set(id, node);
    const own = typesOf(node);
    for (const type of own) types.add(type);
    if (own.some(type => ARTICLE.test(type))) articles.push(node);
  }
  const read = articles.slice(0, 20).map(node => readArticle(node, byId));
  const known = titles.map(squash);
  const matches = (article: LdArticle) => {
    const headline = article.headline ? squash(article.headline) : '';
    return headline !== '' && known.some(title => title === headline || title.startsWith(headline));
  };
  return { article: read.find(matches) ?? read[0] ?? null, types };
}
