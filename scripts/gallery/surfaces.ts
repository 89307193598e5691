import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Session } from '../browsers/session.ts';
import type { Tab } from '../browsers/tab.ts';
import { until } from '../browsers/until.ts';
import { sampleSite } from '../sample.ts';

/** Something that people look at, in a tab of the width that the tab has when it is shown. */
export interface Surface {
  readonly name: string;
  show(session: Session, width: number): Promise<Tab>;
}

const HOST = 'haesol.test';
/** Pages taller than a screen are shown this tall, so that a picture has all of them. */
const TALL = 2600;
const HEIGHT = 900;

/** The reader on the sample, its marks drawn, with something opened by keys. */
const reader = (name: string, ...keys: readonly Parameters<Tab['press']>[0][]): Surface => ({
  name,
  async show(session, width) {
    session.web.site(HOST, sampleSite);
    const tab = await session.open(`http://${HOST}/article/2026041400001`);
    await tab.resize(width, HEIGHT);
    await tab.clickAction();
    const shown = await tab.reader();
    await until(async () => (await shown.count('mark[tabindex="0"]')) > 0, 'the marks are drawn');
    for (const key of keys) await tab.press(key);
    await tab.pause(500);
    return tab;
  },
});

/** The card of the first mark of a kind. */
const card = (type: string): Surface => ({
  name: `card-${type.toLowerCase()}`,
  async show(session, width) {
    const tab = await reader('').show(session, width);
    const shown = await tab.reader();
    await shown.click(`mark[data-type="${type}"]`);
    await until(async () => (await shown.count('[data-part="card"]:not([hidden])')) > 0, 'the card opens');
    await tab.pause(400);
    return tab;
  },
});

/** A page of the extension's own, as tall as it is. */
const page = (file: string): Surface => ({
  name: path.basename(file, '.html'),
  async show(session, width) {
    const tab = await session.openExtensionPage(file);
    await tab.resize(width, TALL);
    await until(() => tab.evaluate(() => document.documentElement.dataset['theme'] ?? null), `${file} is drawn`);
    await tab.pause(400);
    return tab;
  },
});

const PAGES = readdirSync(path.resolve(import.meta.dirname, '../../src/entries')).filter(file =>
  file.endsWith('.html'),
);

/** Every surface of the product. */
export const SURFACES: readonly Surface[] = [
  reader('reader'),
  reader('reader-panel', 'KeyI'),
  reader('reader-type', 'KeyT'),
  card('PERSON'),
  card('DATE'),
  card('MONEY'),
  card('TERM'),
  ...PAGES.map(page),
];
