import { Reader } from '../browsers/reader.ts';
import type { Tab } from '../browsers/tab.ts';
import { plain } from './text.ts';

/** What was seen in the time after the reader opened. */
export interface Watched {
  /** Texts of the reader, white space collapsed, in the order seen, repeats left out. */
  readonly texts: readonly string[];
  readonly addresses: readonly string[];
  /** Share of the time that the extension's scripts ran. */
  readonly load: number;
  /** Longest answer of the page to a trivial question, in milliseconds. */
  readonly slowest: number;
}

/** Watches a tab for a time. The load is measured first and by itself: looking at the text costs time too. */
export async function watch(tab: Tab, ms: number): Promise<Watched> {
  const texts: string[] = [];
  const addresses: string[] = [];
  let slowest = 0;
  const look = async () => {
    const asked = Date.now();
    await tab.inRoot(() => 1);
    slowest = Math.max(slowest, Date.now() - asked);
    const text = plain((await new Reader(tab).read()).text).trim();
    if (texts.at(-1) !== text) texts.push(text);
    if (addresses.at(-1) !== tab.url) addresses.push(tab.url);
  };
  await look();
  const load = ms > 0 ? await tab.extensionLoad(ms) : 0;
  await look();
  for (const end = Date.now() + ms; Date.now() < end; await tab.pause(200)) await look();
  return { texts, addresses, load, slowest };
}
