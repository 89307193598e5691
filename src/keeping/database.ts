import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { AnnotationResult } from '../core/annotation.ts';
import type { Article } from '../core/article.ts';
import type { Highlight, Position, SubjectKind, Summary, Version } from '../core/kept.ts';

/** A summary with what the indexes are made of. */
export interface Row extends Summary {
  /** What the address is known by; absent without one. */
  readonly address?: string;
  /** ISO, '' where the article has no date: a sort leaves nobody out. */
  readonly day: string;
  /** Read now first, then by when it was opened. */
  readonly resume: readonly [number, number];
  /** `KIND:name` of names, terms, and the other names of organisations and places. */
  readonly names: readonly string[];
  /** `KIND:name` as the article's fullest name has it: what is counted. */
  readonly counted: readonly string[];
}
export interface Body {
  readonly id: number;
  readonly article: Article;
  readonly found: AnnotationResult | null;
  readonly versions: readonly Version[];
}
/** What can be searched: of article n the article itself under 2n, the reader's own words under 2n + 1. */
export interface Text {
  readonly key: number;
  readonly text: string;
}
/** The signature (signature.ts) of a text that is in no block yet. */
export interface Fresh {
  readonly key: number;
  readonly bits: Uint8Array;
}
export interface HighlightRow extends Highlight {
  readonly article: number;
}
/** A name of the kept articles. */
export interface SubjectRow {
  readonly key: string;
  readonly kind: SubjectKind;
  readonly name: string;
  /** In how many of them it stands. */
  readonly articles: number;
  /** The kind and that number; absent for one, so that the index lists the names that stand in several. */
  readonly rank?: readonly [string, number];
}
/** How many names of a kind stand in two articles and more. */
export interface Tally {
  readonly kind: SubjectKind;
  readonly names: number;
}
export interface PositionRow extends Position {
  readonly key: string;
  readonly at: number;
}

interface Schema extends DBSchema {
  articles: {
    key: number;
    value: Row;
    indexes: {
      address: string;
      keptAt: number;
      day: string;
      resume: [number, number];
      state: string;
      tags: string;
      names: string;
      highlights: number;
      changes: number;
    };
  };
  bodies: { key: number; value: Body };
  texts: { key: number; value: Text };
  fresh: { key: number; value: Fresh };
  /** By block, the keys of its texts; by slice and block, a part of their signatures (signature-store.ts). */
  blocks: { key: number; value: readonly number[] };
  slices: { key: number; value: Uint8Array };
  highlights: { key: string; value: HighlightRow; indexes: { article: number; at: number } };
  subjects: { key: string; value: SubjectRow; indexes: { rank: [string, number] } };
  tallies: { key: string; value: Tally };
  positions: { key: string; value: PositionRow; indexes: { at: number } };
}
export type Database = IDBPDatabase<Schema>;
const KEPT = [
  ...(['articles', 'bodies', 'texts', 'fresh', 'blocks', 'slices'] as const),
  ...(['highlights', 'subjects', 'tallies'] as const),
] as const;
export type Writing = IDBPTransaction<Schema, typeof KEPT, 'readwrite'>;
export type Reading = IDBPTransaction<Schema, typeof KEPT, 'readonly'>;

/**
 * Opens the library's database, made where there is none. `lost` is called when the connection is of no use any more: a newer
 * version of the extension is let through, or the browser ended it.
 */
export async function openDatabase(name: string, lost: () => void): Promise<Database> {
  const database = await openDB<Schema>(name, 1, {
    upgrade(made) {
      const articles = made.createObjectStore('articles', { keyPath: 'id', autoIncrement: true });
      articles.createIndex('address', 'address', { unique: true });
      for (const plain of ['keptAt', 'day', 'resume', 'state', 'highlights', 'changes'] as const)
        articles.createIndex(plain, plain);
      for (const several of ['tags', 'names'] as const) articles.createIndex(several, several, { multiEntry: true });
      made.createObjectStore('bodies', { keyPath: 'id' });
      made.createObjectStore('texts', { keyPath: 'key' });
      made.createObjectStore('fresh', { keyPath: 'key' });
      made.createObjectStore('blocks', { autoIncrement: true });
      made.createObjectStore('slices');
      const highlights = made.createObjectStore('highlights', { keyPath: 'id' });
      highlights.createIndex('article', 'article');
      highlights.createIndex('at', 'at');
      made.createObjectStore('subjects', { keyPath: 'key' }).createIndex('rank', 'rank');
      made.createObjectStore('tallies', { keyPath: 'kind' });
      made.createObjectStore('positions', { keyPath: 'key' }).createIndex('at', 'at');
    },
    blocking() {
      database.close();
      lost();
    },
    terminated: lost,
  });
  return database;
}

/** Reads from all stores of the library as they stand at one moment. */
export const reading = (database: Database): Reading => database.transaction(KEPT, 'readonly');

/** Writes all or nothing. Rejects with `QuotaExceededError` where the device has no room left. */
export async function write<T>(database: Database, task: (writing: Writing) => Promise<T>): Promise<T> {
  const writing = database.transaction(KEPT, 'readwrite');
  const done = writing.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  let value: T;
  try {
    value = await task(writing);
  } catch (error) {
    try {
      writing.abort();
    } catch {
      // It has ended by itself: what ended it is the error.
    }
    await done;
    throw writing.error ?? error;
  }
  const failed = await done;
  if (failed) throw failed.error;
  return value;
}
