import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, onTestFinished, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { copyInKorean, describeInBrowsers } from '../tools/browsers.ts';
import { importText, libraryFile, RECORDS } from '../tools/kept.ts';

/** The audit as a function: an extension's page runs no script of another origin, but what the driver runs in it. */
const AXE = new Function(
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
) as () => void;

const titles = (tab: Tab) =>
  tab.evaluate(() => Array.from(document.querySelectorAll('.kept h3'), heading => heading.textContent ?? ''));
const texts = (tab: Tab, selector: string) =>
  tab.evaluate(
    wanted => Array.from(document.querySelectorAll(wanted), found => (found as HTMLElement).innerText),
    selector,
  );
const shows = (tab: Tab, selector: string, text: string) =>
  expect.poll(async () => (await texts(tab, selector)).join('\n'), { timeout: 8000 }).toContain(text);
const go = (tab: Tab, hash: string) =>
  tab.evaluate(to => {
    location.hash = to;
  }, hash);
const search = (tab: Tab, words: string) =>
  tab.evaluate(typed => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
    field.value = typed;
    field.dispatchEvent(new Event('input'));
  }, words);
const press = (tab: Tab, selector: string) => tab.clickOn(selector);
/** Files that the page hands over, by name, instead of downloading them. */
const catchFiles = (tab: Tab) =>
  tab.evaluate(() => {
    const caught = globalThis as unknown as { files: Promise<[string, string]>[]; blobs: Map<string, Blob> };
    caught.files = [];
    caught.blobs = new Map();
    const make = URL.createObjectURL;
    URL.createObjectURL = blob => {
      const address = make.call(URL, blob);
      caught.blobs.set(address, blob as Blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const blob = caught.blobs.get(this.href);
      if (blob) caught.files.push(blob.text().then(text => [this.download, text]));
    };
  });
const caughtFiles = (tab: Tab) =>
  tab.evaluate(() => Promise.all((globalThis as unknown as { files: Promise<[string, string]>[] }).files));

describeInBrowsers(
  'the library',
  (session, engine) => {
    const open = async (): Promise<Tab> => {
      const tab = await session().openExtensionPage('library.html');
      await shows(tab, '.nothing', '아직');
      await importText(tab, JSON.stringify(libraryFile(RECORDS)));
      await expect.poll(() => titles(tab), { timeout: 10_000 }).toHaveLength(RECORDS.length);
      return tab;
    };

    test('is empty at first, and says how to fill it', async () => {
      const tab = await session().openExtensionPage('library.html');
      await shows(tab, '.nothing', '아직 담은 글이 없습니다');
    });

    test('lists, orders and narrows', async () => {
      const tab = await open();
      expect((await titles(tab))[0]).toBe('동네 도서관, 밤 열 시까지 불 켠다');
      await press(tab, '.sorts button:nth-child(3)');
      await expect
        .poll(async () => (await titles(tab)).slice(0, 2))
        .toEqual([RECORDS[0]!.article.title, RECORDS[4]!.article.title]);
      await go(tab, 'tag=반도체');
      await expect.poll(() => titles(tab)).toHaveLength(2);
      await go(tab, 'state=reading');
      await expect.poll(() => titles(tab)).toHaveLength(2);
      await go(tab, 'changed=true');
      await expect.poll(() => titles(tab)).toEqual([RECORDS[1]!.article.title]);
    });

    test.each([
      ['도서관을', 3],
      ['한빛 시립도서관', 3],
      ['ㅂㄷㅊ', 2],
      ['고은솔', 2],
      ['막차', 1],
      ['반도체 공장', 1],
      ['없는 말', 0],
    ])('finds %j in %i articles', async (words, count) => {
      const tab = await open();
      await search(tab, words);
      if (count === 0) await shows(tab, '.nothing', '찾지 못했습니다');
      else {
        await shows(tab, '.found', `${count}건`);
        expect(await titles(tab)).toHaveLength(count);
      }
    });

    test('removes, and takes it back', async () => {
      const tab = await open();
      const before = await titles(tab);
      await press(tab, '.kept:nth-child(2) .acts button:last-child');
      await expect.poll(() => titles(tab)).toHaveLength(before.length - 1);
      await press(tab, '.toast .link');
      await expect.poll(() => titles(tab)).toEqual(before);
    });

    test('tags an article', async () => {
      const tab = await open();
      await press(tab, '.kept:nth-child(2) .acts button:first-child');
      await tab.type('새 꼬리표');
      await tab.press('Enter');
      await shows(tab, '.kept:nth-child(2) .facts', '#새 꼬리표');
      await search(tab, '새꼬리표');
      await expect.poll(() => titles(tab)).toHaveLength(1);
    });

    test('follows a name over the articles, the newest first', async () => {
      const tab = await open();
      await go(tab, 'view=subjects&kind=ORG');
      await shows(tab, '.names', '한빛시립도서관');
      await press(tab, '.names a');
      await shows(tab, '.subject .lead', '담은 글 3건에 문장 4개');
      expect(await texts(tab, '.stories time')).toEqual(['2026. 3. 11.', '2026. 2. 3.', '2025. 11. 4.']);
      expect(await texts(tab, '.stories mark')).toEqual([
        '한빛시립도서관',
        '시립도서관',
        '한빛시립도서관',
        '한빛시립도서관',
      ]);
    });

    test('shows what an outlet changed, before and after', async () => {
      const tab = await open();
      await go(tab, 'changed=true');
      await shows(tab, '.facts', '문장 3개');
      await press(tab, '.facts a');
      await shows(tab, '.step del', '열');
      expect(await texts(tab, '.step ins')).toEqual(['열두', '열두']);
      expect((await texts(tab, '.step del')).at(-1)).toBe('시민 의견은 이달 말까지 받는다.');
    });

    test('what was exported comes back equal', async () => {
      const tab = await open();
      await catchFiles(tab);
      await press(tab, '.whole button');
      await expect.poll(() => caughtFiles(tab)).toHaveLength(1);
      const [[name, text]] = (await caughtFiles(tab)) as [[string, string]];
      expect(name).toMatch(/^jeongdok-.*\.json$/);
      const exported = (JSON.parse(text) as { articles: object[] }).articles;
      const byTime = (records: readonly object[]) =>
        [...records].sort((a, b) => (a as { keptAt: number }).keptAt - (b as { keptAt: number }).keptAt);
      expect(exported).toEqual(byTime(JSON.parse(JSON.stringify(RECORDS))));

      await press(tab, '.sorts button:last-child');
      await shows(tab, '.chosen', '0건');
      await press(tab, '.chosen button:nth-of-type(1)');
      await shows(tab, '.chosen', `${RECORDS.length}건`);
      await press(tab, '.chosen button:last-child');
      await shows(tab, '.nothing', '아직 담은 글이 없습니다');
      await importText(tab, text);
      await expect.poll(() => titles(tab)).toHaveLength(RECORDS.length);
      await press(tab, '.whole button');
      await expect.poll(() => caughtFiles(tab)).toHaveLength(2);
      const again = (JSON.parse((await caughtFiles(tab))[1]![1]) as { articles: object[] }).articles;
      expect(again).toEqual(exported);
    });

    test('takes nothing of a file that is none, and counts what it leaves out', async () => {
      const tab = await open();
      await importText(tab, '{"articles": [');
      await shows(tab, '.toast', '가져오지 않았습니다');
      const hostile = `{"format":"jeongdok-library","version":1,"articles":[{"__proto__":{"polluted":1},"article":5},${JSON.stringify(RECORDS[0])}]}`;
      await importText(tab, hostile);
      await shows(tab, '.toast', '이미 있는 글 1건, 읽지 못한 글 1건');
      expect(await tab.evaluate(() => 'polluted' in {})).toBe(false);
      expect(await titles(tab)).toHaveLength(RECORDS.length);
    });

    test('opens a kept article with the network off, asking it for nothing', async () => {
      const tab = await open();
      const since = Date.now();
      await tab.setOffline(true);
      onTestFinished(() => tab.setOffline(false));
      await expect.poll(() => tab.evaluate(() => navigator.onLine)).toBe(false);
      await press(tab, '.kept:nth-child(1) h3 a');
      const reader = await tab.reader();
      expect((await reader.read()).blocks.map(({ text }) => text)).toEqual(
        RECORDS[0]!.article.blocks.map(block => ('text' in block ? block.text : '')),
      );
      await expect.poll(() => reader.count('mark'), { timeout: 8000 }).toBeGreaterThan(2);
      await expect.poll(() => reader.count('.pen')).toBeGreaterThan(0);
      await tab.press('Escape');
      await tab.readerClosed();
      await expect.poll(() => titles(tab)).toHaveLength(RECORDS.length);
      expect(
        session()
          .web.visits(since)
          .filter(({ url }) => !url.pathname.includes('favicon')),
      ).toEqual([]);
    });

    test.runIf(engine === 'chromium').each([false, true])('passes axe, dark: %s', async dark => {
      const tab = await open();
      await tab.setDark(dark);
      for (const [hash, content] of [
        ['', '.kept'],
        ['view=subject&kind=ORG&name=한빛시립도서관', '.stories'],
        ['view=changes&id=2', '.list'],
      ] as const) {
        await go(tab, hash);
        await expect
          .poll(() => tab.evaluate(wanted => document.querySelectorAll(wanted).length, content))
          .toBeGreaterThan(0);
        await tab.pause(200);
        await tab.evaluate(AXE);
        const { passes, violations } = await tab.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
          const found = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
          return {
            passes: found.passes.length,
            violations: found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`),
          };
        });
        expect(passes).toBeGreaterThan(10);
        expect(violations).toEqual([]);
      }
      await tab.setDark(false);
    });
  },
  copyInKorean,
);
