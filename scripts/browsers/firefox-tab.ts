import type { Page } from 'puppeteer-core';
import { type Bidi, type FirefoxChrome, type Privileged, script } from './firefox-chrome.ts';
import { contentOf, HOST } from './host.ts';
import { jsonSource } from './source.ts';
import { type InRoot, Tab } from './tab.ts';

/** The context of a page in the protocol. */
export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { readonly _id: string })._id;

/** A tab of Firefox, driven by WebDriver BiDi and Firefox's privileged scope. */
export class FirefoxTab extends Tab {
  constructor(
    private readonly bidi: Bidi,
    private readonly chrome: FirefoxChrome,
    private readonly origin: string,
    page: Page,
  ) {
    super(page);
  }

  override async id(): Promise<number> {
    await this.select();
    return (await this.chrome.run(({ parent, window }: Privileged) =>
      parent.apiManager.global.tabTracker.getId(window.gBrowser.selectedTab),
    )) as number;
  }

  /** Puppeteer waits in vain for a load of an extension's page. */
  override async goto(url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', { context: contextOf(this.page), url, wait: 'complete' });
  }

  override async inRoot<A extends unknown[], T>(fn: InRoot<A, T>, ...args: A): Promise<T> {
    const target = { context: contextOf(this.page), sandbox: 'driver' };
    const host = await script(this.bidi, 'evaluate', {
      expression: HOST,
      target,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const root = typeof host.value === 'object' ? host.value.shadowRoot : null;
    const value = await script(this.bidi, 'callFunction', {
      functionDeclaration: `root => ${jsonSource(fn, contentOf('root'), args)}`,
      target,
      arguments: [root?.sharedId ? { sharedId: root.sharedId } : { type: 'null' }],
    });
    return JSON.parse(String(value.value)) as T;
  }

  override async clickAction(): Promise<void> {
    await this.select();
    await this.chrome.run(({ parent, extension, window }: Privileged) =>
      parent.apiManager.global.browserActionFor(extension).triggerAction(window),
    );
  }
  override async runCommand(name: string): Promise<void> {
    await this.select();
    await this.chrome.run(
      ({ extension }: Privileged, command: string) =>
        extension.apiManager.getAPI('commands', extension, 'addon_parent').emit('command', command),
      name,
    );
  }
  override async clickMenu(item: string): Promise<void> {
    await this.select();
    await this.chrome.run(({ extension, window }: Privileged, menuItemId: string) => {
      const tab = window.gBrowser.selectedTab;
      extension.tabManager.addActiveTabPermission(tab);
      extension.emit('webext-menu-menuitem-click', { menuItemId, editable: false, modifiers: [] }, tab);
    }, item);
  }
  /** The button acts on the window's selected tab. */
  private async select(): Promise<void> {
    await this.chrome.run(({ window }: Privileged, context: string) => {
      const remote = 'chrome://remote/content/shared/NavigableManager.sys.mjs';
      const browser = window.ChromeUtils.importESModule(remote).NavigableManager.getBrowserById(context);
      window.gBrowser.selectedTab = window.gBrowser.getTabForBrowser(browser);
      // A new tab has the focus in the bar of addresses; a person who presses the button has it in the page.
      browser.focus();
    }, contextOf(this.page));
  }
  /** 0 is dark, 1 is light. */
  override setDark(dark: boolean): Promise<void> {
    return this.prefer('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
  }
  override setCalm(calm: boolean): Promise<void> {
    return this.prefer('ui.prefersReducedMotion', calm ? 1 : 0);
  }
  /** 2 sets the system's colours in the place of a page's, 0 leaves it to the system's own contrast setting. */
  override forceColours(on: boolean): Promise<void> {
    return this.prefer('browser.display.document_color_use', on ? 2 : 0);
  }
  /** Preferences hold for the whole browser. */
  private async prefer(name: string, value: number): Promise<void> {
    await this.chrome.run(
      ({ window }: Privileged, pref: string, number: number) => window.Services.prefs.setIntPref(pref, number),
      name,
      value,
    );
  }

  override async setOffline(offline: boolean): Promise<void> {
    await this.chrome.run(({ window }: Privileged, value: boolean) => {
      window.Services.io.offline = value;
    }, offline);
  }

  /** Samples all processes with the built-in profiler; a sample counts where a file of the extension is on the stack. */
  override async extensionLoad(ms: number): Promise<number> {
    return (await this.chrome.run(
      async ({ window }: Privileged, length: number, origin: string) => {
        const { profiler } = window.Services;
        await profiler.StartProfiler(1_000_000, 1, ['js', 'cpu'], ['GeckoMain', 'DOM Worker']);
        await new Promise(resolve => window.setTimeout(resolve, length));
        const profile = await profiler.getProfileDataAsync();
        await profiler.StopProfiler();
        // Time of the processor, where it is told in a unit of time: waiting for a busy machine is no work.
        const perSample = { ns: 1e6, µs: 1e3 }[profile.meta.sampleUnits?.threadCPUDelta as string];
        let busy = 0;
        // biome-ignore lint/suspicious/noExplicitAny: the profile's format is untyped
        const count = (process: any) => {
          for (const thread of process.threads) {
            const strings: string[] = thread.stringTable;
            const { frameTable, stackTable, samples } = thread;
            const frameOurs = frameTable.data.map((frame: unknown[]) =>
              String(strings[frame[frameTable.schema.location] as number]).includes(origin),
            );
            const stackOurs: boolean[] = [];
            for (const stack of stackTable.data) {
              const prefix = stack[stackTable.schema.prefix];
              stackOurs.push(frameOurs[stack[stackTable.schema.frame]] || (prefix !== null && stackOurs[prefix]!));
            }
            let last: number | null = null;
            for (const sample of samples.data) {
              const time = sample[samples.schema.time];
              const stack = sample[samples.schema.stack];
              const worked = perSample && sample[samples.schema.threadCPUDelta] / perSample;
              if (last !== null && stack !== null && stackOurs[stack]) busy += worked ?? time - last;
              last = time;
            }
          }
          for (const child of process.processes ?? []) count(child);
        };
        count(profile);
        return busy / length;
      },
      ms,
      this.origin,
    )) as number;
  }

  override async footprint(): Promise<null> {
    return null;
  }
}
