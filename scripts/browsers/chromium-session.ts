import puppeteer, {
  type Browser,
  type CDPSession,
  type Extension,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import { ChromiumTab } from './chromium-tab.ts';
import { API } from './host.ts';
import type { InExtension, Session } from './session.ts';
import { callSource } from './source.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';
import type { Web } from './web.ts';

export interface LaunchOptions {
  readonly binary: string;
  readonly extension: string;
  readonly headed: boolean;
  readonly web: Web;
}

const ARGS = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate',
  '--lang=ko',
];

/** Chromium, Chrome, Edge or Whale with the extension. */
export class ChromiumSession implements Session {
  readonly engine = 'chromium';
  private readonly seen: string[] = [];
  private own: Page | undefined;
  /** Sessions with the background's workers, the running one's last. */
  private readonly workerSessions: CDPSession[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly id: string,
    readonly web: Web,
  ) {}

  static async launch({ binary, extension, headed, web }: LaunchOptions): Promise<ChromiumSession> {
    const asRoot = process.getuid?.() === 0;
    const browser = await puppeteer.launch({
      executablePath: binary,
      headless: !headed,
      pipe: true,
      enableExtensions: true,
      acceptInsecureCerts: true,
      args: [
        ...ARGS,
        `--host-resolver-rules=MAP * 127.0.0.1:${web.port}, EXCLUDE 127.0.0.1`,
        ...(headed ? [] : ['--disable-gpu']),
        ...(asRoot ? ['--no-sandbox'] : []),
      ],
      defaultViewport: headed ? null : { width: 1280, height: 900 },
    });
    const id = await browser.installExtension(extension);
    const session = new ChromiumSession(browser, id, web);
    browser.on('targetcreated', (target: Target) => void session.watchWorker(target));
    for (const target of browser.targets()) await session.watchWorker(target);
    // A click before the background has run once is lost.
    await (await session.worker()).evaluate('0');
    return session;
  }

  get origin(): string {
    return `chrome-extension://${this.id}/`;
  }
  async extension(): Promise<Extension> {
    const extension = (await this.browser.extensions()).get(this.id);
    if (!extension) throw new Error('the extension is gone');
    return extension;
  }

  async open(url: string): Promise<Tab> {
    const tab = await this.adopt(await this.browser.newPage());
    await tab.goto(url);
    return tab;
  }
  openExtensionPage(file: string): Promise<Tab> {
    return this.open(this.origin + file);
  }
  async waitForTab(matches: (url: string) => boolean): Promise<Tab> {
    const target = await this.browser.waitForTarget(found => found.type() === 'page' && matches(found.url()));
    const page = await target.page();
    if (!page) throw new Error('the tab is gone');
    return this.adopt(page);
  }

  /** Takes a page in front under the driver's wing. */
  private async adopt(page: Page): Promise<ChromiumTab> {
    await this.ownPage();
    await page.bringToFront();
    const id = await this.inExtension(async api => (await api.tabs.query({ active: true }))[0]?.id ?? -1);
    const cdp = await page.createCDPSession();
    await this.watchErrors(cdp);
    await page.emulateFocusedPage(true);
    return new ChromiumTab(this, page, id, cdp);
  }

  private async ownPage(): Promise<Page> {
    if (!this.own) {
      this.own = await this.browser.newPage({ background: true });
      await this.own.goto(`${this.origin}manifest.json`);
    }
    return this.own;
  }
  async inExtension<A extends unknown[], T>(fn: InExtension<A, T>, ...args: A): Promise<T> {
    return (await (await this.ownPage()).evaluate(callSource(fn, API, args))) as T;
  }

  private workerTarget(): Target | undefined {
    return this.browser
      .targets()
      .find(target => target.type() === 'service_worker' && target.url().startsWith(this.origin));
  }
  /** The background, woken where it sleeps. */
  async worker(): Promise<WebWorker> {
    if (!this.workerTarget()) await this.inExtension(api => void api.runtime.sendMessage({}).catch(() => {}));
    const target = await until(() => this.workerTarget(), 'the background wakes');
    const worker = await target.worker();
    if (!worker) throw new Error('the background is gone');
    return worker;
  }
  /** The protocol's session with the running background; undefined while it sleeps. */
  workerSession(): CDPSession | undefined {
    return this.workerTarget() && this.workerSessions.at(-1);
  }
  async reset(): Promise<void> {
    const own = await this.ownPage();
    for (const page of await this.browser.pages()) if (page !== own) await page.close();
    await this.inExtension(api => Promise.all([api.storage.local.clear(), api.storage.sync.clear()]));
    this.seen.length = 0;
  }
  async stopBackground(): Promise<void> {
    // A worker that is listened to does not end.
    await Promise.all(this.workerSessions.splice(0).map(session => session.detach().catch(() => {})));
    const worker = await this.workerTarget()?.worker();
    await worker?.close();
    await until(() => !this.workerTarget(), 'the background ends');
  }

  private async watchWorker(target: Target): Promise<void> {
    if (target.type() !== 'service_worker') return;
    try {
      const session = await target.createCDPSession();
      this.workerSessions.push(session);
      await this.watchErrors(session);
    } catch {
      // The worker ended before it could be watched.
    }
  }
  /** Keeps errors whose stack or place lies in the extension. */
  private async watchErrors(cdp: CDPSession): Promise<void> {
    cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
      const text = `${details.exception?.description ?? details.text} ${details.url ?? ''} ${JSON.stringify(details.stackTrace ?? '')}`;
      if (text.includes(this.origin)) this.seen.push(text);
    });
    cdp.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      if ((type === 'error' || type === 'assert') && JSON.stringify(stackTrace ?? '').includes(this.origin))
        this.seen.push(args.map(argument => String(argument.value ?? argument.description)).join(' '));
    });
    await cdp.send('Runtime.enable');
  }

  async errors(): Promise<readonly string[]> {
    return this.seen;
  }
  async clipboard(): Promise<string> {
    const page = await this.browser.newPage();
    await page.goto(`${this.origin}manifest.json`);
    await page.evaluate(
      `document.body.replaceChildren(document.createElement('textarea')); document.body.firstChild.focus()`,
    );
    await page.keyboard.press('KeyV', { commands: ['Paste'] });
    const text = await page.evaluate('document.querySelector("textarea").value');
    await page.close();
    return String(text);
  }
  onClosed(listener: () => void): void {
    this.browser.on('disconnected', listener);
    this.browser.on('targetdestroyed', () => {
      if (!this.browser.targets().some(target => target.type() === 'page' && target.url().startsWith('http')))
        listener();
    });
  }
  async close(): Promise<void> {
    await this.browser.close();
    await this.web.close();
  }
}
