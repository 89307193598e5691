import { type Article, blockText } from '../core/article.ts';
import type { Extraction, Refusal } from './extract.ts';

/** One look at the page; more of extraction may have to be loaded for it. */
export type Look = () => Promise<Extraction>;

/** Refusals that a page still rendering can turn into an article; a list stays a list. */
const MAY_CHANGE: ReadonlySet<Refusal> = new Set(['no-text', 'uncertain']);

/** Milliseconds to wait at most, and of quiet after a change before looking again. */
const PATIENCE = { timeout: 3000, quiet: 150 };

/**
 * Looks again whenever the page has changed and gone quiet, until `look` finds an article or time is up; answers
 * with the last look. Does not wait where waiting cannot help. A page that never goes quiet is looked at every `quiet`
 * milliseconds all the same.
 */
export async function waitForArticle(document: Document, look: Look, signal: AbortSignal): Promise<Extraction> {
  let changed = false;
  let onChange = () => {
    changed = true;
  };
  // Before the first look, which may have to load something: the page does not wait for it.
  const observer = new MutationObserver(() => onChange());
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  try {
    let last = await look();
    if ('article' in last || !MAY_CHANGE.has(last.refused) || signal.aborted) return last;
    return await new Promise((resolve, reject) => {
      let pending: ReturnType<typeof setTimeout> | undefined;
      const done = () => {
        clearTimeout(pending);
        clearTimeout(deadline);
        signal.removeEventListener('abort', done);
        resolve(last);
      };
      const again = async () => {
        last = await look();
        pending = undefined;
        if ('article' in last) done();
      };
      onChange = () => {
        pending ??= setTimeout(() => again().catch(reject), PATIENCE.quiet);
      };
      const deadline = setTimeout(done, PATIENCE.timeout);
      signal.addEventListener('abort', done);
      if (changed) onChange();
    });
  } finally {
    observer.disconnect();
  }
}

/** The same after a single-page site went on: the article shown before, still in the page, is none yet. */
export function waitForAnother(
  document: Document,
  look: Look,
  before: string,
  signal: AbortSignal,
): Promise<Extraction> {
  const another = async (): Promise<Extraction> => {
    const extraction = await look();
    return 'article' in extraction && extraction.article.title === before ? { refused: 'uncertain' } : extraction;
  };
  return waitForArticle(document, another, signal);
}

/** Characters of text below which a body may be the part that came first. */
const THIN = 200;

/**
 * Waits for the rest of an article that was read while the page was still building it (a caption, a lead); at once a
 * refusal where what was read is long enough to be all.
 */
export async function waitForRest(
  document: Document,
  look: Look,
  before: Article,
  signal: AbortSignal,
): Promise<Extraction> {
  const length = textLength(before);
  if (length >= THIN) return { refused: 'uncertain' };
  const rest = async (): Promise<Extraction> => {
    const extraction = await look();
    return 'article' in extraction && textLength(extraction.article) < length + THIN
      ? { refused: 'uncertain' }
      : extraction;
  };
  return waitForArticle(document, rest, signal);
}

function textLength({ blocks }: Article): number {
  return blocks.reduce((sum, block) => sum + blockText(block).length, 0);
}
