import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Engine } from '../../scripts/browsers/binaries.ts';
import { buildExtension } from '../../scripts/build.ts';
import { SURFACES } from '../../scripts/gallery/surfaces.ts';
import { describeInBrowsers } from '../tools/browsers.ts';

/** English alone: whatever Korean is left on a surface was never translated. */
async function buildEnglish(engine: Engine, folder: string): Promise<void> {
  await buildExtension(engine === 'firefox' ? 'firefox' : 'chrome', folder);
  rmSync(path.join(folder, '_locales/ko'), { recursive: true });
  const manifest = path.join(folder, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"default_locale": "ko"', '"default_locale": "en"'));
}
const THEMES = ['paper', 'night', 'contrast'] as const;
/** What is in Korean by nature: the article, and what is said of it in its words. */
const KOREAN = '[lang="ko"]';

describeInBrowsers(
  'every surface',
  (session, engine) => {
    for (const theme of engine === 'firefox' ? THEMES.slice(0, 1) : THEMES)
      test(`axe finds nothing in ${theme}`, async () => {
        await session().inExtension(
          (api, chosen) => api.storage.sync.set({ settingsVersion: 2, openRoot: true, theme: chosen }),
          theme,
        );
        for (const surface of SURFACES) {
          const tab = await surface.show(session(), 1280);
          const found = await tab.audit((await tab.readerOpen()) ? '[data-jeongdok="host"]' : 'html');
          expect({ surface: surface.name, ...found }).toEqual({
            surface: surface.name,
            passes: expect.any(Number),
            violations: [],
          });
          expect(found.passes).toBeGreaterThan(0);
          await tab.close();
        }
      });

    if (engine === 'firefox') return;

    test('speaks English throughout', async () => {
      await session().inExtension(api => api.storage.sync.set({ openRoot: true }));
      for (const surface of SURFACES.filter(({ name }) => !name.startsWith('card'))) {
        const tab = await surface.show(session(), 1280);
        const korean = await tab.evaluate(skip => {
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
        }, KOREAN);
        expect({ surface: surface.name, korean }).toEqual({ surface: surface.name, korean: [] });
        await tab.close();
      }
    });

    test.each([
      [360, 1],
      [640, 2],
    ])('nothing is cut off or too small to touch at %d pixels, %d-fold', async (width, zoom) => {
      for (const surface of SURFACES.filter(({ name }) => !name.startsWith('card'))) {
        const tab = await surface.show(session(), width);
        if (zoom === 2) await tab.resize(width, 900, zoom);
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect({ surface: surface.name, wide }).toEqual({
          surface: surface.name,
          wide: expect.toSatisfy(by => by <= 0),
        });
        await tab.close();
      }
    });
  },
  buildEnglish,
);
