import type { LibraryCounts, Listed, ListQuery, Sort, SubjectKind } from '../core/kept.ts';
import { SUBJECT_KINDS } from '../core/kept.ts';
import type { JosaTable } from '../core/korean/josa.ts';
import { findHits, parseWords } from '../core/korean/search.ts';
import { type Database, type Reading, reading } from './database.ts';
import { summaryOf } from './derive.ts';
import { answers, type Candidates, findCandidates, isSure, snippetOf, wordsOf } from './search.ts';
import { rangeOf } from './subjects.ts';

const INDEX = { kept: 'keptAt', published: 'day', resume: 'resume' } as const satisfies Record<Sort, string>;
/** Texts that are looked through at a time. */
const BATCH = 40;

/** The kept articles that answer a query, the newest first in whatever order was asked for. */
export async function listArticles(database: Database, query: ListQuery, josa: JosaTable): Promise<Listed> {
  const { limit, offset = 0, sort } = query;
  const now = reading(database);
  const articles = now.objectStore('articles');
  const words = parseWords(query.words ?? '', josa);
  const order = (await articles.index(INDEX[sort]).getAllKeys()).reverse();
  const within = await filtersOf(now, query);
  const asked = order.filter(id => within.every(ids => ids.has(id)));
  const groups: (Candidates | null)[] = words.length > 0 ? await findCandidates(now, words) : [null];

  const wanted = offset + limit + 1;
  const found: { id: number; group: Candidates | null }[] = [];
  const seen = new Set<number>();
  for (const group of groups) {
    const left = group ? asked.filter(id => group.ids.has(id) && !seen.has(id)) : asked;
    const sure = !group || isSure(group);
    for (let at = 0; at < left.length && found.length < wanted; at += sure ? wanted : BATCH) {
      const batch = left.slice(at, at + (sure ? wanted : BATCH));
      const good = sure ? batch : await proven(now, batch, group);
      for (const id of good) {
        seen.add(id);
        found.push({ id, group });
      }
    }
  }
  const shown = found.slice(offset, offset + limit);
  const items = await Promise.all(
    shown.map(async ({ id, group }) => {
      const [row, texts] = await Promise.all([articles.get(id), group ? wordsOf(now, id) : []]);
      if (!row) return undefined;
      const patterns = group?.words.flatMap(ways => ways.map(({ pattern }) => pattern)) ?? [];
      return {
        summary: summaryOf(row),
        title: findHits(row.title, patterns),
        subtitle: findHits(row.subtitle ?? '', patterns),
        snippet: group && snippetOf(group, texts),
      };
    }),
  );
  return { items: items.filter(item => item !== undefined), more: found.length > offset + limit };
}

async function proven(now: Reading, ids: readonly number[], group: Candidates): Promise<number[]> {
  const texts = await Promise.all(ids.map(id => wordsOf(now, id)));
  return ids.filter((_, index) => answers(group, texts[index]!));
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
  const rank = now.objectStore('subjects').index('rank');
  const [all, readingNow, highlights, changed, tags, ...kinds] = await Promise.all([
    articles.count(),
    articles.index('state').count('reading'),
    now.objectStore('highlights').count(),
    articles.index('changes').count(IDBKeyRange.lowerBound(1)),
    countTags(now),
    ...SUBJECT_KINDS.map(kind => rank.count(rangeOf(kind))),
  ]);
  return {
    articles: all,
    reading: readingNow,
    highlights,
    changed,
    subjects: Object.fromEntries(SUBJECT_KINDS.map((kind, at) => [kind, kinds[at] ?? 0])) as Record<
      SubjectKind,
      number
    >,
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
