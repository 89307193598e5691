import { beforeAll, expect, test } from 'vitest';
import { describeInBrowsers } from '../tools/browsers.ts';
import { buttonOf, buttonShows as shows } from '../tools/button.ts';
import { LISTED, SAMPLE, serveSites, UNLISTED } from '../tools/sites.ts';

describeInBrowsers('the toolbar button', session => {
  beforeAll(() => serveSites(session().web));

  test('lights on an article and not on a list, each tab for itself', async () => {
    const list = await session().open(`http://${LISTED}/list`);
    await shows(session(), list, 'no article');
    const article = await session().open(SAMPLE);
    await shows(session(), article, 'article');
    expect(await buttonOf(session(), list)).toBe('no article');
  });

  test('follows a tab from an article to a list and back', async () => {
    const tab = await session().open(SAMPLE);
    await shows(session(), tab, 'article');
    await tab.goto(`http://${LISTED}/list`);
    await shows(session(), tab, 'no article');
    await tab.goto(SAMPLE);
    await shows(session(), tab, 'article');
  });

  test('follows a single-page site that goes on without a load', async () => {
    const tab = await session().open(`http://${LISTED}/app`);
    await shows(session(), tab, 'no article');
    await tab.evaluate(() => (globalThis as unknown as { go(path: string): void }).go('/story/0'));
    await shows(session(), tab, 'article');
    await tab.evaluate(() => (globalThis as unknown as { go(path: string): void }).go('/list'));
    await shows(session(), tab, 'no article');
  });

  test('lights for an article that is rendered late', async () => {
    const tab = await session().open(`http://${LISTED}/late`);
    await shows(session(), tab, 'article');
  });

  test('a click opens the reader on a host that no permission covers, and nothing less does', async () => {
    const tab = await session().open(`http://${UNLISTED}/article/1`);
    const id = await tab.id();
    const inject = () =>
      session().inExtension(async (api, tabId) => {
        try {
          await api.scripting.executeScript({ target: { tabId }, files: ['reader.js'] });
          return 'injected';
        } catch {
          return 'refused';
        }
      }, id);
    expect(await inject()).toBe('refused');
    expect(await tab.readerOpen()).toBe(false);
    await tab.clickAction();
    await tab.reader();
  });
});
