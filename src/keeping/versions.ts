import type { AnnotationResult } from '../core/annotation.ts';
import { type Article, blockText } from '../core/article.ts';
import { compareTexts } from '../core/changes.ts';
import type { Version } from '../core/kept.ts';
import { type Database, reading, type Writing, write } from './database.ts';
import { readRecord, replaceRecord } from './records.ts';

/** Earlier texts of an article that are kept at most. */
const MOST = 20;
/** A text that has shrunk to this share is another reading of the page (a wall, a first part), not another version. */
const SHRUNK = 0.4;

const textsOf = (article: Article) => ({ ...article, blocks: article.blocks.map(blockText) });
const lengthOf = (article: Article) => article.blocks.reduce((sum, block) => sum + blockText(block).length, 0);

/** Whether the page's article says other than the kept one, as far as one can tell. */
export function hasChanged(kept: Article, now: Article): boolean {
  if (now.parts.length > kept.parts.length || lengthOf(now) < SHRUNK * lengthOf(kept)) return false;
  return compareTexts(textsOf(kept), textsOf(now)).length > 0;
}

/**
 * A kept article was opened again on its page: notes that, and where the outlet has changed it keeps the new text, and
 * the old one beside it. Gives the number of sentences that differ. `annotate` is asked only for a changed text.
 */
export async function visitAgain(
  database: Database,
  id: number,
  now: Article,
  annotate: (article: Article) => Promise<AnnotationResult | null>,
  at: number,
): Promise<number> {
  const kept = await readRecord(reading(database), id);
  const changed = kept !== null && hasChanged(kept.article, now);
  const found = changed ? await annotate(now) : null;
  return write(database, async writing => {
    const record = await readRecord(writing, id);
    if (!record) return 0;
    if (!changed || !hasChanged(record.article, now)) {
      await replaceOpened(writing, id, at);
      return 0;
    }
    const { modified, title, subtitle, blocks } = textsOf(record.article);
    const version: Version = { at, modified, title, subtitle, blocks };
    await replaceRecord(writing, id, {
      ...record,
      article: { ...now, removed: [] },
      found,
      openedAt: at,
      versions: [...record.versions, version].slice(-MOST),
    });
    return compareTexts(version, textsOf(now)).length;
  });
}

async function replaceOpened(writing: Writing, id: number, openedAt: number): Promise<void> {
  const row = await writing.objectStore('articles').get(id);
  if (row) await writing.objectStore('articles').put({ ...row, openedAt, resume: [row.resume[0], openedAt] });
}
