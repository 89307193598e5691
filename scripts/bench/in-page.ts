/** Runs in the page: our extraction, Readability and Defuddle on the same document, one after the other. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extract } from '../../src/extraction/complete.ts';
import { detect } from '../../src/extraction/detect.ts';

/** Milliseconds of each, one figure a round. `clone` is the copy that Readability needs, not counted in it. */
export interface Timings {
  readonly detect: number[];
  readonly extract: number[];
  readonly clone: number[];
  readonly readability: number[];
  readonly defuddle: number[];
}

/** A first round warms the compiler up and is thrown away. Defuddle runs in one round only: it is the slowest by far. */
export function time(rounds: number): Timings {
  const timings: Timings = { detect: [], extract: [], clone: [], readability: [], defuddle: [] };
  const measure = <T>(name: keyof Timings, keep: boolean, task: () => T): T | null => {
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
  return timings;
}

(globalThis as { jeongdokBench?: typeof time }).jeongdokBench = time;
