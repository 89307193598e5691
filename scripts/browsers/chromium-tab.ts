import type { CDPSession, Page } from 'puppeteer-core';
import type { ChromiumSession } from './chromium-session.ts';
import { contentOf, HOST } from './host.ts';
import { jsonSource } from './source.ts';
import { type Footprint, type InRoot, Tab } from './tab.ts';
import { pause } from './until.ts';

/** Microseconds between two samples of what runs; a much longer gap is a thread that waited for a busy machine. */
const SAMPLING = 1000;

/** A tab of Chromium, driven by the DevTools protocol. */
export class ChromiumTab extends Tab {
  /** Media features that are emulated: each call of the protocol sets all of them. */
  private readonly media = new Map<string, string>();

  constructor(
    private readonly session: ChromiumSession,
    page: Page,
    private readonly cdp: CDPSession,
  ) {
    super(page);
  }

  override async id(): Promise<number> {
    await this.front();
    return this.session.inExtension(async api => (await api.tabs.query({ active: true }))[0]?.id ?? -1);
  }

  override async inRoot<A extends unknown[], T>(fn: InRoot<A, T>, ...args: A): Promise<T> {
    const { frameTree } = await this.cdp.send('Page.getFrameTree');
    const { executionContextId } = await this.cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'driver',
    });
    const host = await this.cdp.send('Runtime.evaluate', { expression: HOST, contextId: executionContextId });
    const held = [host.result.objectId];
    const call = async () => {
      const root = held[0] ? await this.rootOf(held[0], executionContextId) : null;
      if (!root)
        return this.cdp.send('Runtime.evaluate', {
          expression: jsonSource(fn, 'null', args),
          contextId: executionContextId,
          awaitPromise: true,
          returnByValue: true,
        });
      held.push(root);
      return this.cdp.send('Runtime.callFunctionOn', {
        objectId: root,
        functionDeclaration: `function () { return ${jsonSource(fn, contentOf('this'), args)} }`,
        awaitPromise: true,
        returnByValue: true,
      });
    };
    // What is held here would be kept in the page for good: a reader that closes meanwhile, too.
    const reply = await call().finally(async () => {
      for (const objectId of held)
        if (objectId) await this.cdp.send('Runtime.releaseObject', { objectId }).catch(() => {});
    });
    if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.exception?.description ?? 'error in the page');
    return JSON.parse(reply.result.value as string) as T;
  }

  private async rootOf(host: string, executionContextId: number): Promise<string | null> {
    const { node } = await this.cdp.send('DOM.describeNode', { objectId: host });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return null;
    const { object } = await this.cdp.send('DOM.resolveNode', { backendNodeId, executionContextId });
    return object.objectId ?? null;
  }

  override async clickAction(): Promise<void> {
    await this.front();
    await (await this.session.extension()).triggerAction(this.page);
  }
  /** Shortcuts cannot be pressed through the protocol: the event is dispatched, which grants no activeTab. */
  override async runCommand(name: string): Promise<void> {
    await this.dispatch('chrome.commands.onCommand.dispatch(name, tab)', name);
  }
  override async clickMenu(item: string): Promise<void> {
    await this.dispatch('chrome.contextMenus.onClicked.dispatch({ menuItemId: name, editable: false }, tab)', item);
  }
  private async dispatch(expression: string, name: string): Promise<void> {
    const tab = `chrome.tabs.get(${await this.id()})`;
    await this.session.inBackground(`${tab}.then(tab => { const name = ${JSON.stringify(name)}; ${expression}; })`);
  }
  /** Bytes of the page's heap in use, garbage collected. */
  async heap(): Promise<number> {
    await this.cdp.send('HeapProfiler.collectGarbage');
    return (await this.cdp.send('Runtime.getHeapUsage')).usedSize;
  }
  override setDark(dark: boolean): Promise<void> {
    return this.emulate('prefers-color-scheme', dark ? 'dark' : 'light');
  }
  override setCalm(calm: boolean): Promise<void> {
    return this.emulate('prefers-reduced-motion', calm ? 'reduce' : '');
  }
  override forceColours(on: boolean): Promise<void> {
    return this.emulate('forced-colors', on ? 'active' : 'none');
  }
  private async emulate(name: string, value: string): Promise<void> {
    this.media.set(name, value);
    const features = Array.from(this.media, ([name, value]) => ({ name, value }));
    await this.cdp.send('Emulation.setEmulatedMedia', { features });
  }

  override async setOffline(offline: boolean): Promise<void> {
    await this.page.setOfflineMode(offline);
  }

  /** Samples the page's thread and the worker's; a sample counts where a script of the extension is on the stack. */
  override async extensionLoad(ms: number): Promise<number> {
    const worker = await this.session.backgroundSession();
    const sessions = [this.cdp, ...(worker ? [worker] : [])];
    for (const session of sessions) {
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
      await session.send('Profiler.start');
    }
    await pause(ms);
    let busy = 0;
    for (const session of sessions) {
      const { profile } = await session.send('Profiler.stop');
      const parents = new Map<number, number>();
      const ours = new Set<number>();
      for (const node of profile.nodes) for (const child of node.children ?? []) parents.set(child, node.id);
      for (const node of profile.nodes) if (node.callFrame.url.startsWith(this.session.origin)) ours.add(node.id);
      const isOurs = (id: number | undefined): boolean => id !== undefined && (ours.has(id) || isOurs(parents.get(id)));
      profile.samples?.forEach((id, index) => {
        if (isOurs(id)) busy += Math.min(profile.timeDeltas?.[index] ?? 0, 2 * SAMPLING);
      });
    }
    return busy / 1000 / ms;
  }

  override async footprint(): Promise<Footprint> {
    // Twice: what the first round finalises the second one frees.
    for (let round = 0; round < 2; round++) await this.cdp.send('HeapProfiler.collectGarbage');
    const { documents, nodes, jsEventListeners: listeners } = await this.cdp.send('Memory.getDOMCounters');
    const { usedSize: heap } = await this.cdp.send('Runtime.getHeapUsage');
    return { nodes, listeners, documents, heap };
  }
}
