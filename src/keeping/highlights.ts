import type { Highlight, PlacedHighlight } from '../core/kept.ts';
import { type Database, reading, type Writing, write } from './database.ts';
import { countsOf } from './derive.ts';
import { plainHighlight, putOwnWords } from './records.ts';

/** Writes a passage's mark, new or changed. False where the article is not kept. */
export function saveHighlight(database: Database, article: number, highlight: Highlight): Promise<boolean> {
  return change(database, article, writing => writing.objectStore('highlights').put({ ...highlight, article }));
}

/** Takes a passage's mark away; one that is not there is no error. */
export function removeHighlight(database: Database, article: number, id: string): Promise<boolean> {
  return change(database, article, writing => writing.objectStore('highlights').delete(id));
}

function change(database: Database, article: number, task: (writing: Writing) => Promise<unknown>): Promise<boolean> {
  return write(database, async writing => {
    const articles = writing.objectStore('articles');
    const row = await articles.get(article);
    if (!row) return false;
    await task(writing);
    const highlights = await writing.objectStore('highlights').index('article').getAll(article);
    await articles.put({ ...row, ...countsOf(highlights) });
    await putOwnWords(writing, article, { tags: row.tags, highlights });
    return true;
  });
}

/** Marks and notes of all articles, the newest first. */
export async function listHighlights(database: Database, limit: number): Promise<readonly PlacedHighlight[]> {
  const now = reading(database);
  const found: PlacedHighlight[] = [];
  let cursor = await now.objectStore('highlights').index('at').openCursor(null, 'prev');
  for (; cursor && found.length < limit; cursor = await cursor.continue()) {
    const { value } = cursor;
    const row = await now.objectStore('articles').get(value.article);
    const { title = '', siteName = null } = row ?? {};
    found.push({ highlight: plainHighlight(value), article: value.article, title, siteName });
  }
  return found;
}
