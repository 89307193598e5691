import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Annotator, createAnnotator } from '../annotation/annotate.ts';
import { DATA_FILES, readData } from '../annotation/data-files.ts';

let annotator: Annotator | null = null;

/** The annotator with the data that lies beside the command, loaded at its first use. */
export function packagedAnnotator(): Annotator {
  annotator ??= createAnnotator(
    readData(new Map(DATA_FILES.map(file => [file, readFileSync(path.join(import.meta.dirname, 'data', file))]))),
  );
  return annotator;
}
