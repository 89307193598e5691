import browser, { type Runtime } from 'webextension-polyfill';
import type { BackgroundMessage, BackgroundMethod, BackgroundMethods, Result } from '../core/messages.ts';

/** Asks the background; a background that is gone, asleep for good or updated away is an `{ error }`. */
export async function askBackground<M extends BackgroundMethod>(
  method: M,
  request: Parameters<BackgroundMethods[M]>[0],
): Promise<Result<ReturnType<BackgroundMethods[M]>>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ to: 'background', method, request });
    return isResult<ReturnType<BackgroundMethods[M]>>(reply) ? reply : { error: 'no reply' };
  } catch (error) {
    return { error: String(error) };
  }
}

export type BackgroundHandlers = {
  readonly [M in BackgroundMethod]: (
    request: Parameters<BackgroundMethods[M]>[0],
    sender: Runtime.MessageSender,
  ) => Promise<ReturnType<BackgroundMethods[M]>>;
};

/** Answers the background's methods, for senders of this extension only. */
export function serveBackground(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isBackgroundMessage(message) || !Object.hasOwn(handlers, message.method))
      return undefined;
    const handler = handlers[message.method] as (request: unknown, sender: Runtime.MessageSender) => Promise<unknown>;
    return handler(message.request, sender).then(
      value => ({ value }),
      error => ({ error: String(error) }),
    );
  });
}

function isBackgroundMessage(message: unknown): message is BackgroundMessage {
  return typeof message === 'object' && message !== null && (message as { to?: unknown }).to === 'background';
}
function isResult<T>(reply: unknown): reply is Result<T> {
  return typeof reply === 'object' && reply !== null && ('value' in reply || 'error' in reply);
}
