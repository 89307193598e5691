import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { LaunchOptions } from './chromium-session.ts';
import { Downloads } from './downloads.ts';
import { type Bidi, FirefoxChrome, type Privileged } from './firefox-chrome.ts';
import { contextOf, FirefoxTab } from './firefox-tab.ts';
import { API } from './host.ts';
import type { Download, InExtension, Session } from './session.ts';
import { callSource } from './source.ts';
import { clearStored } from './stored.ts';
import type { Tab } from './tab.ts';
import type { Web } from './web.ts';
import { closeWelcome } from './welcome.ts';

/** The address of the extension's pages, fixed so that they can be opened by address. */
const UUID = '6f1d7a52-93c1-4d5e-8f0a-2b7c4e9d1a30';

/** What the protocol tells of a line in a console. */
interface LogEntry {
  readonly type: string;
  readonly level: string;
  readonly text: string;
  readonly stackTrace?: { readonly callFrames: readonly { readonly url: string }[] };
}

/** Every host name leads to the local web. */
const proxyTo = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});

/** Firefox with the extension. */
export class FirefoxSession implements Session {
  readonly engine = 'firefox';
  readonly origin = `moz-extension://${UUID}/`;
  private readonly said: string[] = [];
  private own: Page | undefined;
  /** The tab that the browser started with, until it is used. */
  private first: Page | undefined;

  private constructor(
    private readonly browser: Browser,
    private readonly bidi: Bidi,
    private readonly chrome: FirefoxChrome,
    readonly web: Web,
    private readonly files: Downloads,
    private readonly extension: { readonly id: string; readonly folder: string },
  ) {}

  static async launch({ binary, extension, headed, web }: LaunchOptions): Promise<FirefoxSession> {
    const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')) as {
      readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
    };
    const { id } = manifest.browser_specific_settings.gecko;
    const files = new Downloads();
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: binary,
      headless: !headed,
      acceptInsecureCerts: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
        'intl.locale.requested': 'ko',
        ...(headed ? {} : proxyTo(web.port)),
        'network.protocol-handler.external.mailto': false,
        'dom.security.https_first': false,
        'browser.download.folderList': 2,
        'browser.download.dir': files.folder,
      },
      defaultViewport: headed ? null : { width: 1280, height: 900 },
    });
    await browser.installExtension(extension);
    const bidi = (browser as unknown as { readonly connection: Bidi }).connection;
    const session = new FirefoxSession(browser, bidi, await FirefoxChrome.open(bidi, id), web, files, {
      id,
      folder: extension,
    });
    await session.watchErrors();
    bidi.on('browsingContext.downloadWillBegin', ({ url }: { readonly url: string }) => files.began(url));
    await bidi.send('session.subscribe', { events: ['browsingContext.downloadWillBegin'] });
    [session.first] = await browser.pages();
    if (!headed) await closeWelcome(browser, extension);
    return session;
  }

  async open(url: string): Promise<Tab> {
    const page = this.first ?? (await this.browser.newPage());
    this.first = undefined;
    const tab = new FirefoxTab(this.bidi, this.chrome, this.origin, page);
    await tab.goto(url);
    return tab;
  }
  openExtensionPage(file: string): Promise<Tab> {
    return this.open(this.origin + file);
  }
  async extensionTabs(): Promise<readonly string[]> {
    const urls = await this.inExtension(async api => (await api.tabs.query({})).map(({ url }) => url ?? ''));
    return urls.filter(url => url.startsWith(this.origin) && !url.endsWith('/manifest.json'));
  }
  private async ownPage(): Promise<Page> {
    if (!this.own) {
      this.own = await this.browser.newPage({ background: true });
      const url = `${this.origin}manifest.json`;
      await this.bidi.send('browsingContext.navigate', { context: contextOf(this.own), url, wait: 'complete' });
    }
    return this.own;
  }
  async inExtension<A extends unknown[], T>(fn: InExtension<A, T>, ...args: A): Promise<T> {
    return (await (await this.ownPage()).evaluate(callSource(fn, API, args))) as T;
  }
  async reset(): Promise<void> {
    this.first = undefined;
    const own = await this.ownPage();
    for (const page of await this.browser.pages()) if (page !== own) await page.close();
    await this.inExtension(clearStored);
    await this.chrome.run(({ window }: Privileged) => void window.jeongdokErrors.splice(0));
    this.said.length = 0;
    this.files.clear();
  }
  async downloads(): Promise<readonly Download[]> {
    return this.files.list();
  }
  async replaceExtension(): Promise<void> {
    await this.browser.uninstallExtension(this.extension.id);
    this.own = undefined;
    await this.browser.installExtension(this.extension.folder);
  }
  async stopBackground(): Promise<void> {
    await this.chrome.run(({ extension }: Privileged) =>
      extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }),
    );
  }

  /**
   * Keeps uncaught errors and rejections whose file is the extension's, from Firefox's own console, and what the
   * extension says by `console.error` in a tab; what the background says so, no interface tells.
   */
  private async watchErrors(): Promise<void> {
    this.bidi.on('log.entryAdded', (entry: LogEntry) => {
      const ours = entry.stackTrace?.callFrames.some(({ url }) => url.startsWith(this.origin));
      if (entry.type === 'console' && entry.level === 'error' && ours) this.said.push(entry.text);
    });
    await this.chrome.run(({ window }: Privileged, origin: string) => {
      window.jeongdokErrors = [];
      window.Services.console.registerListener({
        // biome-ignore lint/suspicious/noExplicitAny: Firefox's internals have no types
        observe(message: any) {
          const WARNING = 1;
          // Asking for the interface is what makes its fields readable.
          if (!(message instanceof window.Ci.nsIScriptError) || message.flags & WARNING) return;
          // Firefox's own notes on a page that went, or a background that ended, between question and answer: nothing
          // of ours can catch them.
          const gone =
            /Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)|Actor(?:Child|Parent)? cannot send at the moment/;
          if (gone.test(String(message))) return;
          if (`${message.sourceName} ${message.stack}`.includes(origin)) window.jeongdokErrors.push(String(message));
        },
      });
    }, this.origin);
  }

  async errors(): Promise<readonly string[]> {
    const thrown = (await this.chrome.run(({ window }: Privileged) => window.jeongdokErrors)) as string[];
    return [...thrown, ...this.said];
  }
  async clipboard(): Promise<string> {
    return String(await this.chrome.run(({ window }: Privileged) => window.navigator.clipboard.readText()));
  }
  onClosed(listener: () => void): void {
    this.browser.on('disconnected', listener);
  }
  async close(): Promise<void> {
    await this.browser.close();
    this.files.remove();
    await this.web.close();
  }
}
