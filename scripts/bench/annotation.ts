import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Annotator, createAnnotator } from '../../src/annotation/annotate.ts';
import { DATA_FILES, readData } from '../../src/annotation/data-files.ts';

const DATA = path.resolve(import.meta.dirname, '../../src/data');
const ROUNDS = 5;

export interface AnnotationCost {
  /** Processor milliseconds to read the data and build the matchers. */
  readonly start: number;
  /** Processor milliseconds an article, warm. */
  readonly articles: readonly number[];
  /** Characters a second over all articles, warm. */
  readonly speed: number;
}

const processor = <T>(task: () => T): { value: T; ms: number } => {
  const before = process.cpuUsage();
  const value = task();
  return { value, ms: process.cpuUsage(before).user / 1_000 };
};

/** Starts the annotator in Node, and annotates the articles: blocks of text each. */
export function timeAnnotation(
  articles: readonly (readonly string[])[],
): AnnotationCost & { readonly annotator: Annotator } {
  const { value: annotator, ms: start } = processor(() =>
    createAnnotator(readData(new Map(DATA_FILES.map(file => [file, readFileSync(path.join(DATA, file))])))),
  );
  const round = () =>
    articles.map(blocks => processor(() => annotator.annotate({ title: '', published: null, blocks })).ms);
  round();
  const rounds = Array.from({ length: ROUNDS }, round);
  const best = articles.map((_, index) => Math.min(...rounds.map(times => times[index]!)));
  const characters = articles.flat().reduce((sum, text) => sum + text.length, 0);
  return { annotator, start, articles: best, speed: (characters / best.reduce((sum, ms) => sum + ms, 0)) * 1_000 };
}
