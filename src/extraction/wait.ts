import type { Extraction } from './extract.ts';

export interface WaitOptions {
  /** Milliseconds to wait at most, and of quiet after a change before looking again. */
  readonly timeout: number;
  readonly quiet: number;
  readonly signal: AbortSignal;
}

/**
 * Looks again whenever the page has changed and gone quiet, until `look` finds an article or time is up; answers
 * with the last look. A page that never goes quiet is looked at every `quiet` milliseconds all the same.
 */
export function waitForArticle(document: Document, look: () => Extraction, options: WaitOptions): Promise<Extraction> {
  let last = look();
  if ('article' in last || options.signal.aborted) return Promise.resolve(last);
  return new Promise(resolve => {
    let pending: ReturnType<typeof setTimeout> | undefined;
    const done = () => {
      observer.disconnect();
      clearTimeout(pending);
      clearTimeout(deadline);
      options.signal.removeEventListener('abort', done);
      resolve(last);
    };
    const observer = new MutationObserver(() => {
      pending ??= setTimeout(() => {
        pending = undefined;
        last = look();
        if ('article' in last) done();
      }, options.quiet);
    });
    const deadline = setTimeout(done, options.timeout);
    options.signal.addEventListener('abort', done);
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  });
}
