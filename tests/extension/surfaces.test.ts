import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Engine } from '../../scripts/browsers/binaries.ts';
import { until } from '../../scripts/browsers/until.ts';
import { SURFACES } from '../../scripts/gallery/surfaces.ts';
import { copyBuilt, describeInBrowsers } from '../tools/browsers.ts';

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

describeInBrowsers(
  'every surface',
  (session, engine) => {
    test.each(SURFACES)('$name: axe finds nothing in any theme, it speaks English, and fits a phone', async surface => {
      const setTheme = (theme: string) =>
        session().inExtension(
          (api, chosen) => api.storage.sync.set({ settingsVersion: 2, openRoot: true, theme: chosen }),
          theme,
        );
      await setTheme('paper');
      const tab = await surface.show(session(), 1280);
      const root = (await tab.readerOpen()) ? '[data-jeongdok="host"]' : 'html';
      for (const theme of engine === 'firefox' ? THEMES.slice(0, 1) : THEMES) {
        await setTheme(theme);
        const shown = () =>
          tab.inRoot(
            (found, wanted) => (found ?? document).querySelector(wanted) !== null,
            `[data-theme="${theme}"]:not(i)`,
          );
        await until(shown, `${surface.name} is shown in ${theme}`);
        await tab.pause(200);
        const { passes, violations } = await tab.audit(root);
        expect({ theme, violations }).toEqual({ theme, violations: [] });
        expect(passes).toBeGreaterThan(0);
      }
      if (!surface.name.startsWith('card')) expect(await tab.evaluate(koreanLeft, KOREAN)).toEqual([]);
      for (const [width, zoom] of engine === 'firefox' ? [] : [[360, 1] as const, [640, 2] as const]) {
        await tab.resize(width, 900, zoom);
        expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    });
  },
  copyInEnglish,
);
