import { beforeAll, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { until } from '../../scripts/browsers/until.ts';
import { difference } from '../../scripts/hostile/page-state.ts';
import { describeInBrowsers } from '../tools/browsers.ts';
import { GRANTED, LISTED, SAMPLE, serveSites, story, UNLISTED } from '../tools/sites.ts';

const go = (tab: Tab, path: string) =>
  tab.evaluate(to => (globalThis as unknown as { go(path: string): void }).go(to), path);
const domOf = (tab: Tab) => tab.evaluate(() => document.documentElement.outerHTML);
/** Texts of the paragraphs that the reader shows. */
const paragraphs = async (tab: Tab) => {
  const { blocks } = await (await tab.reader()).read();
  return blocks.filter(({ tag }) => tag === 'p').map(({ text }) => text);
};

describeInBrowsers('the reader on living pages', session => {
  beforeAll(() => serveSites(session().web));

  test('follows a single-page site to its next article, and leaves with the last', async () => {
    const tab = await session().open(`http://${UNLISTED}/story/0`);
    await tab.clickAction();
    expect(await paragraphs(tab)).toEqual(story(0).paragraphs);
    await go(tab, '/story/1');
    await until(async () => (await (await tab.reader()).read()).title === story(1).title, 'the next article is shown');
    expect(await paragraphs(tab)).toEqual(story(1).paragraphs);
    await go(tab, '/list');
    await tab.readerClosed();
  });

  test('waits for an article that is rendered late', async () => {
    const tab = await session().open(`http://${UNLISTED}/late`);
    await tab.clickAction();
    expect(await paragraphs(tab)).toEqual(story(0).paragraphs);
  });

  test('says that a list is no article, and leaves it alone', async () => {
    const message = await session().inExtension(api => api.i18n.getMessage('readerNoticeListText'));
    const tab = await session().open(`http://${LISTED}/list`);
    const before = await domOf(tab);
    await tab.clickAction();
    await until(async () => (await tab.shownText()).includes(message), 'a notice says what this is');
    expect(await tab.readerOpen()).toBe(false);
    expect(difference(before, (await domOf(tab)).replace(/<(\w+) data-jeongdok="[^>]*><\/\1>/, ''))).toBeNull();
    await tab.press('Escape');
    await until(async () => (await tab.shownText()) === '', 'the notice goes');
    expect(difference(before, await domOf(tab))).toBeNull();
  });

  test('closes by Esc where the page swallows every key and press', async () => {
    const tab = await session().open(`http://${UNLISTED}/swallowing`);
    await tab.clickAction();
    const reader = await tab.reader();
    await tab.press('Escape');
    await tab.readerClosed();
    await tab.clickAction();
    await tab.reader();
    await reader.click('[data-tool="close"]');
    await tab.readerClosed();
  });

  test('opens with a background that had been ended', async () => {
    const tab = await session().open(SAMPLE);
    await session().stopBackground();
    await tab.clickAction();
    await tab.reader();
    await session().stopBackground();
    await tab.press('Escape');
    await tab.readerClosed();
  });

  test('shows a changed setting at once', async () => {
    const tab = await session().open(SAMPLE);
    await tab.clickAction();
    const reader = await tab.reader();
    expect(await reader.style('[data-part="body"] p', 'font-size')).toBe('19px');
    await session().inExtension(api => api.storage.sync.set({ size: 24 }));
    await expect.poll(() => reader.style('[data-part="body"] p', 'font-size')).toBe('24px');
  });

  test('has an options page whose choices show in an open reader', async () => {
    const tab = await session().open(SAMPLE);
    await tab.clickAction();
    const reader = await tab.reader();
    const options = await session().openExtensionPage('options.html');
    await until(
      () =>
        options.evaluate(() => {
          const slider = document.querySelector<HTMLInputElement>('input[type="range"][min="15"]');
          slider?.focus();
          return slider?.value === '19';
        }),
      'the options show the size',
    );
    await options.press('ArrowRight');
    await expect.poll(() => reader.style('[data-part="body"] p', 'font-size')).toBe('20px');
  });

  test('opens its options from the reader', async () => {
    const tab = await session().open(SAMPLE);
    await tab.clickAction();
    const reader = await tab.reader();
    await reader.click('[data-tool="more"]');
    await reader.click('[role="menuitem"]:has(.icon-settings)');
    await until(async () => (await session().extensionTabs()).length === 1, 'the options page opens');
    expect(await session().extensionTabs()).toEqual([expect.stringMatching(/\/options\.html$/)]);
  });

  test('opens by itself on a granted host that is set so', async () => {
    await session().inExtension((api, host) => api.storage.sync.set({ sites: { [host]: 'always' } }), GRANTED);
    const tab = await session().open(`http://${GRANTED}/story/0`);
    await tab.reader();
  });
});
