/**
 * Where the reader's glossary lives: a database of the extension's own origin, which no page can open. Content scripts
 * reach it by messages only, since here they would open the page's.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type GlossaryEntry, termKey } from '../core/glossary.ts';

/** A term that its reader knows and does not want marked. */
export interface KnownTerm {
  readonly headword: string;
  /** Milliseconds since the epoch. */
  readonly since: number;
}
interface Schema extends DBSchema {
  /** Entries by bucket (`bucketOf`): a hundred thousand records take a browser twenty seconds, 256 take it one. */
  buckets: { key: number; value: readonly GlossaryEntry[] };
  /** By headword. */
  known: { key: string; value: KnownTerm };
  /** `terms`: every term, a line each, so that an article is compared with all of them for one read. */
  index: { key: 'terms' | 'revision'; value: string | number };
}
export type GlossaryDatabase = IDBPDatabase<Schema>;

const NAME = 'jeongdok-glossary';
let opened: Promise<GlossaryDatabase> | null = null;

/** Opens the database once; one that another version of the extension wants to change is let go. */
function database(): Promise<GlossaryDatabase> {
  opened ??= openDB<Schema>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('buckets');
      db.createObjectStore('known', { keyPath: 'headword' });
      db.createObjectStore('index');
    },
    blocking: (_current, _blocked, event) => {
      (event.target as unknown as IDBDatabase).close();
      opened = null;
    },
    terminated() {
      opened = null;
    },
  }).catch(error => {
    opened = null;
    throw error;
  });
  return opened;
}

const BUCKETS = 256;
/** The bucket of a term's key: FNV-1a over its UTF-16 units. */
function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % BUCKETS;
}

/** Items by the bucket of what `keyOf` gives for them. */
function byBucket<T>(items: readonly T[], keyOf: (item: T) => string): Map<number, T[]> {
  const buckets = new Map<number, T[]>();
  for (const item of items) {
    const bucket = bucketOf(keyOf(item));
    const others = buckets.get(bucket);
    if (others) others.push(item);
    else buckets.set(bucket, [item]);
  }
  return buckets;
}

const keyOf = ({ term }: GlossaryEntry): string => termKey(term);

const linesOf = (terms: string | number | undefined): string[] =>
  typeof terms === 'string' && terms !== '' ? terms.split('\n') : [];

/** Grows with every change of the entries. */
export async function glossaryRevision(): Promise<number> {
  return Number((await (await database()).get('index', 'revision')) ?? 0);
}

/** Every term, as it is looked for in texts, and the revision that they are of. */
export async function glossaryTerms(): Promise<{ readonly revision: number; readonly terms: readonly string[] }> {
  const { store, done } = (await database()).transaction('index');
  const [revision = 0, terms] = await Promise.all([store.get('revision'), store.get('terms'), done]);
  return { revision: Number(revision), terms: linesOf(terms) };
}

/** How many entries and known terms there are. */
export async function glossaryCounts(): Promise<{ readonly mine: number; readonly known: number }> {
  const { store, done } = (await database()).transaction('known');
  const [{ terms }, known] = await Promise.all([glossaryTerms(), store.count(), done]);
  return { mine: terms.length, known };
}

/** All entries by key, and the revision that they are of. */
export async function readGlossary(): Promise<{
  readonly revision: number;
  readonly entries: ReadonlyMap<string, GlossaryEntry>;
}> {
  const transaction = (await database()).transaction(['buckets', 'index']);
  const [buckets, revision = 0] = await Promise.all([
    transaction.objectStore('buckets').getAll(),
    transaction.objectStore('index').get('revision'),
    transaction.done,
  ]);
  return { revision: Number(revision), entries: new Map(buckets.flat().map(entry => [keyOf(entry), entry])) };
}

/** The entries of terms; terms that have none are left out. */
export async function findEntries(terms: readonly string[]): Promise<GlossaryEntry[]> {
  if (terms.length === 0) return [];
  const wanted = new Set(terms.map(termKey));
  const { store, done } = (await database()).transaction('buckets');
  const buckets = [...new Set([...wanted].map(bucketOf))];
  const [found] = await Promise.all([Promise.all(buckets.map(bucket => store.get(bucket))), done]);
  return found.flatMap(entries => (entries ?? []).filter(entry => wanted.has(keyOf(entry))));
}

/** What is to be done to the entries at one go: taken away by key, then put. */
export interface GlossaryChange {
  readonly remove?: readonly string[];
  readonly put?: readonly GlossaryEntry[];
}

export interface ChangeOptions {
  /** Only where the entries are of this revision still. */
  readonly revision?: number;
  /** Called with the share that is done, 0 to 1. */
  readonly progress?: (share: number) => void;
}

/**
 * Changes the glossary all or nothing; false where it is of another revision by now. Rejects where the browser refuses
 * (quota), and nothing has changed then.
 */
export async function changeGlossary(change: GlossaryChange, options: ChangeOptions = {}): Promise<boolean> {
  const { remove = [], put = [] } = change;
  const transaction = (await database()).transaction(['buckets', 'index'], 'readwrite');
  const buckets = transaction.objectStore('buckets');
  const index = transaction.objectStore('index');
  // Its rejection is heard below, or where a request of it fails before that.
  transaction.done.catch(() => {});
  const revision = Number((await index.get('revision')) ?? 0);
  if (options.revision !== undefined && options.revision !== revision) {
    transaction.abort();
    return false;
  }
  const terms = new Map(linesOf(await index.get('terms')).map(term => [termKey(term), term]));
  for (const key of remove) terms.delete(key);
  for (const entry of put) terms.set(keyOf(entry), entry.term);
  const removals = byBucket(remove, key => key);
  const puts = byBucket(put, keyOf);
  const touched = [...new Set([...removals.keys(), ...puts.keys()])];
  for (const [at, bucket] of touched.entries()) {
    const entries = new Map((await buckets.get(bucket))?.map(entry => [keyOf(entry), entry]));
    for (const key of removals.get(bucket) ?? []) entries.delete(key);
    for (const entry of puts.get(bucket) ?? []) entries.set(keyOf(entry), entry);
    if (entries.size > 0) await buckets.put([...entries.values()], bucket);
    else await buckets.delete(bucket);
    options.progress?.((at + 1) / touched.length);
  }
  await Promise.all([
    index.put([...terms.values()].join('\n'), 'terms'),
    // By the clock, so that no revision of a database that was cleared comes back.
    index.put(Math.max(Date.now(), revision + 1), 'revision'),
    transaction.done,
  ]);
  return true;
}

/** Every known term, by when it was said to be known. */
export async function readKnown(): Promise<KnownTerm[]> {
  return (await (await database()).getAll('known')).sort((a, b) => b.since - a.since);
}

/** Headwords that are not to be marked. */
export async function knownHeadwords(): Promise<readonly string[]> {
  return (await database()).getAllKeys('known');
}

/** Says of a term that it is known, or takes that back. */
export async function setKnown(headword: string, known: boolean, now: number): Promise<void> {
  const db = await database();
  if (known) await db.put('known', { headword, since: now });
  else await db.delete('known', headword);
}
