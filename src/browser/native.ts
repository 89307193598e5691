/**
 * The browser's own interface, without the polyfill, for what runs in pages: the polyfill alone is larger than the
 * detector may be. Every browser that this extension supports answers with promises; only a listener that answers a
 * message with one needs the polyfill (serving.ts).
 */
import type { Browser } from 'webextension-polyfill';
import type { BackgroundMethod, BackgroundMethods } from '../core/messages.ts';

/** Firefox says `browser`, Chrome says `chrome`. Own properties only: an element with that id is a property too. */
export const native: Browser = Reflect.get(globalThis, Object.hasOwn(globalThis, 'browser') ? 'browser' : 'chrome');

/** Tells the background something; false where the extension is gone from under the page (updated, removed). */
export function tellBackground<M extends BackgroundMethod>(
  method: M,
  request: Parameters<BackgroundMethods[M]>[0],
): boolean {
  if (!native?.runtime?.id) return false;
  native.runtime.sendMessage({ to: 'background', method, request }).catch(() => {});
  return true;
}
