import { type Extraction, type ExtractOptions, extractWith } from './extract.ts';
import { FALLBACKS } from './fallbacks.ts';

/** Reads a document with all that there is to read it with. */
export function extract(document: Document, options: ExtractOptions): Extraction {
  return extractWith(FALLBACKS, document, options);
}
