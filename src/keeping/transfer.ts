import type { KeptRecord, LibraryFile, Restored } from '../core/kept.ts';
import { LIBRARY_FORMAT } from '../core/kept.ts';
import { addressKey } from './address-key.ts';
import { type Database, reading, write } from './database.ts';
import { keptRecord } from './record-shape.ts';
import { addRecord, readRecord, removeRecord } from './records.ts';
import { Misshapen } from './shape.ts';

/** Records of a file at most. */
const MOST = 50_000;

/** The kept articles of these numbers, or all, the oldest first; numbers that nothing has are left out. */
export async function exportRecords(database: Database, ids?: readonly number[]): Promise<KeptRecord[]> {
  const now = reading(database);
  const wanted = ids ?? (await now.objectStore('articles').index('keptAt').getAllKeys());
  const records = await Promise.all(wanted.map(id => readRecord(now, id)));
  return records.filter(record => record !== null);
}

/** Records as a file has them. `at`: milliseconds since the epoch. */
export const libraryFile = (articles: readonly KeptRecord[], at = 0): LibraryFile => ({
  format: LIBRARY_FORMAT,
  version: 1,
  exportedAt: new Date(at).toISOString(),
  articles,
});

/** The records of a file, and what those that are none call themselves; null for what is no file of ours, or one of a later version. */
export function readFile(file: unknown): { records: KeptRecord[]; refused: string[] } | null {
  if (typeof file !== 'object' || file === null || !Object.hasOwn(file, 'articles')) return null;
  const { format, version, articles } = file as Partial<Record<keyof LibraryFile, unknown>>;
  if (format !== LIBRARY_FORMAT || version !== 1 || !Array.isArray(articles) || articles.length > MOST) return null;
  const records: KeptRecord[] = [];
  const refused: string[] = [];
  for (const given of articles) {
    try {
      records.push(keptRecord(given));
    } catch (error) {
      if (!(error instanceof Misshapen)) throw error;
      refused.push(titleOf(given));
    }
  }
  return { records, refused };
}

function titleOf(given: unknown): string {
  const { title } = (given as { article?: { title?: unknown } } | null)?.article ?? {};
  return typeof title === 'string' ? title.slice(0, 80) : '?';
}

/**
 * Puts the records of a file into the library, all or nothing. Those that are no records are counted and left out, and so
 * are articles that are kept already. Null for what is no file of ours.
 */
export async function restoreFile(database: Database, file: unknown): Promise<Restored | null> {
  const read = readFile(file);
  if (!read) return null;
  const { records, refused } = read;
  return write(database, async writing => {
    let added = 0;
    let known = 0;
    for (const record of records) {
      const address = addressKey(record.article.url);
      const there =
        (address !== null && (await writing.objectStore('articles').index('address').getKey(address))) ||
        (await hasSameMarks(record));
      if (there) known++;
      else {
        await addRecord(writing, record);
        added++;
      }
    }
    return { added, known, refused: refused.length };

    /** Without an address an article is known by when it was kept and what it is called. */
    async function hasSameMarks({ article, keptAt }: KeptRecord): Promise<boolean> {
      const rows = await writing.objectStore('articles').index('keptAt').getAll(keptAt);
      return rows.some(({ title }) => title === article.title);
    }
  });
}

/** Puts records in the place of everything that is kept, all or nothing. */
export function replaceAll(database: Database, records: readonly KeptRecord[]): Promise<void> {
  return write(database, async writing => {
    await Promise.all(Array.from(writing.objectStoreNames, name => writing.objectStore(name).clear()));
    for (const record of records) await addRecord(writing, record);
  });
}

/** Takes articles out and gives them back, so that it can be undone. */
export function removeRecords(database: Database, ids: readonly number[]): Promise<(readonly [number, KeptRecord])[]> {
  return write(database, async writing => {
    const removed: [number, KeptRecord][] = [];
    for (const id of ids) {
      const record = await removeRecord(writing, id);
      if (record) removed.push([id, record]);
    }
    return removed;
  });
}

/** Puts articles back under the numbers that they had. */
export function putBack(database: Database, removed: readonly (readonly [number, KeptRecord])[]): Promise<void> {
  return write(database, async writing => {
    for (const [id, record] of removed) await addRecord(writing, record, id);
  });
}
