import { readFileSync } from 'node:fs';
import { type Annotator, createAnnotator } from '../../src/annotation/annotate.ts';
import { type AnnotationData, DATA_FILES, readData } from '../../src/annotation/data-files.ts';

const DATA = new URL('../../src/data/', import.meta.url);

/** The data that ships. */
export function packagedData(): AnnotationData {
  return readData(new Map(DATA_FILES.map(file => [file, readFileSync(new URL(file, DATA))])));
}

let annotator: Annotator | null = null;
/** The annotator with the data that ships, loaded once a test file. */
export function packagedAnnotator(): Annotator {
  annotator ??= createAnnotator(packagedData());
  return annotator;
}

/** The rows of a table beside the tests, without its header. */
export function tableRows(name: string): string[][] {
  return readFileSync(new URL(`tables/${name}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'));
}
