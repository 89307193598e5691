/** Runs in the page: our extraction, Readability and Defuddle on the same document, one after the other. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { blockText } from '../../src/core/article.ts';
import { extract } from '../../src/extraction/complete.ts';
import { detect } from '../../src/extraction/detect.ts';

export type Step = 'detect' | 'extract' | 'clone' | 'readability' | 'defuddle';

/** Milliseconds of each, one figure a round. `clone` is the copy that Readability needs, not counted in it. */
export interface Timings {
  readonly detect: number[];
  readonly extract: number[];
  readonly clone: number[];
  readonly readability: number[];
  readonly defuddle: number[];
  /** The texts of the article's blocks; null where the page is none. */
  readonly article: readonly string[] | null;
}

/** A first round warms the compiler up and is thrown away. Defuddle runs in one round only: it is the slowest by far. */
export function time(rounds: number): Timings {
  const timings = { detect: [], extract: [], clone: [], readability: [], defuddle: [] } as Record<Step, number[]>;
  const measure = <T>(name: Step, keep: boolean, task: () => T): T | null => {
    const start = performance.now();
    try {
      return task();
    } catch {
      return null;
    } finally {
      if (keep) timings[name].push(performance.now() - start);
    }
  };
  for (let round = 0; round <= rounds; round++) {
    const keep = round > 0;
    measure('detect', keep, () => detect(document, location.href));
    measure('extract', keep, () => extract(document, { url: location.href }));
    const copy = measure('clone', keep, () => document.cloneNode(true) as Document);
    if (copy) measure('readability', keep, () => new Readability(copy, { serializer: element => element }).parse());
    if (round === rounds) measure('defuddle', keep, () => new Defuddle(document.cloneNode(true) as Document).parse());
  }
  const extraction = extract(document, { url: location.href });
  const article = 'article' in extraction ? extraction.article.blocks.map(blockText) : null;
  return { ...timings, article };
}

/** Our extraction alone, after one round to warm up. */
export function grow(rounds: number): { readonly extract: readonly number[] } {
  const times = Array.from({ length: rounds + 1 }, () => {
    const start = performance.now();
    extract(document, { url: location.href });
    return performance.now() - start;
  });
  return { extract: times.slice(1) };
}

Object.assign(globalThis, { jeongdokBench: time, jeongdokGrowth: grow });
