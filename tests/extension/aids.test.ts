import { beforeAll, expect, test } from 'vitest';
import type { Reader } from '../../scripts/browsers/reader.ts';
import { describeInBrowsers } from '../tools/browsers.ts';
import { HEADINGS, LISTED, SAMPLE, serveSites } from '../tools/sites.ts';

const LONG = `http://${LISTED}/long/20260421001`;
const NOTED = `http://${LISTED}/noted/20260421001`;
const shown = (reader: Reader, selector: string, count = 1) =>
  expect.poll(() => reader.count(selector), { timeout: 8000 }).toBe(count);
const scrollTop = (reader: Reader) =>
  reader.tab.inRoot(root => root?.querySelector('[data-jeongdok="reader"]')?.scrollTop ?? 0);

const hasFocus = (reader: Reader, selector: string) =>
  reader.tab.inRoot((root, wanted: string) => {
    const place = root?.querySelector('[data-jeongdok="reader"]')?.getRootNode() as Document | ShadowRoot | undefined;
    return place?.activeElement?.matches(wanted) ?? false;
  }, selector);

describeInBrowsers('aids', session => {
  beforeAll(() => serveSites(session().web));
  const open = async (url: string): Promise<Reader> => {
    const tab = await session().open(url);
    await tab.resize(1280, 600);
    await tab.clickAction();
    return tab.reader();
  };

  test('a long piece has its headings listed, and they lead there', async () => {
    const reader = await open(LONG);
    await shown(reader, '.contents li', HEADINGS.length);
    await reader.click('.contents li:nth-child(3) button');
    await expect.poll(() => scrollTop(reader)).toBeGreaterThan(300);
    await expect.poll(() => hasFocus(reader, '.body h2')).toBe(true);
    const { blocks } = await reader.read();
    expect(blocks.filter(({ tag }) => tag === 'h2').map(({ text }) => text)).toEqual(HEADINGS);
  });

  test('a picture opens in large by press and key, and Esc gives the focus back', async () => {
    const reader = await open(SAMPLE);
    await shown(reader, '.figure img[role="button"]');
    await expect
      .poll(() => reader.tab.inRoot(root => root?.querySelector<HTMLImageElement>('.figure img')?.naturalWidth ?? 0))
      .toBeGreaterThan(0);
    await reader.tab.pause(300);
    await reader.click('.figure img');
    await shown(reader, '.lightbox:not([hidden])');
    await reader.tab.press('Escape');
    await shown(reader, '.lightbox:not([hidden])', 0);
    await expect.poll(() => hasFocus(reader, '.figure img')).toBe(true);
    await reader.tab.press('Enter');
    await shown(reader, '.lightbox:not([hidden])');
    await reader.tab.press('Escape');
    await shown(reader, '.lightbox:not([hidden])', 0);
    expect(await reader.tab.readerOpen()).toBe(true);
    expect(await reader.count('.contents')).toBe(0);
  });

  test('a key lays a band around the line, and takes it away', async () => {
    const reader = await open(SAMPLE);
    await shown(reader, '.figure img[role="button"]');
    await reader.tab.press('f');
    await shown(reader, '.line-focus:not([hidden])');
    await reader.tab.press('f');
    await shown(reader, '.line-focus:not([hidden])', 0);
  });

  test('a note opens under its reference by press and key, and gives the focus back', async () => {
    const reader = await open(NOTED);
    await shown(reader, '.reference', 4);
    await reader.click('.reference');
    await shown(reader, '.footnote');
    await expect.poll(() => hasFocus(reader, '.footnote')).toBe(true);
    expect(
      await reader.tab.inRoot(root => {
        const note = root?.querySelector('.footnote');
        return [note?.querySelector('p')?.textContent, note?.previousElementSibling?.getAttribute('data-block')];
      }),
    ).toEqual(['솔내시 도서관 운영 계획, 1쪽.', '0']);
    await reader.tab.press('Escape');
    await shown(reader, '.footnote', 0);
    await expect.poll(() => hasFocus(reader, '.reference')).toBe(true);
    await reader.tab.press('Enter');
    await shown(reader, '.footnote');
    await reader.click('.footnote button');
    await shown(reader, '.footnote', 0);
    expect(await reader.tab.readerOpen()).toBe(true);
    const { blocks } = await reader.read();
    expect(blocks[0]?.text).toContain('[1]');
  });

  test('two columns stand in spreads that the window holds, and a key goes from one to the next', async () => {
    const reader = await open(LONG);
    await reader.tab.resize(1400, 440);
    await shown(reader, '.contents');
    await reader.click('[data-tool="type"]');
    await reader.click('.type .columns');
    await shown(reader, '[data-columns]');
    await reader.tab.press('Escape');
    await expect.poll(() => reader.count('.body > .turn')).toBeGreaterThan(1);
    const spreads = await reader.tab.inRoot(root => {
      const edges = Array.from(root!.querySelectorAll('.turn, .end'), edge => edge.getBoundingClientRect().top);
      const lefts = Array.from(root!.querySelectorAll('.body > p'), block =>
        Math.round(block.getClientRects()[0]!.left),
      );
      return { heights: edges.slice(1).map((edge, at) => edge - edges[at]!), columns: new Set(lefts).size };
    });
    expect(spreads.columns).toBe(2);
    for (const height of spreads.heights) expect(height).toBeLessThan(440);
    await reader.tab.press('PageDown');
    const top = () =>
      reader.tab.inRoot(root =>
        Math.min(
          ...Array.from(root!.querySelectorAll('.turn'), turn =>
            Math.abs(
              turn.getBoundingClientRect().bottom - root!.querySelector('.toolbar')!.getBoundingClientRect().bottom,
            ),
          ),
        ),
      );
    await expect.poll(top, { timeout: 8000 }).toBeLessThan(3);
    expect(await scrollTop(reader)).toBeGreaterThan(0);
  });
});
