import type { Session } from '../../browsers/session.ts';

export interface StoredEntry {
  readonly term: string;
  readonly definition: string;
}
/** Everything that the extension keeps of glossary and settings. */
export interface Stored {
  readonly entries: readonly StoredEntry[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** All of it as JSON, own keys of every object. */
  readonly text: string;
}

/** Reads the stores themselves, past the product's own readers. */
export function readStored(session: Session): Promise<Stored> {
  return session.inExtension(async api => {
    const result = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const settings = { ...(await api.storage.sync.get(null)), ...(await api.storage.local.get(null)) };
    const held: StoredEntry[] = [];
    const known = (await indexedDB.databases()).some(({ name }) => name === 'jeongdok-glossary');
    if (known) {
      const db = await result(indexedDB.open('jeongdok-glossary'));
      if (db.objectStoreNames.contains('buckets')) {
        const buckets = db.transaction('buckets').objectStore('buckets').getAll();
        held.push(...(await result(buckets as IDBRequest<StoredEntry[][]>)).flat());
      }
      db.close();
    }
    const entries = held.sort((a, b) => (a.term < b.term ? -1 : 1));
    return { entries, settings, text: JSON.stringify({ entries, settings }) };
  });
}
