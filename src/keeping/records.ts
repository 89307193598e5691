import type { KeptRecord, SubjectKind } from '../core/kept.ts';
import type { HighlightRow, Reading, Row, Writing } from './database.ts';
import { articleWords, ownWords, rowOf } from './derive.ts';
import { deleteSearchable, putSearchable } from './signature-store.ts';

/** Writes a record under a new number, or the one that it had. */
export async function addRecord(writing: Writing, record: KeptRecord, id?: number): Promise<number> {
  const row = rowOf(record);
  const given = await writing.objectStore('articles').add((id === undefined ? row : { ...row, id }) as Row);
  await Promise.all([
    writing.objectStore('bodies').add({
      id: given,
      article: record.article,
      found: record.found,
      versions: record.versions,
    }),
    putSearchable(writing, articleWords(given, record)),
    followSubjects(writing, row.counted, 1),
    ...record.highlights.map(highlight => writing.objectStore('highlights').put({ ...highlight, article: given })),
  ]);
  if (record.tags.length + record.highlights.length > 0) await putOwnWords(writing, given, record);
  return given;
}

/** Writes anew what follows from a record's text, when that has changed. */
export async function replaceRecord(writing: Writing, id: number, record: KeptRecord): Promise<void> {
  const before = await writing.objectStore('articles').get(id);
  if (!before) return;
  const row = rowOf(record);
  await followSubjects(writing, before.counted, -1);
  await followSubjects(writing, row.counted, 1);
  await Promise.all([
    writing.objectStore('articles').put({ ...row, id }),
    writing.objectStore('bodies').put({ id, article: record.article, found: record.found, versions: record.versions }),
    putSearchable(writing, articleWords(id, record)),
  ]);
}

/** Takes a record out and gives it back. */
export async function removeRecord(writing: Writing, id: number): Promise<KeptRecord | null> {
  const record = await readRecord(writing, id);
  const row = await writing.objectStore('articles').get(id);
  if (!record || !row) return null;
  await followSubjects(writing, row.counted, -1);
  await Promise.all([
    writing.objectStore('articles').delete(id),
    writing.objectStore('bodies').delete(id),
    deleteSearchable(writing, 2 * id, 2 * id + 1),
    ...record.highlights.map(highlight => writing.objectStore('highlights').delete(highlight.id)),
  ]);
  return record;
}

/** A record with all that belongs to it; null for a number that nothing has. */
export async function readRecord(reading: Reading | Writing, id: number): Promise<KeptRecord | null> {
  const [row, body, highlights] = await Promise.all([
    reading.objectStore('articles').get(id),
    reading.objectStore('bodies').get(id),
    reading.objectStore('highlights').index('article').getAll(id),
  ]);
  if (!row || !body) return null;
  const { keptAt, openedAt, progress, tags } = row;
  const { article, found, versions } = body;
  return {
    ...{ article, found, keptAt, openedAt, progress, tags, versions },
    highlights: highlights.map(plainHighlight).sort((a, b) => a.anchor.start - b.anchor.start),
  };
}

export function plainHighlight({ article: _, ...highlight }: HighlightRow) {
  return highlight;
}

/** Keeps the search's record of the reader's own words; none where there are none. */
export async function putOwnWords(
  writing: Writing,
  id: number,
  { tags, highlights }: Pick<KeptRecord, 'tags' | 'highlights'>,
): Promise<void> {
  const own = ownWords(id, tags, highlights);
  if (own.text.text !== '') await putSearchable(writing, own);
  else await deleteSearchable(writing, own.text.key);
}

/**
 * Counts in how many articles each name stands, `by` more or less. Counted here and not by an index of the articles: asking
 * that how often a frequent name stands reads every one of its entries, with every article that is kept.
 */
async function followSubjects(writing: Writing, keys: readonly string[], by: 1 | -1): Promise<void> {
  const subjects = writing.objectStore('subjects');
  const changes = new Map<SubjectKind, number>();
  await Promise.all(
    keys.map(async key => {
      const before = (await subjects.get(key))?.articles ?? 0;
      const articles = before + by;
      const kind = key.slice(0, key.indexOf(':')) as SubjectKind;
      const change = Number(articles > 1) - Number(before > 1);
      if (change) changes.set(kind, (changes.get(kind) ?? 0) + change);
      if (articles < 1) return subjects.delete(key);
      const row = { key, kind, name: key.slice(kind.length + 1), articles };
      await subjects.put(articles < 2 ? row : { ...row, rank: [kind, articles] });
    }),
  );
  const tallies = writing.objectStore('tallies');
  await Promise.all(
    Array.from(changes, async ([kind, change]) => {
      const names = ((await tallies.get(kind))?.names ?? 0) + change;
      await tallies.put({ kind, names });
    }),
  );
}
