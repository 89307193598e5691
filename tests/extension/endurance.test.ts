import { beforeAll, expect, test } from 'vitest';
import { spotOf } from '../../scripts/browsers/pointing.ts';
import type { Footprint, Tab } from '../../scripts/browsers/tab.ts';
import { until } from '../../scripts/browsers/until.ts';
import { describeInBrowsers } from '../tools/browsers.ts';
import { SAMPLE, serveSites, story, UNLISTED } from '../tools/sites.ts';

const CYCLES = 100;
const ARTICLES = 24;

async function openReader(tab: Tab) {
  await tab.clickAction();
  return tab.reader();
}
async function cycle(tab: Tab, times: number): Promise<void> {
  for (let round = 0; round < times; round++) {
    await openReader(tab);
    await tab.press('Escape');
    await tab.readerClosed();
  }
}
/** What the extension left in the page's document. */
const left = (tab: Tab) =>
  tab.evaluate(() => [document.querySelectorAll('[data-jeongdok]').length, document.adoptedStyleSheets.length]);

/** What is more than `before` and a little: what a browser keeps for itself grows by steps. */
const grown = (before: Footprint, after: Footprint): string[] =>
  [
    after.nodes > before.nodes + 200 && `nodes ${before.nodes} → ${after.nodes}`,
    after.listeners > before.listeners + 20 && `listeners ${before.listeners} → ${after.listeners}`,
    after.documents > before.documents + 1 && `documents ${before.documents} → ${after.documents}`,
    after.heap > before.heap * 1.3 + 1_000_000 && `heap ${before.heap} → ${after.heap}`,
  ].filter(line => line !== false);
/** What was let go of is collected in the browser's own time; what leaks stays. */
async function expectNoGrowth(before: Footprint | null, tab: Tab): Promise<void> {
  if (!before) return;
  const growth = async () => grown(before, (await tab.footprint()) ?? before);
  await expect.poll(growth, { timeout: 40_000, interval: 1000 }).toEqual([]);
}

describeInBrowsers('the reader over a long time', session => {
  beforeAll(() => serveSites(session().web));

  test(`${CYCLES} openings leave no nodes, no listeners and no memory behind`, { timeout: 300_000 }, async () => {
    const tab = await session().open(SAMPLE);
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await cycle(tab, CYCLES / 10);
    const early = await tab.footprint();
    await cycle(tab, CYCLES - CYCLES / 10);
    await expectNoGrowth(early, tab);
    expect(await left(tab)).toEqual([0, 0]);
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test(`${ARTICLES} articles in a row in one page take the room of a few`, { timeout: 300_000 }, async () => {
    const tab = await session().open(`http://${UNLISTED}/story/0`);
    await openReader(tab);
    let early: Footprint | null = null;
    for (let index = 1; index <= ARTICLES; index++) {
      const which = (index % 2) as 0 | 1;
      await tab.evaluate(to => (globalThis as unknown as { go(path: string): void }).go(to), `/story/${which}`);
      await until(
        async () => (await (await tab.reader()).read()).title === story(which).title,
        'the next article is shown',
      );
      if (index === 4) early = await tab.footprint();
    }
    await expectNoGrowth(early, tab);
  });

  test('a background that ends at any moment costs marks at most, and they come when asked for again', async () => {
    const tab = await session().open(SAMPLE);
    for (const delay of [0, 20, 60, 150, 400]) {
      await tab.clickAction();
      await tab.pause(delay);
      await session().stopBackground();
      // Ended before it had run the reader: the next click wakes it, as a person's would.
      const opened = await tab.reader(3000).then(
        () => true,
        () => false,
      );
      if (!opened) await tab.clickAction();
      const reader = await tab.reader();
      await session().stopBackground();
      expect((await reader.read()).blocks.length).toBeGreaterThan(3);
      await tab.press('Escape');
      await tab.readerClosed();
    }
    const reader = await openReader(tab);
    await until(async () => {
      const again = await tab.inRoot(spotOf, '.status button', 0);
      if (typeof again !== 'string') await tab.click(...again);
      return (await reader.count('mark')) > 0;
    }, 'the marks come');
  });

  test('settings that two tabs change at once are both kept and shown in both', async () => {
    const [one, two] = [await session().open(SAMPLE), await session().open(`http://${UNLISTED}/story/0`)];
    for (const tab of [one, two]) {
      await tab.front();
      await openReader(tab);
    }
    await Promise.all([session().inExtension(api => api.storage.sync.set({ size: 24 })), two.press('KeyM')]);
    for (const tab of [one, two]) {
      const shown = () =>
        tab.inRoot(root => {
          const reader = root?.querySelector<HTMLElement>('[data-jeongdok="reader"]');
          return `${reader?.dataset['marks']} ${reader?.style.getPropertyValue('--size')}`;
        });
      await until(async () => (await shown()) === 'off 24px', 'both changes are shown');
    }
  });

  test.each<[string, Record<string, unknown>]>([
    ['of other types', { theme: 7, size: 'groß', sites: 'x', marks: null, shortcuts: [1], measure: {} }],
    ['of the future', { version: 99, theme: 'hologram', size: 400, sites: { 'a.kr': { rule: 'warp' } }, later: true }],
  ])('stored settings %s open the reader as it comes', async (_, stored) => {
    await session().inExtension((api, values) => api.storage.sync.set(values), stored);
    const tab = await session().open(SAMPLE);
    const reader = await openReader(tab);
    expect(await reader.style('[data-part="body"] p', 'font-size')).toMatch(/^(?:19|28)px$/);
  });

  test('a full storage refuses a change without an error, and the reader goes on', async () => {
    await session().inExtension(async api => {
      for (let index = 0; index < 20; index++)
        await api.storage.sync.set({ [`fill${index}`]: 'x'.repeat(7000) }).catch(() => {});
      for (let size = 4096; size > 8; size = Math.floor(size / 2))
        await api.storage.sync.set({ [`rest${size}`]: 'x'.repeat(size) }).catch(() => {});
    });
    const tab = await session().open(SAMPLE);
    const reader = await openReader(tab);
    await tab.press('KeyM');
    await tab.press('Equal');
    await tab.pause(300);
    expect((await reader.read()).blocks.length).toBeGreaterThan(3);
    await tab.press('Escape');
    await tab.readerClosed();
  });
});

describeInBrowsers('the extension replaced under an open reader', (session, engine) => {
  beforeAll(() => serveSites(session().web));

  // Firefox takes a removed extension's scripts out of the page at once, and nothing can answer a key any more; an
  // update waits there until the browser starts anew (`prepareBackground`).
  test.skipIf(engine === 'firefox')(
    'the old reader reads on and closes; the new one opens in the same page',
    async () => {
      const tab = await session().open(SAMPLE);
      const reader = await openReader(tab);
      await session().replaceExtension();
      expect((await reader.read()).blocks.length).toBeGreaterThan(3);
      for (const key of ['KeyI', 'KeyM', 'Equal', 'KeyE', 'Slash'] as const) await tab.press(key);
      await tab.pause(500);
      await until(async () => {
        await tab.press('Escape');
        return !(await tab.readerOpen());
      }, 'Esc closes what is open, and the reader');
      expect(await left(tab)).toEqual([0, 0]);
      await tab.front();
      await openReader(tab);
      await tab.press('Escape');
      await tab.readerClosed();
      expect(await left(tab)).toEqual([0, 0]);
    },
  );
});
