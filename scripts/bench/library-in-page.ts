/** Runs in a page: the library's own store, with one entry each for tests and for the bench. */
import type { Library } from '../../src/core/library.ts';
import { openLibrary } from '../../src/keeping/library.ts';
import { inventArticle, type Vocabulary } from './invented-article.ts';

export interface LibraryTimings {
  readonly articles: number;
  readonly characters: number;
  /** Bytes that the browser says the database takes. */
  readonly bytes: number;
  /** Milliseconds, by what was timed. */
  readonly times: Readonly<Record<string, readonly number[]>>;
  /** How many answered the searches. */
  readonly answers: Readonly<Record<string, number>>;
}

/** Fills a library, then times what is done with it; every figure is one call, all of it awaited. */
async function timeLibrary(
  count: number,
  vocabulary: Vocabulary,
  josa: string,
  searches: readonly string[],
): Promise<LibraryTimings> {
  const times: Record<string, number[]> = {};
  const answers: Record<string, number> = {};
  const measure = async <T>(name: string, task: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const value = await task();
    times[name] = [...(times[name] ?? []), performance.now() - start];
    return value;
  };
  let library: Library = await openLibrary(
    async () => josa,
    () => {},
    'bench',
  );
  let characters = 0;
  const page = { sort: 'kept', limit: 50 } as const;
  for (let index = 0; index < count; index++) {
    const { article, found } = inventArticle(index, vocabulary);
    characters += article.blocks.reduce((sum, block) => sum + ('text' in block ? block.text.length : 0), 0);
    await library.keep(article, found, index % 3 ? 1 : 0.4, 1_700_000_000_000 + index * 60_000);
  }
  const extra = Array.from({ length: 40 }, (_, index) => inventArticle(count + index, vocabulary));
  for (const { article, found } of extra) await measure('add one', () => library.keep(article, found, 0, Date.now()));
  for (let round = 0; round < 5; round++) {
    library.close();
    await measure('open, count and list', async () => {
      library = await openLibrary(
        async () => josa,
        () => {},
        'bench',
      );
      await Promise.all([library.count(), library.list(page)]);
    });
  }
  const opened = library;
  for (let round = 0; round < 10; round++) {
    await measure('list the newest 50', () => opened.list(page));
    await measure('list by publication, page 20', () => opened.list({ ...page, sort: 'published', offset: 1000 }));
    await measure('count everything', () => opened.count());
    await measure('read one', () => opened.read(1 + round * 17));
    for (const words of searches) {
      const { items, more } = await measure(`search ${words}`, () => opened.list({ ...page, words }));
      answers[words] = more ? Number.POSITIVE_INFINITY : items.length;
    }
    const { name, type } = vocabulary.names[round]!;
    await measure('one name over all articles', () => opened.subject(type, name, 50));
    await measure('names over several articles', () => opened.subjects('ORG', 100));
  }
  const { usage = 0 } = await navigator.storage.estimate();
  return { articles: count, characters, bytes: usage, times, answers };
}

Object.assign(globalThis, { jeongdokTimeLibrary: timeLibrary, jeongdokOpenLibrary: openLibrary });
