import type { Snapshot } from '../snapshot.ts';
import { clean } from '../text.ts';
import { decodeEntities } from './entities.ts';

/** A page's meta elements by property, name or itemprop, in lower case. Head and body alike: some pages put them there. */
export interface PageMeta {
  /** The first of these keys that has a value, decoded and on one line; null where none has. */
  first(...keys: readonly string[]): string | null;
  /** Every value of a key, in order. */
  all(key: string): readonly string[];
}

const MAX_ELEMENTS = 400;
const MAX_LENGTH = 2_000;

/** Reads the page's meta elements once. */
export function readMeta(snapshot: Pick<Snapshot, 'dom' | 'document'>): PageMeta {
  const { dom, document } = snapshot;
  const values = new Map<string, string[]>();
  for (const element of dom.select(document, 'meta[content]').slice(0, MAX_ELEMENTS)) {
    const key = dom.attr(element, 'property') ?? dom.attr(element, 'name') ?? dom.attr(element, 'itemprop');
    const content = dom.attr(element, 'content');
    if (!key || !content || key.length > 60) continue;
    for (const name of key.toLowerCase().split(/\s+/)) {
      const list = values.get(name);
      if (list) list.push(content);
      else values.set(name, [content]);
    }
  }
  const all = (key: string) =>
    (values.get(key) ?? []).map(value => clean(decodeEntities(value.slice(0, MAX_LENGTH)))).filter(Boolean);
  return {
    all,
    first: (...keys) => {
      for (const key of keys) {
        const value = all(key)[0];
        if (value) return value;
      }
      return null;
    },
  };
}
