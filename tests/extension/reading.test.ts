import { beforeAll, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { readSample } from '../../scripts/sample.ts';
import { describeInBrowsers } from '../tools/browsers.ts';
import { dense, printedText } from '../tools/page-text.ts';
import { SAMPLE, serveSites, UNLISTED } from '../tools/sites.ts';

const sample = readSample();
const TAGS: Readonly<Record<string, string>> = { paragraph: 'p', heading: 'h2', figure: 'figure', table: 'table' };
/** White space between cells and lines is the reader's to set. */
const joined = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The page as a person left it: document, scroll, focus, selection. */
const pageOf = (tab: Tab) =>
  tab.evaluate(() => ({
    dom: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY],
    focus: (document.activeElement as HTMLElement | null)?.className ?? '',
    adopted: document.adoptedStyleSheets.length,
    overflow: getComputedStyle(document.documentElement).overflow,
  }));

describeInBrowsers('the reader', session => {
  beforeAll(() => serveSites(session().web));

  test('shows the sample once each and none of the page around it', async () => {
    const tab = await session().open(`http://${UNLISTED}/article/1`);
    await tab.clickAction();
    const reader = await tab.reader();
    const { title, subtitle, byline, published, modified, source, blocks, text } = await reader.read();
    expect({ title, published, modified }).toEqual({
      title: sample.title,
      published: sample.published,
      modified: sample.modified,
    });
    expect(subtitle.split(/\s*\n\s*/)).toEqual(sample.subtitle.split('\n'));
    for (const name of sample.byline) expect(byline).toContain(name);
    expect(source).toContain(sample.siteName);
    expect(blocks.map(block => joined(block.text))).toEqual(sample.blocks.map(block => joined(block.text)));
    expect(blocks.map(({ tag }) => tag).filter(tag => tag === 'p')).toHaveLength(
      sample.blocks.filter(({ kind }) => kind === 'paragraph').length,
    );
    expect(sample.junk.filter(junk => text.includes(junk))).toEqual([]);
    expect(await reader.count(TAGS['table']!)).toBe(1);
  });

  const ways: readonly (readonly [string, (tab: Tab) => Promise<void>])[] = [
    ['Esc', tab => tab.press('Escape')],
    ['its button', async tab => (await tab.reader()).click('[data-tool="close"]')],
    ['a second click on the toolbar button', tab => tab.clickAction()],
  ];
  test.each(ways)('closes by %s and leaves the page as it was', async (_, close) => {
    const tab = await session().open(SAMPLE);
    await tab.evaluate(() => {
      scrollTo(0, 700);
      document.querySelector<HTMLElement>('.article-copyright')?.setAttribute('tabindex', '-1');
      document.querySelector<HTMLElement>('.article-copyright')?.focus({ preventScroll: true });
    });
    const before = await pageOf(tab);
    expect(before.scroll[1]).toBeGreaterThan(0);
    await tab.clickAction();
    await tab.reader();
    await close(tab);
    await tab.readerClosed();
    expect(await pageOf(tab)).toEqual(before);
  });

  test('opens by the shortcut and by the context menu', async () => {
    const tab = await session().open(SAMPLE);
    // The driver's key event grants no activeTab in Chromium; a click before does.
    await tab.clickAction();
    await tab.reader();
    for (const ask of [() => tab.runCommand('toggle-reader'), () => tab.clickMenu('read')]) {
      await tab.press('Escape');
      await tab.readerClosed();
      await ask();
      await tab.reader();
    }
  });

  test('asks the web for nothing that the page had not asked for', async () => {
    const tab = await session().open(SAMPLE);
    const asked = new Set(
      session()
        .web.visits()
        .map(({ url }) => url.href),
    );
    const since = Date.now();
    await tab.clickAction();
    const reader = await tab.reader();
    await reader.tab.press('End');
    await tab.pause(500);
    const requests = session()
      .web.visits(since)
      .filter(({ url }) => !url.pathname.endsWith('/favicon.ico'));
    expect(requests.filter(({ url }) => !asked.has(url.href))).toEqual([]);
  });

  test('prints the whole article and nothing of the page', async () => {
    const tab = await session().open(SAMPLE);
    expect(await printedText(await tab.print())).toContain(dense('많이 본 뉴스'));
    await tab.clickAction();
    await tab.reader();
    const text = await printedText(await tab.print());
    for (const block of sample.blocks)
      for (const line of block.text.split(/[\t\n]/)) expect(text).toContain(dense(line));
    expect(text.split(dense(sample.blocks[1]!.text))).toHaveLength(2);
    expect(text).toContain(dense(sample.title));
    for (const junk of sample.junk) expect(text).not.toContain(dense(junk));
    expect(await tab.readerOpen()).toBe(true);
  });

  test('works by touch on a phone', async () => {
    const tab = await session().open(SAMPLE);
    await tab.becomePhone();
    await tab.clickAction();
    const reader = await tab.reader();
    const fits = await tab.inRoot(root => {
      const column = root?.querySelector('[data-part="body"]')?.getBoundingClientRect();
      const wide = Array.from(root?.querySelectorAll('[data-jeongdok="reader"] *') ?? []).filter(
        element => element.getBoundingClientRect().right > innerWidth + 1 && element.checkVisibility(),
      );
      return { left: column?.left ?? -1, right: innerWidth - (column?.right ?? 0), wide: wide.length };
    });
    expect(fits.left).toBeGreaterThanOrEqual(0);
    expect(fits.right).toBeGreaterThanOrEqual(0);
    expect(fits.wide).toBe(0);
    await reader.tap('[data-tool="close"]');
    await tab.readerClosed();
  });

  test('follows the system into the dark', async () => {
    const tab = await session().open(SAMPLE);
    await tab.clickAction();
    const reader = await tab.reader();
    const background = async () =>
      (await reader.style('[data-jeongdok="reader"]', 'background-color')).match(/\d+/g)?.map(Number) ?? [];
    await tab.setDark(false);
    expect(Math.min(...(await background()))).toBeGreaterThan(200);
    await tab.setDark(true);
    await expect.poll(async () => Math.max(...(await background()))).toBeLessThan(80);
    await tab.setDark(false);
  });

  test('keeps its root closed to the page', async () => {
    const tab = await session().open(`http://${UNLISTED}/article/2`);
    await tab.clickAction();
    await tab.reader();
    expect(await tab.evaluate(() => document.querySelector('[data-jeongdok="host"]')?.shadowRoot ?? null)).toBeNull();
  });
});
