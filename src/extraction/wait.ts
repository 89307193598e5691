import type { Extraction, Refusal } from './extract.ts';

/** Refusals that a page still rendering can turn into an article; a list stays a list. */
const MAY_CHANGE: ReadonlySet<Refusal> = new Set(['no-text', 'uncertain']);

/** Milliseconds to wait at most, and of quiet after a change before looking again. */
const PATIENCE = { timeout: 3000, quiet: 150 };

/**
 * Looks again whenever the page has changed and gone quiet, until `look` finds an article or time is up; answers
 * with the last look. Does not wait where waiting cannot
 * help. A page that never goes quiet is looked at every `quiet` milliseconds all the same.
 */
export function waitForArticle(document: Document, look: () => Extraction, signal: AbortSignal): Promise<Extraction> {
  let last = look();
  if ('article' in last || !MAY_CHANGE.has(last.refused) || signal.aborted) return Promise.resolve(last);
  return new Promise(resolve => {
    let pending: ReturnType<typeof setTimeout> | undefined;
    const done = () => {
      observer.disconnect();
      clearTimeout(pending);
      clearTimeout(deadline);
      signal.removeEventListener('abort', done);
      resolve(last);
    };
    const observer = new MutationObserver(() => {
      pending ??= setTimeout(() => {
        pending = undefined;
        last = look();
        if ('article' in last) done();
      }, PATIENCE.quiet);
    });
    const deadline = setTimeout(done, PATIENCE.timeout);
    signal.addEventListener('abort', done);
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** The same after a single-page site went on: the article shown before, still in the page, is none yet. */
export function waitForAnother(
  document: Document,
  look: () => Extraction,
  before: string,
  signal: AbortSignal,
): Promise<Extraction> {
  const another = (): Extraction => {
    const extraction = look();
    return 'article' in extraction && extraction.article.title === before ? { refused: 'uncertain' } : extraction;
  };
  return waitForArticle(document, another, signal);
}
