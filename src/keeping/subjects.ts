import type { Entity } from '../core/annotation.ts';
import { blockText } from '../core/article.ts';
import type { SubjectCount, SubjectKind, SubjectSentence, SubjectStory } from '../core/kept.ts';
import { sentenceAt } from '../core/korean/sentence.ts';
import { addressKey } from './address-key.ts';
import { type Body, type Database, type Reading, type Row, reading, type SubjectRow } from './database.ts';
import { otherNames, subjectKey, summaryOf } from './derive.ts';

/** Other names shorter than this are shared by too many to lead from one article to another. */
const TELLING = 3;

/** The people, organisations, places or terms that stand in two kept articles and more, the most frequent first. */
export async function listSubjects(
  database: Database,
  kind: SubjectKind,
  limit: number,
): Promise<{ readonly items: SubjectCount[]; readonly more: boolean }> {
  const now = reading(database);
  const rows: SubjectRow[] = [];
  let cursor = await now.objectStore('subjects').index('rank').openCursor(rangeOf(kind), 'prev');
  for (; cursor && rows.length < limit; cursor = await cursor.continue()) rows.push(cursor.value);
  const names = now.objectStore('articles').index('names');
  const counts = await Promise.all(rows.map(({ key }) => names.count(key)));
  const items = rows.map(({ name }, at) => ({ kind, name, articles: counts[at] ?? 0 }));
  return { items: items.sort((a, b) => b.articles - a.articles), more: cursor !== null };
}

/** Keys of the index of ranks for one kind. */
const rangeOf = (kind: SubjectKind) => IDBKeyRange.bound([kind], [kind, []]);

/** In how many kept articles a name stands, besides the one of an address. */
export async function countOthers(
  database: Database,
  { kind, name }: { readonly kind: SubjectKind; readonly name: string },
  url: string | null,
): Promise<number> {
  const articles = reading(database).objectStore('articles');
  const address = addressKey(url);
  const [ids, own] = await Promise.all([
    articles.index('names').getAllKeys(subjectKey(kind, name)),
    address === null ? undefined : articles.index('address').getKey(address),
  ]);
  return ids.filter(id => id !== own).length;
}

/**
 * Every kept article in which a name stands, with its sentences, in order of time; other names that those articles give
 * lead on to more. `limit` is of articles.
 */
export async function readSubject(
  database: Database,
  kind: SubjectKind,
  name: string,
  limit: number,
): Promise<SubjectStory> {
  const now = reading(database);
  const known = new Set([name]);
  const ids = new Set(await idsOf(now, kind, name));
  for (const id of [...ids].slice(0, limit)) {
    const body = await now.objectStore('bodies').get(id);
    for (const other of body ? entitiesOf(body, kind, known).flatMap(namesOf) : [])
      if (other.length >= TELLING && !known.has(other)) {
        known.add(other);
        for (const more of await idsOf(now, kind, other)) ids.add(more);
      }
  }
  const rows = (await Promise.all([...ids].map(id => now.objectStore('articles').get(id)))).filter(row => !!row);
  const newest = rows.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : b.keptAt - a.keptAt));
  const stories = await Promise.all(newest.slice(0, limit).map(row => storyOf(now, row, kind, known)));
  return {
    kind,
    name,
    articles: rows.length,
    days: [newest.findLast(({ day }) => day)?.day ?? null, newest.find(({ day }) => day)?.day ?? null],
    names: [...known].filter(other => other !== name),
    together: togetherIn(rows, kind, known),
    stories: stories.filter(story => story.sentences.length > 0),
  };
}

/** Names beside it that are shown. */
const BESIDE = 8;

function togetherIn(rows: readonly Row[], kind: SubjectKind, known: ReadonlySet<string>) {
  const counts = new Map<string, number>();
  for (const { counted } of rows) for (const key of counted) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const name of known) counts.delete(subjectKey(kind, name));
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, BESIDE)
    .map(([key]) => ({ kind: key.slice(0, key.indexOf(':')) as SubjectKind, name: key.slice(key.indexOf(':') + 1) }));
}

const idsOf = (now: Reading, kind: SubjectKind, name: string): Promise<number[]> =>
  now.objectStore('articles').index('names').getAllKeys(subjectKey(kind, name));

const namesOf = (entity: Entity): readonly string[] => [entity.name, ...otherNames(entity)];

function entitiesOf({ found }: Body, kind: SubjectKind, known: ReadonlySet<string>): Entity[] {
  return (found?.entities ?? []).filter(
    entity => entity.type === kind && namesOf(entity).some(other => known.has(other)),
  );
}

async function storyOf(now: Reading, row: Row, kind: SubjectKind, known: ReadonlySet<string>) {
  const body = await now.objectStore('bodies').get(row.id);
  const entities = body ? entitiesOf(body, kind, known) : [];
  const ids = new Set(entities.map(({ id }) => id));
  const mentions = (body?.found?.annotations ?? []).filter(({ type, entity, term }) =>
    kind === 'TERM'
      ? term !== undefined && known.has(term)
      : type !== 'ANAPHOR' && [entity ?? []].flat().some(id => ids.has(id)),
  );
  const sentences = new Map<string, SubjectSentence & { hits: { start: number; end: number }[] }>();
  for (const { block, start, end } of mentions) {
    const text = block === -1 ? row.title : body?.article.blocks[block] ? blockText(body.article.blocks[block]) : '';
    if (end > text.length) continue;
    const extent = sentenceAt(text, start);
    const place = `${block}:${extent.start}`;
    const sentence = sentences.get(place) ?? {
      text: text.slice(extent.start, Math.max(extent.end, end)),
      block,
      hits: [],
    };
    sentence.hits.push({ start: start - extent.start, end: end - extent.start });
    sentences.set(place, sentence);
  }
  return {
    summary: summaryOf(row),
    role: entities.find(({ role }) => role !== null)?.role ?? null,
    sentences: [...sentences.values()].sort((a, b) => a.block - b.block),
  };
}
