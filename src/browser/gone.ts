import { native } from './native.ts';

/** Milliseconds between two looks; a look reads one property. */
const PAUSE = 3_000;
/** Told to a page's document when a newer run of the reader starts in it. */
const LEAVE = 'jeongdok-leave';

const isGone = (): boolean => !native?.runtime?.id;

/**
 * Calls `gone` once when the extension is gone from under this page (updated, reloaded, removed), and `leave` when a
 * newer run then takes its place. A page can tell us to leave as well; as long as the extension is there, it is not heard.
 */
export function whenGone(document: Document, gone: () => void, leave: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (!isGone()) return;
    clearInterval(timer);
    gone();
  }, PAUSE);
  signal.addEventListener('abort', () => clearInterval(timer));
  EventTarget.prototype.addEventListener.call(document, LEAVE, () => isGone() && leave(), { signal });
}

/** Tells runs of an extension that is gone to leave the page to this one. */
export function replaceGone(document: Document): void {
  EventTarget.prototype.dispatchEvent.call(document, new Event(LEAVE));
}
