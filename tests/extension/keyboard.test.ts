import { beforeAll, expect, test } from 'vitest';
import type { Reader } from '../../scripts/browsers/reader.ts';
import type { KeyName, Tab } from '../../scripts/browsers/tab.ts';
import { SURFACES } from '../../scripts/gallery/surfaces.ts';
import { describeInBrowsers } from '../tools/browsers.ts';
import { Options } from '../tools/options.ts';
import { SAMPLE, serveSites } from '../tools/sites.ts';

/** What a person at the keyboard has before them: whether it is shown where they are, and that it has a name. */
interface Focus {
  /** Place among what can be reached; -1 for anything else. */
  readonly order: number;
  readonly what: string;
  readonly seen: boolean;
  readonly named: boolean;
}

/** Numbers what Tab has to reach in a reader or page, and gives how much that is; runs in the page. */
function numberStops(root: ParentNode | null): number {
  const controls = 'a[href], button, input, select, textarea, [tabindex]';
  const stops = [...(root ?? document).querySelectorAll<HTMLElement>(controls)].filter(
    stop =>
      stop.tabIndex >= 0 &&
      stop.checkVisibility({ visibilityProperty: true }) &&
      !stop.matches(':disabled, dialog, [data-jeongdok="reader"]'),
  );
  for (const [index, stop] of stops.entries()) stop.dataset['order'] = String(index);
  return stops.length;
}

/** What has the focus; runs in the page. */
function look(root: ParentNode | null): Focus {
  const inner = root?.querySelector('[data-jeongdok="reader"]')?.getRootNode() as Document | ShadowRoot | undefined;
  const at = (inner ?? document).activeElement as HTMLElement | null;
  if (!at || at === document.body) return { order: -1, what: '', seen: true, named: true };
  const ring = (element: HTMLElement | null) => {
    const { outlineStyle, outlineWidth } = element
      ? getComputedStyle(element)
      : { outlineStyle: 'none', outlineWidth: '0' };
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  };
  const label = at.getAttribute('aria-label') ?? at.getAttribute('aria-labelledby') ?? at.textContent?.trim();
  return {
    order: Number(at.dataset['order'] ?? -1),
    what: `${at.localName}.${at.className} ${label}`,
    seen: ring(at) || ring(at.closest('label')),
    named: Boolean(label || (at as HTMLInputElement).labels?.length),
  };
}

/** Presses Tab until everything was reached; what it met. */
async function walk(press: () => Promise<void>, count: number, focus: () => Promise<Focus>): Promise<Focus[]> {
  const met = new Map<number, Focus>();
  for (let step = 0; step < count + 8 && met.size < count; step++) {
    await press();
    const at = await focus();
    if (at.order >= 0) met.set(at.order, at);
  }
  return [...met.values()];
}
const eventually = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 10_000 });

