import type { KeptRecord, SubjectKind } from '../core/kept.ts';
import type { HighlightRow, Reading, Row, Writing } from './database.ts';
import { articleWords, ownWords, rowOf } from './derive.ts';

/** Writes a record under a new number, or the one that it had. */
export async function addRecord(writing: Writing, record: KeptRecord, id?: number): Promise<number> {
  const row = rowOf(record);
  await followSubjects(writing, row.counted, 1);
  const given = await writing.objectStore('articles').add((id === undefined ? row : { ...row, id }) as Row);
  await Promise.all([
    writing.objectStore('bodies').add({
      id: given,
      article: record.article,
      found: record.found,
      versions: record.versions,
    }),
    writing.objectStore('words').put(articleWords(given, record)),
    putOwnWords(writing, given, record),
    ...record.highlights.map(highlight => writing.objectStore('highlights').put({ ...highlight, article: given })),
  ]);
  return given;
}

/** Writes anew what follows from a record's text, when that has changed. */
export async function replaceRecord(writing: Writing, id: number, record: KeptRecord): Promise<void> {
  const before = await writing.objectStore('articles').get(id);
  if (!before) return;
  const row = rowOf(record);
  await followSubjects(writing, before.counted, -1);
  await writing.objectStore('articles').delete(id);
  await followSubjects(writing, row.counted, 1);
  await Promise.all([
    writing.objectStore('articles').put({ ...row, id }),
    writing.objectStore('bodies').put({ id, article: record.article, found: record.found, versions: record.versions }),
    writing.objectStore('words').put(articleWords(id, record)),
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
    writing.objectStore('words').delete(IDBKeyRange.bound(2 * id, 2 * id + 1)),
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
  const words = ownWords(id, tags, highlights);
  if (words.text === '') await writing.objectStore('words').delete(words.key);
  else await writing.objectStore('words').put(words);
}

/**
 * Keeps the list of names that stand in several articles. How many these are is asked of the index when it is shown; a
 * row says only between which powers of two that is, so that a frequent name is not written anew with every article.
 * Called ahead of the row's own change: `by` is what that will add.
 */
async function followSubjects(writing: Writing, keys: readonly string[], by: 1 | -1): Promise<void> {
  const counted = writing.objectStore('articles').index('counted');
  const subjects = writing.objectStore('subjects');
  await Promise.all(
    keys.map(async key => {
      const before = await counted.count(key);
      const after = before + by;
      if (Math.clz32(before) === Math.clz32(after)) return;
      if (after < 2) return subjects.delete(key);
      const kind = key.slice(0, key.indexOf(':')) as SubjectKind;
      await subjects.put({ key, kind, name: key.slice(kind.length + 1), rank: [kind, 31 - Math.clz32(after)] });
    }),
  );
}
