import type { LibraryCounts, Listed, ListQuery, Sort, SubjectKind } from '../core/kept.ts';
import { SUBJECT_KINDS } from '../core/kept.ts';
import type { JosaTable } from '../core/korean/josa.ts';
import { findHits, parseWords, type Word } from '../core/korean/search.ts';
import { type Database, type Reading, reading, type Text } from './database.ts';
import { summaryOf } from './derive.ts';
import { answers, findCandidates, snippetOf, type Ways, waysOf, wordsOf } from './search.ts';
import { openSignatures } from './signature-store.ts';

const INDEX = { kept: 'keptAt', published: 'day', resume: 'resume' } as const satisfies Record<Sort, string>;
/** Texts that are looked through at a time. */
const BATCH = 64;

/** The kept articles that answer a query, the newest first in whatever order was asked for. */
export async function listArticles(database: Database, query: ListQuery, josa: JosaTable): Promise<Listed> {
  const { limit, offset = 0, sort } = query;
  const now = reading(database);
  const articles = now.objectStore('articles');
  const words = parseWords(query.words ?? '', josa);
  const wanted = offset + limit + 1;
  const within = await filtersOf(now, query);
  const whole = words.length === 0 && within.length === 0;
  const order = whole
    ? await lastKeys(articles.index(INDEX[sort]), wanted)
    : (await articles.index(INDEX[sort]).getAllKeys()).reverse().filter(id => within.every(ids => ids.has(id)));
  const found = words.length > 0 ? await search(now, words, order, wanted) : order.slice(0, wanted).map(plain);
  const items = await Promise.all(
    found.slice(offset, offset + limit).map(async ({ id, ways, texts }) => {
      const row = await articles.get(id);
      if (!row) return undefined;
      const patterns = ways.flatMap(word => word.map(({ pattern }) => pattern));
      return {
        summary: summaryOf(row),
        title: findHits(row.title, patterns),
        subtitle: findHits(row.subtitle ?? '', patterns),
        snippet: snippetOf(ways, texts),
      };
    }),
  );
  return { items: items.filter(item => item !== undefined), more: found.length > offset + limit };
}

/** Numbers of the last articles of an index, the last first: with nothing to leave out the others need not be read. */
async function lastKeys(
  index: { openKeyCursor(range: null, direction: 'prev'): Promise<KeyCursor | null> },
  wanted: number,
): Promise<number[]> {
  const keys: number[] = [];
  let cursor = await index.openKeyCursor(null, 'prev');
  for (; cursor && keys.length < wanted; cursor = await cursor.continue()) keys.push(cursor.primaryKey);
  return keys;
}
interface KeyCursor {
  readonly primaryKey: number;
  continue(): Promise<KeyCursor | null>;
}

/** An article that is listed, how the typed words were understood for it, and its texts. */
interface Found {
  readonly id: number;
  readonly ways: Ways;
  readonly texts: readonly Text[];
}
const plain = (id: number): Found => ({ id, ways: [], texts: [] });

/** As many of the articles as are wanted in which the words stand. */
async function search(
  now: Reading,
  words: readonly Word[],
  asked: readonly number[],
  wanted: number,
): Promise<Found[]> {
  const signatures = openSignatures(now);
  const found = new Map<number, Found>();
  for (const { words: ways, last } of waysOf(words)) {
    if (last && found.size > 0) break;
    const candidates = await findCandidates(signatures, ways);
    const left = asked.filter(id => candidates.has(id) && !found.has(id));
    for (let at = 0; at < left.length && found.size < wanted; at += BATCH) {
      const read = await Promise.all(
        left.slice(at, at + BATCH).map(async id => ({ id, ways, texts: await wordsOf(now, id) })),
      );
      for (const article of read) if (answers(ways, article.texts)) found.set(article.id, article);
    }
  }
  return [...found.values()];
}

async function filtersOf(now: Reading, { state, tag, marked, changed }: ListQuery): Promise<ReadonlySet<number>[]> {
  const articles = now.objectStore('articles');
  const some = IDBKeyRange.lowerBound(1);
  const lists = await Promise.all([
    state && articles.index('state').getAllKeys(state),
    tag && articles.index('tags').getAllKeys(tag),
    marked && articles.index('highlights').getAllKeys(some),
    changed && articles.index('changes').getAllKeys(some),
  ]);
  return lists.flatMap(list => (Array.isArray(list) ? [new Set(list)] : []));
}

/** How many there are of everything that the library lists. */
export async function countLibrary(database: Database): Promise<LibraryCounts> {
  const now = reading(database);
  const articles = now.objectStore('articles');
  const [all, readingNow, highlights, changed, tags, tallies] = await Promise.all([
    articles.count(),
    articles.index('state').count('reading'),
    now.objectStore('highlights').count(),
    articles.index('changes').count(IDBKeyRange.lowerBound(1)),
    countTags(now),
    now.objectStore('tallies').getAll(),
  ]);
  const namesOf = (kind: SubjectKind) => tallies.find(tally => tally.kind === kind)?.names ?? 0;
  return {
    articles: all,
    reading: readingNow,
    highlights,
    changed,
    subjects: Object.fromEntries(SUBJECT_KINDS.map(kind => [kind, namesOf(kind)])) as Record<SubjectKind, number>,
    tags,
  };
}

async function countTags(now: Reading): Promise<[string, number][]> {
  const index = now.objectStore('articles').index('tags');
  const counts: [string, number][] = [];
  for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue())
    counts.push([cursor.key, await index.count(cursor.key)]);
  return counts;
}
