import type { Position } from '../core/kept.ts';
import { addressKey } from './address-key.ts';
import type { Database } from './database.ts';

/** Places that are remembered at most, and for how long (90 days). */
const MOST = 500;
const LASTS = 90 * 24 * 60 * 60 * 1000;

/** What a place is remembered by: the first half of the SHA-256 of the address, so that no list of pages read lies here. */
async function keyOf(url: string): Promise<string> {
  const bytes = new TextEncoder().encode(addressKey(url) ?? url);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.slice(0, 16), byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Remembers where reading stopped, and forgets what is too old or too much. */
export async function savePosition(database: Database, url: string, position: Position, at: number): Promise<void> {
  const key = await keyOf(url);
  const writing = database.transaction('positions', 'readwrite');
  await writing.store.put({ key, at, ...position });
  const extra = (await writing.store.count()) - MOST;
  let passed = 0;
  for (let cursor = await writing.store.index('at').openCursor(); cursor; cursor = await cursor.continue()) {
    if (passed++ >= extra && cursor.value.at >= at - LASTS) break;
    await cursor.delete();
  }
  await writing.done;
}

/** Where reading stopped, or null. */
export async function readPosition(database: Database, url: string, at: number): Promise<Position | null> {
  const row = await database.get('positions', await keyOf(url));
  if (!row || row.at < at - LASTS) return null;
  return { anchor: row.anchor, progress: row.progress };
}

export async function clearPositions(database: Database): Promise<void> {
  await database.clear('positions');
}
