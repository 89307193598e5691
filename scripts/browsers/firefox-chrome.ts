/** The privileged scope of Firefox's own window, over WebDriver BiDi (needs `--remote-allow-system-access`). */
import { jsonSource, type Sendable } from './source.ts';

/** The part of puppeteer's BiDi connection that the driver uses; not public interface, hence the pinned version. */
export interface Bidi {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
  on(event: string, listener: (parameters: never) => void): void;
}

/** What functions sent here can use; Firefox's own modules are untyped. */
export interface Privileged {
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's internals have no types
  readonly extension: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly window: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly parent: any;
}

interface EvaluateResult {
  readonly type: 'success' | 'exception';
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}
export interface RemoteValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: { readonly shadowRoot?: RemoteValue | null } | string;
}

/** Runs `script.evaluate` or `script.callFunction` and throws what the page threw. */
export async function script(
  bidi: Bidi,
  method: 'evaluate' | 'callFunction',
  parameters: object,
): Promise<RemoteValue> {
  const reply = (await bidi.send(`script.${method}`, { awaitPromise: true, ...parameters })).result as EvaluateResult;
  if (reply.type === 'exception') throw new Error(reply.exceptionDetails?.text ?? 'error in the page');
  return reply.result ?? { type: 'undefined' };
}

export class FirefoxChrome {
  private constructor(
    private readonly bidi: Bidi,
    private readonly context: string,
    private readonly extensionId: string,
  ) {}

  static async open(bidi: Bidi, extensionId: string): Promise<FirefoxChrome> {
    const { contexts } = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
      readonly contexts: readonly { readonly context: string; readonly url: string }[];
    };
    const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
    if (!window) throw new Error('Firefox has no window');
    return new FirefoxChrome(bidi, window.context, extensionId);
  }

  /** Runs a function in the window's privileged scope. */
  async run(fn: Sendable, ...args: readonly unknown[]): Promise<unknown> {
    const privileged = `(() => {
      const parent = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent;
      return { window, parent, extension: parent.GlobalManager.getExtension(${JSON.stringify(this.extensionId)}) };
    })()`;
    const value = await script(this.bidi, 'evaluate', {
      expression: jsonSource(fn, privileged, args),
      target: { context: this.context },
    });
    return JSON.parse(String(value.value));
  }
}
