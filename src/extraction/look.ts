import { type Extraction, type ExtractOptions, extractWith } from './extract.ts';
import type { Fallbacks } from './fallbacks.ts';

/** Reads a page, with the fallbacks only where it does not show its own body: they are loaded then. */
export async function lookAt(
  document: Document,
  options: ExtractOptions,
  loadFallbacks: () => Promise<Fallbacks | null>,
): Promise<Extraction> {
  const first = extractWith(null, document, options);
  if (!('needs' in first)) return first;
  const fallbacks = await loadFallbacks();
  return fallbacks ? extractWith(fallbacks, document, options) : { refused: 'no-text' };
}