describeInBrowsers('the keyboard alone', session => {
  beforeAll(() => serveSites(session().web));

  const open = async (): Promise<Reader> => {
    const tab = await session().open(SAMPLE);
    await tab.resize(1280, 900);
    await tab.clickAction();
    const reader = await tab.reader();
    await eventually(() => reader.count('mark[tabindex="0"]')).toBeGreaterThan(0);
    await eventually(() => reader.count('[data-tool="keep"]:not([disabled]), .figure img[role="button"]')).toBe(2);
    return reader;
  };
  /** Whether what has the focus in the reader is, or stands in, what a selector finds. */
  const focusIn = (reader: Reader, selector: string) =>
    reader.tab.inRoot((root, wanted: string) => {
      const inner = root?.querySelector('[data-jeongdok="reader"]')?.getRootNode() as Document | ShadowRoot | undefined;
      return inner?.activeElement?.closest(wanted) != null;
    }, selector);
  const expectFocus = (reader: Reader, selector: string) =>
    expect
      .poll(() => focusIn(reader, selector), { timeout: 10_000, message: `the focus is in ${selector}` })
      .toBe(true);

  const walkWhole = async (tab: Tab) => {
    const count = await tab.inRoot(numberStops);
    const met = await walk(
      () => tab.press('Tab'),
      count,
      () => tab.inRoot(look),
    );
    expect(count).toBeGreaterThan(1);
    expect(met.filter(({ seen, named }) => !seen || !named)).toEqual([]);
    expect(met.map(({ order }) => order).sort((a, b) => a - b)).toEqual([...Array(count).keys()]);
  };

  test('Tab reaches everything in the reader, and what is reached is seen and named', async () => {
    const reader = await open();
    const { tab } = reader;
    await tab.press('KeyI');
    await expectFocus(reader, '[role="tab"]');
    // From the start: past the last of all stand the browser's own controls, whose focus is no page's to see.
    await tab.inRoot(root => root?.querySelector<HTMLElement>('[data-jeongdok="reader"]')?.focus());
    await walkWhole(tab);
  });

  test.each(SURFACES.filter(({ name }) => /^(?:welcome|library-articles|glossary-terms)$/.test(name)))(
    'Tab reaches everything in $name, and what is reached is seen and named',
    async ({ show }) => walkWhole(await show(session(), 1280)),
  );

  test('Tab reaches everything in the options, and what is reached is seen and named', async () => {
    const { tab } = await Options.open(session());
    await walkWhole(tab);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.papers [aria-checked="true"]')?.focus());
    await tab.press('Home');
    await tab.press('ArrowRight');
    await eventually(() => tab.evaluate(() => document.documentElement.dataset['theme'])).toBe('cream');
  });

  test.each<[string, string, KeyName, ...KeyName[]]>([
    ['가', '.popup.type', 'KeyT'],
    ['export', '.popup.export', 'KeyE'],
    ['the shortcuts', '.popup.shortcuts', 'Slash', 'ShiftLeft'],
    ['the panel', '[data-part="panel"]', 'KeyI'],
  ])(
    '%s opens by its key with the focus, lets Tab through, and Esc gives the focus back',
    async (_, layer, key, ...held) => {
      const reader = await open();
      const { tab } = reader;
      for (let step = 0; step < 3; step++) await tab.press('Tab');
      const before = await tab.inRoot(look);
      await tab.press(key, ...held);
      await expectFocus(reader, layer);
      if (layer === '.popup.type') {
        await tab.press('ArrowRight');
        await eventually(() => reader.count('[data-jeongdok="reader"][data-font="sans"]')).toBe(1);
        await tab.press('Tab');
        await expectFocus(reader, `${layer} .stepper`);
      }
      if (layer === '[data-part="panel"]') {
        await tab.press('ArrowRight');
        await eventually(() => reader.count('[role="tab"]:nth-child(2)[aria-selected="true"]')).toBe(1);
        await tab.press('Tab');
        await expectFocus(reader, layer);
      }
      await tab.press('Escape');
      await eventually(() => reader.count(`${layer}:not([hidden])`)).toBe(0);
      expect(await tab.readerOpen()).toBe(true);
      const after = await tab.inRoot(look);
      expect(after.what).toBe(
        layer === '[data-part="panel"]' ? await named(reader, '[data-tool="inside"]') : before.what,
      );
    },
  );
  const named = async (reader: Reader, selector: string) => {
    await reader.tab.inRoot((root, wanted: string) => root?.querySelector<HTMLElement>(wanted)?.focus(), selector);
    return (await reader.tab.inRoot(look)).what;
  };

  test('the menu by arrows, the toast by Tab, and Esc from the top down', async () => {
    const reader = await open();
    const { tab } = reader;
    await named(reader, '[data-tool="more"]');
    await tab.press('Enter');
    await expectFocus(reader, '[role="menuitem"]:nth-child(2)');
    await tab.press('End');
    await expectFocus(reader, '[role="menuitem"]:last-child');
    await tab.press('Escape');
    await expectFocus(reader, '[data-tool="more"]');

    await tab.press('KeyS');
    await eventually(() => reader.count('[data-tool="keep"][aria-pressed="true"]')).toBe(1);
    await tab.press('KeyS');
    await eventually(() => reader.count('.toast:not([hidden]) .link:not([hidden])')).toBe(1);
    for (let step = 0; step < 60 && !(await focusIn(reader, '.toast .link')); step++) await tab.press('Tab');
    await tab.press('Enter');
    await eventually(() => reader.count('[data-tool="keep"][aria-pressed="true"]')).toBe(1);

    await tab.press('KeyI');
    await expectFocus(reader, '[role="tab"]');
    await tab.press('KeyT');
    await expectFocus(reader, '.popup.type');
    await tab.press('Escape');
    await eventually(() => reader.count('.popup.type:not([hidden])')).toBe(0);
    expect(await reader.count('[data-part="panel"]:not([hidden])')).toBe(1);
    await tab.press('Escape');
    await eventually(() => reader.count('[data-part="panel"]:not([hidden])')).toBe(0);
    expect(await tab.readerOpen()).toBe(true);
    await tab.press('Escape');
    await tab.readerClosed();
  });
});
