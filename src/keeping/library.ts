import type { AnnotationResult } from '../core/annotation.ts';
import type { Article } from '../core/article.ts';
import { stateOf } from '../core/kept.ts';
import { type JosaTable, parseJosa } from '../core/korean/josa.ts';
import type { Change, Library } from '../core/library.ts';
import { addressKey } from './address-key.ts';
import { type Database, openDatabase, reading, write } from './database.ts';
import { listHighlights, removeHighlight, saveHighlight } from './highlights.ts';
import { countLibrary, listArticles } from './list.ts';
import { clearPositions, readPosition, savePosition } from './positions.ts';
import { addRecord, putOwnWords, readRecord } from './records.ts';
import { countOthers, listSubjects, readSubject } from './subjects.ts';
import { exportRecords, libraryFile, putBack, removeRecords, replaceAll, restoreFile } from './transfer.ts';
import { visitAgain } from './versions.ts';

/** Opens the library of this origin; `josaTable` is the text of `josa.tsv`, asked for at the first search. `lost`: see `openDatabase`. */
export async function openLibrary(
  josaTable: () => Promise<string>,
  lost: () => void = () => {},
  name = 'jeongdok-library',
): Promise<Library> {
  const database = await openDatabase(name, lost);
  let josa: Promise<JosaTable> | null = null;
  const loadJosa = () => {
    josa ??= josaTable().then(parseJosa);
    return josa;
  };
  return {
    keep: (article, found, progress, at) => keep(database, article, found, progress, at),
    find: url => findByAddress(database, url),
    read: id => readRecord(reading(database), id),
    visit: (id, article, annotate, at) => visitAgain(database, id, article, annotate, at),
    add: async record => void (await restoreFile(database, libraryFile([record]))),
    change: (id, change) => changeRow(database, id, change),
    remove: ids => removeRecords(database, ids),
    putBack: removed => putBack(database, removed),
    list: async query => listArticles(database, query, await loadJosa()),
    count: () => countLibrary(database),
    saveHighlight: (article, highlight) => saveHighlight(database, article, highlight),
    removeHighlight: (article, id) => removeHighlight(database, article, id),
    highlights: limit => listHighlights(database, limit),
    subjects: (kind, limit) => listSubjects(database, kind, limit),
    countOthers: (subject, url) => countOthers(database, subject, url),
    subject: (kind, subject, limit) => readSubject(database, kind, subject, limit),
    export: ids => exportRecords(database, ids),
    replace: records => replaceAll(database, records),
    restore: file => restoreFile(database, file),
    savePosition: (url, position, at) => savePosition(database, url, position, at),
    readPosition: (url, at) => readPosition(database, url, at),
    clearPositions: () => clearPositions(database),
    close: () => database.close(),
  };
}

async function keep(
  database: Database,
  article: Article,
  found: AnnotationResult | null,
  progress: number,
  at: number,
): Promise<number> {
  return write(database, async writing => {
    const address = addressKey(article.url);
    const known = address === null ? undefined : await writing.objectStore('articles').index('address').getKey(address);
    if (known !== undefined) return known;
    const whole = { ...article, removed: [] };
    const times = { keptAt: at, openedAt: at, progress };
    return addRecord(writing, { article: whole, found, ...times, tags: [], highlights: [], versions: [] });
  });
}

async function findByAddress(database: Database, url: string): Promise<number | null> {
  const address = addressKey(url);
  return address === null ? null : ((await database.getKeyFromIndex('articles', 'address', address)) ?? null);
}

async function changeRow(database: Database, id: number, { progress, tags }: Change): Promise<boolean> {
  return write(database, async writing => {
    const articles = writing.objectStore('articles');
    const row = await articles.get(id);
    if (!row) return false;
    const passed = progress ?? row.progress;
    const state = stateOf(passed);
    const next = {
      ...row,
      ...{ progress: passed, state, tags: [...new Set(tags ?? row.tags)] },
      resume: [state === 'reading' ? 1 : 0, row.openedAt] as const,
    };
    await articles.put(next);
    if (!tags) return true;
    const highlights = await writing.objectStore('highlights').index('article').getAll(id);
    await putOwnWords(writing, id, { tags: next.tags, highlights });
    return true;
  });
}
