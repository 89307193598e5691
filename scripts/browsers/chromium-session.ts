import puppeteer, { type Browser, type CDPSession, type Extension, type Page, type Target } from 'puppeteer-core';
import { ChromiumTab } from './chromium-tab.ts';
import { Downloads } from './downloads.ts';
import { API } from './host.ts';
import type { Download, InExtension, Session } from './session.ts';
import { callSource } from './source.ts';
import { clearStored } from './stored.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';
import type { Web } from './web.ts';
import { closeWelcome } from './welcome.ts';

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
  private readonly files = new Downloads();
  private own: Page | undefined;
  /** The tab that the browser started with, until it is used. */
  private first: Page | undefined;
  /** The session for whose time the quota is another. */
  private quota: CDPSession | undefined;
  /** The session with the background that was made last. */
  private background: { readonly target: Target; readonly session: Promise<CDPSession> } | undefined;

  private constructor(
    private readonly browser: Browser,
    private readonly id: string,
    private readonly folder: string,
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
        ...(headed ? [] : ['--disable-gpu', `--host-resolver-rules=MAP * 127.0.0.1:${web.port}, EXCLUDE 127.0.0.1`]),
        ...(asRoot ? ['--no-sandbox'] : []),
      ],
      defaultViewport: headed ? null : { width: 1280, height: 900 },
    });
    const id = await browser.installExtension(extension);
    const session = new ChromiumSession(browser, id, extension, web);
    await session.watchDownloads();
    // Listening from the first moment: what goes wrong at the start is an error too.
    browser.on('targetcreated', () => void session.backgroundSession().catch(() => {}));
    [session.first] = await browser.pages();
    // A click before the background has run once is lost.
    await until(() => session.hasRun(), 'the background starts');
    if (!headed) await closeWelcome(browser, extension);
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
    const page = this.first ?? (await this.browser.newPage());
    this.first = undefined;
    const cdp = await page.createCDPSession();
    await this.watchErrors(cdp);
    await page.emulateFocusedPage(true);
    const tab = new ChromiumTab(this, page, cdp);
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
  /** A session with the running background, listened to for errors; undefined while it sleeps. */
  async backgroundSession(): Promise<CDPSession | undefined> {
    const target = this.workerTarget();
    if (!target) return undefined;
    const known = this.background?.target === target ? await this.background.session.catch(() => null) : null;
    if (known && !known.detached) return known;
    const session = target.createCDPSession().then(async made => {
      await this.watchErrors(made);
      return made;
    });
    this.background = { target, session };
    return session;
  }
  /** The value of an expression in the background, woken where it sleeps. */
  async inBackground(expression: string): Promise<unknown> {
    if (!this.workerTarget()) await this.inExtension(api => void api.runtime.sendMessage({}).catch(() => {}));
    const session = await until(() => this.backgroundSession(), 'the background wakes');
    const { result } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    return result.value;
  }
  /** Whether the background's script has run. A session can end at once, the browser having started it anew. */
  private async hasRun(): Promise<boolean> {
    try {
      const session = await this.backgroundSession();
      return (await session?.send('Runtime.evaluate', { expression: 'true' }))?.result.value === true;
    } catch {
      return false;
    }
  }
  async reset(): Promise<void> {
    this.first = undefined;
    const own = await this.ownPage();
    for (const page of await this.browser.pages()) if (page !== own) await page.close();
    await this.inExtension(clearStored);
    this.seen.length = 0;
    this.files.clear();
  }
  private async watchDownloads(): Promise<void> {
    const cdp = await this.browser.target().createCDPSession();
    cdp.on('Browser.downloadWillBegin', ({ url }) => this.files.began(url));
    await cdp.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: this.files.folder,
      eventsEnabled: true,
    });
  }
  async downloads(): Promise<readonly Download[]> {
    return this.files.list();
  }
  async replaceExtension(): Promise<void> {
    await this.browser.uninstallExtension(this.id);
    this.own = undefined;
    this.background = undefined;
    // Of the same folder, hence of the same id.
    await this.browser.installExtension(this.folder);
    await until(() => this.hasRun(), 'the background starts');
  }
  async stopBackground(): Promise<void> {
    const target = this.workerTarget();
    const session = await this.backgroundSession();
    if (!session) return;
    const { targetInfo } = await session.send('Target.getTargetInfo');
    // A worker that is listened to does not end.
    await session.detach();
    this.background = undefined;
    const worker = await this.workerTarget()?.worker();
    await worker?.close().catch(() => {});
    const browser = await this.browser.target().createCDPSession();
    await browser.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => {});
    // What a page asks in the meantime starts a new one.
    await until(() => this.workerTarget() !== target, 'the background ends');
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

  async limitStorage(bytes: number | null): Promise<void> {
    await this.quota?.detach();
    this.quota = undefined;
    if (bytes === null) return;
    this.quota = await (await this.ownPage()).createCDPSession();
    await this.quota.send('Storage.overrideQuotaForOrigin', { origin: this.origin.slice(0, -1), quotaSize: bytes });
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
    this.files.remove();
    await this.web.close();
  }
}
