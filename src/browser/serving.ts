import browser, { type Runtime } from 'webextension-polyfill';
import type { BackgroundMessage, BackgroundMethod, BackgroundMethods } from '../core/messages.ts';

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
