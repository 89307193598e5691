import { translate } from './i18n.ts';
import { native } from './native.ts';

/** Milliseconds between two looks; a look reads one property. */
const PAUSE = 3_000;
/** Told to a page's document when a newer run of the reader starts in it. */
const LEAVE = 'jeongdok-leave';

const isGone = (): boolean => !native?.runtime?.id;

/**
 * Says once that the extension is gone from under this page (updated, reloaded, removed) and what can be done about it,
 * and calls `leave` when a newer run then takes its place. A page can tell us to leave as well; as long as the extension is there, it is not heard.
 */
export function whenGone(
  document: Document,
  say: (text: string, action: string, act: () => void) => void,
  leave: () => void,
  signal: AbortSignal,
): void {
  // Said in words that were looked up while they could be.
  const text = `${translate('readerNoticeReload')}. ${translate('readerNoticeReloadText')}`;
  const action = translate('readerReload');
  const timer = setInterval(() => {
    if (!isGone()) return;
    clearInterval(timer);
    say(text, action, () => location.reload());
  }, PAUSE);
  signal.addEventListener('abort', () => clearInterval(timer));
  EventTarget.prototype.addEventListener.call(document, LEAVE, () => isGone() && leave(), { signal });
}

/** Tells runs of an extension that is gone to leave the page to this one. */
export function replaceGone(document: Document): void {
  EventTarget.prototype.dispatchEvent.call(document, new Event(LEAVE));
}
