/** Choices, answers and pauses of look-ups, in a database of the extension's own: content scripts cannot read the keys. */
import { type DBSchema, openDB } from 'idb';
import {
  LOOK_UP_HOSTS,
  type LookUpChoices,
  type LookUpName,
  type LookUpReply,
  parseChoices,
} from '../core/look-ups.ts';
import { dropAsking, mayAsk, requestAsking } from './permissions.ts';

interface Kept {
  readonly at: number;
  readonly reply: LookUpReply;
}
interface Pause {
  readonly until: number;
  readonly length: number;
}
interface Schema extends DBSchema {
  choices: { key: 'choices'; value: LookUpChoices };
  answers: { key: string; value: Kept; indexes: { at: number } };
  pauses: { key: LookUpName; value: Pause };
}

const open = () =>
  openDB<Schema>('jeongdok-look-ups', 1, {
    upgrade(db) {
      db.createObjectStore('choices');
      db.createObjectStore('answers').createIndex('at', 'at');
      db.createObjectStore('pauses');
    },
  });

/** Opens, works and closes: look-ups are seldom, and an open database is in the way of whoever clears it. */
async function withDatabase<T>(work: (db: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> {
  const db = await open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

export async function loadLookUps(): Promise<LookUpChoices> {
  return parseChoices(await withDatabase(db => db.get('choices', 'choices')));
}
export async function saveLookUps(choices: LookUpChoices): Promise<void> {
  await withDatabase(db => db.put('choices', parseChoices(choices), 'choices'));
}

/** Choices of which every source that is on may be reached: a permission can be taken back behind our back. */
export async function lookUpsInForce(): Promise<LookUpChoices> {
  const { on, keys } = await loadLookUps();
  const allowed = await Promise.all(on.map(name => mayAsk(LOOK_UP_HOSTS[name])));
  return { on: on.filter((_, at) => allowed[at]), keys };
}

/** What look-ups remember (`look-ups/look-ups.ts`, Memory). */
export const lookUpMemory = {
  answer: (key: string) => withDatabase(db => db.get('answers', key)),
  keep: (key: string, at: number, reply: LookUpReply, oldest: number) =>
    withDatabase(async db => {
      const { store, done } = db.transaction('answers', 'readwrite');
      for (const old of await store.index('at').getAllKeys(IDBKeyRange.upperBound(oldest))) void store.delete(old);
      await Promise.all([store.put({ at, reply }, key), done]);
    }),
  pause: (name: LookUpName) => withDatabase(db => db.get('pauses', name)),
  setPause: (name: LookUpName, pause: Pause | null) =>
    withDatabase(async db => {
      if (pause) await db.put('pauses', pause, name);
      else await db.delete('pauses', name);
    }),
};

/** What the options do with look-ups. */
export const lookUpOptions = {
  load: loadLookUps,
  save: saveLookUps,
  request: (name: LookUpName) => requestAsking(LOOK_UP_HOSTS[name]),
  drop: (name: LookUpName) => dropAsking(LOOK_UP_HOSTS[name]),
};
