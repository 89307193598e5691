import type { ChromiumSession } from '../browsers/chromium-session.ts';
import type { ChromiumTab } from '../browsers/chromium-tab.ts';
import { until } from '../browsers/until.ts';
import type { CorpusPage } from '../score/corpus.ts';

/** What one reading cost, in milliseconds from the moment the background heard of the click; null where it did not come. */
export interface Reading {
  readonly painted: number | null;
  /** From the article painted to the last mark drawn. */
  readonly marks: number | null;
}
export interface Readings {
  readonly warm: Reading[];
  /** The background had been ended: it starts, reads its data and annotates. */
  readonly cold: Reading[];
  /** Bytes that the page's heap holds more with the reader open, and after it is closed again; garbage collected. */
  readonly open: number[];
  readonly closed: number[];
}

const HOST = 'reading.test';
/** Milliseconds without a new mark after which there are no more. */
const QUIET = 600;
const PATIENCE = 8_000;

/** Run in the background: notes when it hears of a click. */
const HEAR = `globalThis.benchHeard ??= (chrome.action.onClicked.addListener(() => {
  globalThis.benchHeard = performance.timeOrigin + performance.now();
}), 0)`;

interface Watched {
  painted: number;
  marks: number;
}

/** Runs in the page: notes when the reader is painted and when its last mark is drawn. */
function watch(): void {
  const seen: Watched = { painted: 0, marks: 0 };
  const now = () => performance.timeOrigin + performance.now();
  const found = (host: Element) => {
    // The first task after the frame that shows the host.
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        seen.painted = now();
      };
      channel.port2.postMessage(0);
    });
    const marked = (records: MutationRecord[]) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof HTMLElement && node.matches('mark')) seen.marks = now();
    };
    if (host.shadowRoot) new MutationObserver(marked).observe(host.shadowRoot, { childList: true, subtree: true });
  };
  const observer = new MutationObserver(() => {
    const host = document.querySelector('[data-jeongdok="host"]');
    if (!host) return;
    observer.disconnect();
    found(host);
  });
  observer.observe(document, { childList: true, subtree: true });
  (globalThis as unknown as { jeongdokWatched: Watched }).jeongdokWatched = seen;
}

/** Reads every page with the built extension: warm, and with the background ended before the click. */
export async function timeReadings(session: ChromiumSession, pages: readonly CorpusPage[]): Promise<Readings> {
  const bySlug = new Map(pages.map(page => [`/news/${page.slug}`, page.html]));
  session.web.site(HOST, ({ url }) => ({
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
    body: bySlug.get(url.pathname) ?? '',
  }));
  await session.inExtension(api => api.storage.sync.set({ openRoot: true }));
  const readings: Readings = { warm: [], cold: [], open: [], closed: [] };

  const click = async (tab: ChromiumTab): Promise<Reading> => {
    await tab.evaluate(watch);
    const before = Date.now();
    await tab.clickAction();
    const seen = () => tab.evaluate(() => (globalThis as unknown as { jeongdokWatched: Watched }).jeongdokWatched);
    const shown = await until(async () => (await seen()).painted > 0, 'the reader', PATIENCE).catch(() => false);
    if (!shown) return { painted: null, marks: null };
    await until(async () => (await seen()).marks > 0, 'marks', PATIENCE).catch(() => false);
    for (let last = -1, next = 0; last !== next; last = next, next = (await seen()).marks) await tab.pause(QUIET);
    const { painted, marks } = await seen();
    const heard = await session.inBackground('globalThis.benchHeard');
    const clicked = typeof heard === 'number' && heard > before ? heard : before;
    return { painted: painted - clicked, marks: marks ? Math.max(0, marks - painted) : null };
  };

  for (const { slug } of pages) {
    const tab = (await session.open(`http://${HOST}/news/${slug}`)) as ChromiumTab;
    const before = await tab.heap();
    await session.inBackground(HEAR);
    await click(tab);
    readings.open.push((await tab.heap()) - before);
    await tab.press('Escape');
    await tab.readerClosed();
    readings.closed.push((await tab.heap()) - before);
    readings.warm.push(await click(tab));
    await tab.close();
    const again = (await session.open(`http://${HOST}/news/${slug}`)) as ChromiumTab;
    await session.stopBackground();
    readings.cold.push(await click(again));
    await again.close();
  }
  return readings;
}
