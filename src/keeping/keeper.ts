import type { Keeper } from '../core/backup.ts';
import type { Library } from '../core/library.ts';
import { libraryFile, readFile } from './transfer.ts';

/** The library in a backup. `open` is asked when something is written or read. */
export const libraryKeeper = (open: () => Promise<Library>): Keeper => ({
  name: 'library',
  async exportAll() {
    const articles = await (await open()).export();
    return articles.length > 0 ? libraryFile(articles) : undefined;
  },
  preview(data) {
    const read = readFile(data);
    return read && { count: read.records.length, skipped: read.refused };
  },
  restoreAll: async data => (await open()).replace(readFile(data)?.records ?? []),
});
