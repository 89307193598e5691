import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Engine } from '../../scripts/browsers/binaries.ts';
import { until } from '../../scripts/browsers/until.ts';
import { SURFACES } from '../../scripts/gallery/surfaces.ts';
import { copyBuilt, describeInBrowsers } from '../tools/browsers.ts';
import { unseenInForcedColours } from '../tools/forced-colours.ts';
import { moving } from '../tools/motion.ts';

/** English alone: whatever Korean is left on a surface was never translated. */
function copyInEnglish(engine: Engine, folder: string): void {
  copyBuilt(engine, folder);
  rmSync(path.join(folder, '_locales/ko'), { recursive: true });
  const manifest = path.join(folder, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"default_locale": "ko"', '"default_locale": "en"'));
}
const THEMES = ['paper', 'night', 'contrast'] as const;
/** What is in Korean by nature: the article, and what is said of it in its words. */
const KOREAN = '[lang="ko"]';

/** What of an interface in English is left in Korean. */
function koreanLeft(skip: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Element) {
      if (node.matches(skip)) return;
      if (node.shadowRoot) visit(node.shadowRoot);
    }
    if (node.nodeType === 3 && /[가-힣]{2}/.test(node.nodeValue ?? '')) found.push(node.nodeValue ?? '');
    node.childNodes.forEach(visit);
  };
  visit(document.querySelector('[data-jeongdok="host"]') ?? document.body);
  return found;
}

/** CSS pixels by which the reader, or else the page, is wider than its window. */
function overflow(root: ParentNode | null): number {
  const scroller = root?.querySelector('[data-jeongdok="reader"]') ?? document.documentElement;
  return scroller.scrollWidth - scroller.clientWidth;
}
/** CSS pixels, WCAG 2.5.5; the browsers round by halves. */
const TARGET = 43.5;
/**
 * What is pressed and is smaller than a finger wants, or does not stand within the window when it is scrolled to. By the exceptions of WCAG 2.5.8: marks and links that stand in
 * a line of text (their size is the line's).
 */
function smallTargets(root: ParentNode | null, least: number): string[] {
  const controls = 'a[href], button, input, select, textarea, summary, [role="button"], [tabindex="0"]';
  const found: string[] = [];
  const modal = (root ?? document).querySelector('dialog:modal');
  for (const control of (root ?? document).querySelectorAll<HTMLElement>(controls)) {
    if (modal && !modal.contains(control)) continue;
    if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    if (
      control.matches(':disabled, [aria-hidden="true"], mark, [data-part="body"] a, [data-jeongdok="reader"], dialog')
    )
      continue;
    if (getComputedStyle(control).display === 'inline' && control.closest('p, li, dd, td')) continue;
    control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { left, right, top, width, height } = control.getBoundingClientRect();
    if (left < -0.5 || right > innerWidth + 0.5)
      found.push(`out of the window: ${(control.cloneNode() as Element).outerHTML}`);
    const place = control.getRootNode() as Document | ShadowRoot;
    const hears = (dx: number, dy: number) => {
      const hit = place.elementFromPoint(left + width / 2 + dx, top + height / 2 + dy);
      return hit !== null && (control.contains(hit) || hit.closest('label')?.control === control);
    };
    const half = least / 2;
    const wide = width >= least || (hears(-half, 0) && hears(half, 0));
    const high = height >= least || (hears(0, -half) && hears(0, half));
    if (!wide || !high)
      found.push(`${(control.cloneNode() as Element).outerHTML} ${control.textContent} ${width} × ${height}`);
  }
  return found;
}

/** Surfaces that show what the others are made of are audited in every theme, the rest in one. */
const WHOLE = /^(?:reader|reader-panel|reader-type|card-person|options|welcome|library-articles|glossary-terms)$/;

describeInBrowsers(
  'every surface',
  (session, engine) => {
    const shown = engine === 'firefox' ? SURFACES.filter(({ name }) => WHOLE.test(name)) : SURFACES;
    test.each(shown)('$name: axe finds nothing in any theme, it speaks English, and fits a phone', async surface => {
      const whole = engine === 'chromium' && WHOLE.test(surface.name);
      const setTheme = (theme: string) =>
        session().inExtension(
          (api, chosen) => api.storage.sync.set({ settingsVersion: 2, openRoot: true, theme: chosen }),
          theme,
        );
      await setTheme('paper');
      const tab = await surface.show(session(), 1280);
      const root = (await tab.shownText()) ? '[data-jeongdok="host"]' : 'html';
      const audit = async (theme: string, without?: string) => {
        const { passes, violations } = await tab.audit(root, without);
        expect({ theme, violations }).toEqual({ theme, violations: [] });
        expect(passes).toBeGreaterThan(0);
      };
      for (const theme of whole ? THEMES : THEMES.slice(0, 1)) {
        await setTheme(theme);
        const drawn = () =>
          tab.inRoot(
            (found, wanted) => (found ?? document).querySelector(wanted) !== null,
            `[data-theme="${theme}"]:not(i)`,
          );
        await until(drawn, `${surface.name} is shown in ${theme}`);
        await tab.pause(200);
        await audit(theme);
      }
      if (!surface.name.startsWith('card')) expect(await tab.evaluate(koreanLeft, KOREAN)).toEqual([]);
      if (surface.name === 'reader') expect(await tab.inRoot(moving)).not.toEqual([]);
      await tab.setCalm(true);
      await expect.poll(() => tab.inRoot(moving)).toEqual([]);
      await tab.setCalm(false);
      await tab.forceColours(true);
      await expect.poll(() => tab.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      await expect.poll(() => tab.inRoot(unseenInForcedColours)).toEqual([]);
      if (engine === 'firefox') return tab.forceColours(false);
      await audit('forced colours', 'color-contrast');
      for (const [width, zoom] of [[360, 1] as const, [640, 2] as const]) {
        await tab.resize(width, 900, zoom);
        await expect.poll(() => tab.inRoot(overflow)).toBeLessThanOrEqual(0);
        if (width < 640) expect(await tab.inRoot(smallTargets, TARGET)).toEqual([]);
      }
    });

    test('where no motion is wanted, a place that is asked for is gone to at once', async () => {
      const tab = await SURFACES.find(({ name }) => name === 'reader-panel')!.show(session(), 1280);
      await tab.setCalm(true);
      await tab.inRoot(root => {
        const reader = root!.querySelector<HTMLElement>('[data-jeongdok="reader"]')!;
        const places = new Set<number>();
        const note = () => {
          places.add(reader.scrollTop);
          reader.dataset['places'] = String(places.size);
        };
        reader.addEventListener('scroll', note);
      });
      const reader = await tab.reader();
      await reader.click('.panel .rows > :last-child');
      const place = () => tab.inRoot(root => root!.querySelector('[data-jeongdok="reader"]')!.scrollTop);
      await until(async () => (await place()) > 300 && (await reader.count('.lit')) > 0, 'the name is gone to');
      const there = await place();
      await tab.pause(600);
      expect(await place()).toBe(there);
      expect(await reader.count('[data-places="1"]')).toBe(1);
      await tab.setCalm(false);
    });
  },
  copyInEnglish,
);
