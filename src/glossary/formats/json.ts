import type { GlossaryEntry } from '../../core/glossary.ts';
import { ImportRefusal, type Row } from '../rows.ts';
import { fieldOf } from './fields.ts';
import { itemsOf, type JsonValue, type Located, membersOf, readJson } from './json-reader.ts';

/** What the files say of their own shape; a file of a later one is refused, not guessed at. */
const VERSION = 1;

/**
 * The rows of a JSON glossary: `{"version": 1, "terms": […]}`, the list alone, or an object of terms and definitions.
 * An item is an object by the names of `fieldOf`. Throws `ImportRefusal`.
 */
export function readJsonRows(text: string): (Row | { readonly place: string; readonly skip: 'notAnItem' })[] {
  const { value: root } = readJson(text);
  const members = membersOf(root);
  const version = members?.get('version')?.value;
  if (typeof version === 'number' && Number.isFinite(version) && version > VERSION) throw new ImportRefusal('newer');
  const terms = listOf(members) ?? root;
  const items = itemsOf(terms);
  if (items) return items.map(rowOf);
  const map = membersOf(terms);
  if (!map) throw new ImportRefusal('unknownFormat');
  return [...map].map(([term, { line, value }]) => ({ place: String(line), term, definition: plain(value) }));
}

/** Where the entries stand in a file with a head. */
function listOf(members: ReadonlyMap<string, Located> | null): JsonValue | null {
  for (const name of ['terms', 'entries', 'glossary', 'words']) {
    const value = members?.get(name)?.value;
    if (itemsOf(value) || membersOf(value)) return value ?? null;
  }
  return null;
}

function rowOf({ line, value }: Located): Row | { readonly place: string; readonly skip: 'notAnItem' } {
  const place = String(line);
  const members = membersOf(value);
  if (!members) return { place, skip: 'notAnItem' };
  const fields = new Map<string, unknown>();
  for (const [name, { value: field }] of members) {
    const known = fieldOf(name);
    if (known && !fields.has(known)) fields.set(known, plain(field));
  }
  return {
    place,
    term: fields.get('term'),
    definition: fields.get('definition'),
    tags: fields.get('tags'),
    note: fields.get('note'),
  };
}

/** Scalars as they are, lists of them as lists; an object is only ever something of the wrong type. */
function plain(value: JsonValue): unknown {
  const items = itemsOf(value);
  if (items) return items.map(item => (typeof item.value === 'string' ? item.value : null));
  return membersOf(value) ? false : value;
}

/** The glossary as a JSON file, an entry a line. */
export function writeJson(entries: readonly GlossaryEntry[]): string {
  const lines = entries.map(({ term, definition, tags, note, updated }) =>
    JSON.stringify({
      term,
      definition,
      ...(tags.length > 0 && { tags }),
      ...(note && { note }),
      updated: new Date(updated).toISOString(),
    }),
  );
  return `{\n"format": "jeongdok-glossary",\n"version": ${VERSION},\n"terms": [\n${lines.join(',\n')}\n]\n}\n`;
}
