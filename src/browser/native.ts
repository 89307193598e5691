/**
 * The one call that the detector makes, without the polyfill: the polyfill alone is larger than the detector may
 * be, and `runtime.sendMessage` answers with a promise in every browser that this extension supports.
 */
import type { BackgroundMethod, BackgroundMethods } from '../core/messages.ts';

interface NativeRuntime {
  readonly runtime?: { readonly id?: string; sendMessage(message: object): Promise<unknown> };
}

/** Tells the background something; false where the extension is gone from under the page (updated, removed). */
export function tellBackground<M extends BackgroundMethod>(
  method: M,
  request: Parameters<BackgroundMethods[M]>[0],
): boolean {
  const { browser, chrome } = globalThis as { browser?: NativeRuntime; chrome?: NativeRuntime };
  const runtime = (browser ?? chrome)?.runtime;
  if (!runtime?.id) return false;
  runtime.sendMessage({ to: 'background', method, request }).catch(() => {});
  return true;
}
