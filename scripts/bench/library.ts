/**
 * npm run bench:library [-- COUNT [ENGINE]]: what a library of COUNT (5,000) invented articles costs in a real browser (chromium
 * or firefox). Milliseconds of a noisy machine.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { Engine } from '../browsers/binaries.ts';
import { withExtension } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';
import { html } from '../browsers/web.ts';
import { median, quantile } from './figures.ts';
import type { Vocabulary } from './invented-article.ts';
import type { LibraryTimings } from './library-in-page.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SEARCHES = [
  '정부',
  '반도체',
  '반도체를',
  '국가수사본부',
  '한국은행 기준금리',
  'ㅂㄷㅊ',
  'ㅎㄱㅇㅎ',
  '없는낱말이다',
  '도',
];

/** The store as one script for a page. */
export async function libraryScript(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['scripts/bench/library-in-page.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    logLevel: 'warning',
  });
  return outputFiles[0]!.text;
}

/** Words, names and terms of our own tables. */
function readVocabulary(): Vocabulary {
  const rows = (file: string) =>
    readFileSync(path.join(ROOT, 'src/data', file), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map(line => line.split('\t'));
  const names = rows('gazetteer.tsv').flatMap(([name = '', , type]) =>
    type === 'ORG' || type === 'PLACE' || type === 'PERSON' ? [{ name, type } as const] : [],
  );
  const terms = rows('glossary.tsv').map(([headword = '']) => headword);
  return { names, terms, words: [...rows('common-words.tsv').map(([word = '']) => word), ...terms] };
}

if (process.argv[1] === import.meta.filename) {
  const [count = '5000', wanted = 'chromium'] = process.argv.slice(2);
  const engine: Engine = wanted === 'firefox' ? 'firefox' : 'chromium';
  const timings = await withExtension(engine, async session => {
    session.web.site('library.test', () => html('<!doctype html><title>library</title>'));
    const tab = await session.open('https://library.test/');
    await tab.evaluate(
      (code, articles, vocabulary, josa, searches) => {
        // biome-ignore lint/security/noGlobalEval: the store itself, in a page of ours
        globalThis.eval(code);
        const { jeongdokTimeLibrary: time } = globalThis as unknown as {
          jeongdokTimeLibrary(...given: unknown[]): Promise<LibraryTimings>;
        };
        // It takes longer than the driver waits for an answer.
        const done = globalThis as unknown as { jeongdokTimings?: LibraryTimings | string };
        time(articles, vocabulary, josa, searches).then(
          timings => Object.assign(done, { jeongdokTimings: timings }),
          error => Object.assign(done, { jeongdokTimings: String(error) }),
        );
      },
      await libraryScript(),
      Number(count),
      readVocabulary(),
      readFileSync(path.join(ROOT, 'src/data/josa.tsv'), 'utf8'),
      SEARCHES,
    );
    const asked = () =>
      tab.evaluate(
        () => (globalThis as unknown as { jeongdokTimings?: LibraryTimings | string }).jeongdokTimings ?? null,
      );
    const answer = await until(asked, 'the library is timed', 3_600_000);
    if (typeof answer === 'string') throw new Error(answer);
    return answer;
  });
  const { articles, characters, bytes, times } = timings;
  console.log(`${articles} articles, ${characters} characters, ${(bytes / 1e6).toFixed(0)} MB in ${engine}\n`);
  console.log('| what | least ms | median ms | p90 ms |\n| --- | ---: | ---: | ---: |');
  for (const [name, values] of Object.entries(times))
    console.log(
      `| ${name} | ${Math.min(...values).toFixed(1)} | ${median(values).toFixed(1)} | ${quantile(values, 0.9).toFixed(1)} |`,
    );
}
