import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { beforeAll, expect, test } from 'vitest';
import type { Reader } from '../../scripts/browsers/reader.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { readSample } from '../../scripts/sample.ts';
import { describeInBrowsers } from '../tools/browsers.ts';
import { SAMPLE, serveSites } from '../tools/sites.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sample = readSample();
const PERSON = 'mark[data-type="PERSON"][role="button"]';
const CARD = '[data-part="card"]:not([hidden])';
const PANEL = '[data-part="panel"]:not([hidden])';

/** Boxes of the card, of the marks that it is about, and of what it must keep clear of. */
const boxes = (tab: Tab) =>
  tab.inRoot(root => {
    const box = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const all = (selector: string) => Array.from(root?.querySelectorAll(selector) ?? [], box);
    return {
      card: all('[data-part="card"]:not([hidden])')[0],
      mark: all('mark[aria-expanded="true"]')[0],
      others: all('[data-part="toolbar"], [data-part="panel"]:not([hidden])'),
      window: { left: 0, top: 0, right: innerWidth, bottom: innerHeight },
    };
  });
type Box = { left: number; top: number; right: number; bottom: number };
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describeInBrowsers('marks', (session, engine) => {
  beforeAll(() => serveSites(session().web));

  const read = async (width?: number): Promise<Reader> => {
    const tab = await session().open(SAMPLE);
    if (width === 390) await tab.becomePhone();
    else if (width) await tab.resize(width, 900);
    await tab.clickAction();
    const reader = await tab.reader();
    await expect.poll(() => reader.count('mark'), { timeout: 10_000 }).toBeGreaterThan(10);
    return reader;
  };
  const shown = (reader: Reader, selector: string, count = 1) =>
    expect.poll(() => reader.count(selector), { timeout: 5000 }).toBe(count);
  const focused = (reader: Reader) =>
    reader.tab.inRoot(root => {
      const active = root?.firstElementChild?.getRootNode() as ShadowRoot | undefined;
      const element = active?.activeElement;
      return element ? `${element.localName}.${element.className}` : '';
    });

  test('leave the text as it is', async () => {
    const reader = await read();
    const { blocks } = await reader.read();
    const text = (value: string) => value.replace(/\s+/g, ' ').trim();
    expect(blocks.map(block => text(block.text))).toEqual(sample.blocks.map(block => text(block.text)));
    expect(await reader.style(PERSON, 'text-decoration-style')).toBe('dotted');
    expect(await reader.style('mark[data-type="DATE"]', 'text-decoration-style')).toBe('dashed');
  });

  test.each([1440, 700])(
    'open a card on hover at %i pixels that is clear of all and stays while hovered',
    async width => {
      const reader = await read(width);
      await reader.tab.press('i');
      await shown(reader, PANEL);
      if (width < 1024) await reader.tab.press('Escape');
      const [x, y] = await reader.point(PERSON);
      await reader.tab.hover(x, y);
      await shown(reader, CARD);
      const { card, mark, others, window } = await boxes(reader.tab);
      for (const other of [mark!, ...others]) expect(overlap(card!, other)).toBe(false);
      expect([card!.left >= window.left, card!.right <= window.right]).toEqual([true, true]);
      expect([card!.top >= window.top, card!.bottom <= window.bottom]).toEqual([true, true]);
      await reader.tab.hover((card!.left + card!.right) / 2, (card!.top + card!.bottom) / 2);
      await reader.tab.pause(600);
      expect(await reader.count(CARD)).toBe(1);
      await reader.tab.hover(window.right / 2, 20);
      await shown(reader, CARD, 0);
    },
  );

  test('are one tab stop; Enter opens, Esc gives the focus back and keeps the reader', async () => {
    const reader = await read(1200);
    const { tab } = reader;
    await tab.inRoot(
      (root, selector: string) => root?.querySelector<HTMLElement>(selector)?.focus(),
      'mark[tabindex="0"]',
    );
    await tab.press('ArrowRight');
    await tab.press('Enter');
    await shown(reader, CARD);
    expect(await focused(reader)).toBe('section.card');
    await tab.press('Escape');
    await shown(reader, CARD, 0);
    expect(await focused(reader)).toMatch(/^mark\./);
    expect(await reader.count('mark[tabindex="0"]')).toBe(1);
    expect(await tab.readerOpen()).toBe(true);
    await tab.press('m');
    await shown(reader, 'mark', 0);
    await tab.press('m');
    await expect.poll(() => reader.count('mark')).toBeGreaterThan(10);
  });

  test('open a sheet by touch, beside the mark too, that does not cover it', async () => {
    const reader = await read(390);
    const [x, y] = await reader.tab.inRoot((root, selector: string) => {
      const mark = root?.querySelector(selector);
      mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left = 0, bottom = 0 } = mark?.getBoundingClientRect() ?? {};
      return [left + 10, bottom + 5] as const;
    }, PERSON);
    await reader.tab.tap(x, y);
    await shown(reader, CARD);
    await reader.tab.pause(400);
    const { card, mark, window } = await boxes(reader.tab);
    expect(Math.round(card!.bottom)).toBe(window.bottom);
    expect(mark!.bottom).toBeLessThanOrEqual(card!.top);
    expect(mark!.top).toBeGreaterThanOrEqual(0);
    await reader.tab.tap(200, 20);
    await shown(reader, CARD, 0);
    await reader.tap('[data-tool="inside"]');
    await shown(reader, PANEL);
    // Until the sheet has risen, what is in it is not where it will be.
    await reader.tab.pause(400);
    await reader.tap('.entity');
    await shown(reader, PANEL, 0);
    expect(await reader.count('.lit')).toBeGreaterThan(0);
  });

  test('the panel jumps to a mention and lights them all', async () => {
    const reader = await read(1440);
    await reader.click('[data-tool="inside"]');
    await shown(reader, PANEL);
    await reader.click('[role="tab"]:nth-child(4)');
    const before = await reader.tab.inRoot(root => root?.querySelector('[data-jeongdok="reader"]')?.scrollTop ?? 0);
    await reader.click('.timeline li:last-child button');
    await shown(reader, '.lit');
    await expect
      .poll(() => reader.tab.inRoot(root => root?.querySelector('[data-jeongdok="reader"]')?.scrollTop ?? 0))
      .not.toBe(before);
  });

  test.runIf(engine === 'chromium')('card and panel pass axe, with something to pass', async () => {
    const reader = await read(1440);
    await reader.tab.press('i');
    await reader.click(PERSON);
    await shown(reader, CARD);
    const result = await reader.tab.inRoot(async (root, source: string) => {
      // axe sees no closed root: the reader is moved out of it, with its sheets, into the document.
      const shadow = root?.querySelector('[data-jeongdok="reader"]')?.getRootNode() as ShadowRoot;
      document.adoptedStyleSheets = [];
      const sheet = document.createElement('style');
      sheet.textContent = [...shadow.adoptedStyleSheets]
        .flatMap(one => [...one.cssRules])
        .map(rule => rule.cssText)
        .join('\n');
      document.body.replaceChildren(shadow.querySelector('[data-jeongdok="reader"]')!);
      document.body.append(sheet);
      // biome-ignore lint/security/noGlobalEval: the audit's own source, in the test's page.
      globalThis.eval(source);
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      const { violations, passes } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
      return {
        passes: passes.length,
        violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`),
      };
    }, AXE);
    expect(result.passes).toBeGreaterThan(10);
    expect(result.violations).toEqual([]);
  });
});
