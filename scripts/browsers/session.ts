import path from 'node:path';
import type { Browser as Extension } from 'webextension-polyfill';
import { type Binary, type Engine, findEngine } from './binaries.ts';
import { ChromiumSession } from './chromium-session.ts';
import { FirefoxSession } from './firefox-session.ts';
import type { Tab } from './tab.ts';
import { Web } from './web.ts';

export interface Options {
  /** The built extension; dist/chrome or dist/firefox. */
  readonly extension?: string;
  readonly binary?: Binary;
  /** A window for a person, in its own size and on the real web; only 127.0.0.1 is ours then. */
  readonly headed?: boolean;
}

/** A file that was downloaded. */
export interface Download {
  /** As the browser named it. */
  readonly name: string;
  /** Where it came from. */
  readonly url: string;
  readonly text: string;
}

/** A function that is run with the extension's own interfaces. */
export type InExtension<A extends unknown[], T> = (api: Extension, ...args: A) => T | Promise<T>;

/** A browser with 정독 loaded and a web of our own. */
export interface Session {
  readonly engine: Engine;
  readonly web: Web;
  /** Errors of the extension: uncaught ones, rejections, `console.error`, in pages, its own pages and background. */
  errors(): Promise<readonly string[]>;
  /** Opens an address in a new tab in front and waits for its load. */
  open(url: string): Promise<Tab>;
  /** Opens one of the extension's pages in a new tab in front. */
  openExtensionPage(file: string): Promise<Tab>;
  /** Addresses of the extension's own pages that are open in tabs. */
  extensionTabs(): Promise<readonly string[]>;
  /** Runs a function in a page of the extension's, in a tab that stays behind. */
  inExtension<A extends unknown[], T>(fn: InExtension<A, T>, ...args: A): Promise<T>;
  /** A clean slate: no tabs, nothing stored, no errors remembered. */
  reset(): Promise<void>;
  /** Takes the extension out and puts it in again, as an update does under the pages that it stands in. */
  replaceExtension(): Promise<void>;
  /** Ends the background as the browser does with an idle one. */
  stopBackground(): Promise<void>;
  /** Lets the extension's origin keep so many bytes; null for as many as the browser does. Chromium only. */
  limitStorage?(bytes: number | null): Promise<void>;
  clipboard(): Promise<string>;
  /** What was downloaded since the last `reset`, finished ones only. */
  downloads(): Promise<readonly Download[]>;
  /** Called when the user closes the window, or the browser ends. */
  onClosed(listener: () => void): void;
  close(): Promise<void>;
}

const DIST = path.resolve(import.meta.dirname, '../../dist');

/** Starts a browser with the extension; the caller closes it. Throws where the browser is not on this machine. */
export async function launch(engine: Engine, options: Options = {}): Promise<Session> {
  const binary = options.binary ?? findEngine(engine);
  if (!binary) throw new Error(`no ${engine} on this machine`);
  const extension = options.extension ?? path.join(DIST, engine === 'firefox' ? 'firefox' : 'chrome');
  const web = await Web.open();
  try {
    const start = engine === 'firefox' ? FirefoxSession.launch : ChromiumSession.launch;
    return await start({ binary: binary.path, extension, headed: options.headed ?? false, web });
  } catch (error) {
    await web.close();
    throw error;
  }
}

/** Runs a task with a browser and closes it, whatever happens. */
export async function withExtension<T>(
  engine: Engine,
  task: (session: Session) => Promise<T>,
  options?: Options,
): Promise<T> {
  const session = await launch(engine, options);
  try {
    return await task(session);
  } finally {
    await session.close();
  }
}
