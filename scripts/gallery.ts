/**
 * npm run gallery: pictures of every surface at three widths, light and dark, into dist/gallery.
 * npm run gallery -- readme: the pictures of the README into docs. npm run gallery -- store: those of the stores, in
 * both languages, into store.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Session, withExtension } from './browsers/session.ts';
import { buildExtension, DIST } from './build.ts';
import { SURFACES, type Surface } from './gallery/surfaces.ts';
import { sampleSite } from './sample.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const WIDTHS = [360, 820, 1440];
/** What the stores take: 1280 × 800. */
const STORE = { width: 1280, height: 800 };
const STORE_SURFACES = ['reader', 'card-person', 'reader-panel', 'reader-type', 'options'];
const picture = (folder: string, name: string) => path.join(folder, `${name}.png`) as `${string}.png`;

/** Runs a task with the extension speaking one language, whatever language this machine's browser has. */
async function withLanguage(language: 'ko' | 'en', task: (session: Session) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jeongdok-gallery-'));
  await buildExtension('chrome', folder);
  rmSync(path.join(folder, '_locales', language === 'ko' ? 'en' : 'ko'), { recursive: true });
  const manifest = path.join(folder, 'manifest.json');
  writeFileSync(
    manifest,
    readFileSync(manifest, 'utf8').replace('"default_locale": "ko"', `"default_locale": "${language}"`),
  );
  try {
    await withExtension(
      'chromium',
      async session => {
        // Every picture is of an article that was not read before.
        await session.inExtension(api => api.storage.sync.set({ settingsVersion: 2, rememberPlace: false }));
        await task(session);
      },
      { extension: folder },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function takeAll(folder: string): Promise<void> {
  await withLanguage('ko', async session => {
    for (const theme of ['paper', 'night'] as const)
      for (const width of WIDTHS)
        for (const surface of SURFACES) {
          await session.reset();
          await session.inExtension(
            (api, chosen) => api.storage.sync.set({ settingsVersion: 2, theme: chosen }),
            theme,
          );
          const tab = await surface.show(session, width);
          await tab.screenshot(picture(folder, `${surface.name}-${width}-${theme}`));
        }
  });
}

async function takeForStores(folder: string): Promise<void> {
  for (const language of ['ko', 'en'] as const)
    await withLanguage(language, async session => {
      const surfaces = STORE_SURFACES.map(name => SURFACES.find(surface => surface.name === name) as Surface);
      for (const [index, surface] of surfaces.entries()) {
        const tab = await surface.show(session, STORE.width);
        await tab.resize(STORE.width, STORE.height);
        await tab.pause(400);
        await tab.screenshot(picture(folder, `${language}-${index + 1}-${surface.name}`));
        await tab.close();
      }
    });
}

async function takeForReadme(folder: string): Promise<void> {
  await withLanguage('ko', async session => {
    session.web.site('haesol.test', sampleSite);
    const tab = await session.open('http://haesol.test/article/2026041400001');
    await tab.resize(1280, 1240, 1.5);
    await tab.screenshot(picture(folder, 'page'));
    await tab.clickAction();
    await tab.reader();
    await tab.pause(500);
    await tab.screenshot(picture(folder, 'reader'));
    await tab.setDark(true);
    await tab.pause(500);
    await tab.screenshot(picture(folder, 'reader-dark'));
    await tab.setDark(false);
    await tab.becomePhone();
    await tab.clickAction();
    await tab.reader();
    await tab.pause(500);
    await tab.screenshot(picture(folder, 'reader-phone'));
  });
}

const [wanted = 'all'] = process.argv.slice(2);
const task = { all: takeAll, readme: takeForReadme, store: takeForStores }[wanted];
const folder = { all: path.join(DIST, 'gallery'), readme: path.join(ROOT, 'docs'), store: path.join(ROOT, 'store') }[
  wanted
];
if (!task || !folder) throw new Error(`no pictures of that name: ${wanted}`);
mkdirSync(folder, { recursive: true });
await task(folder);
console.log(`pictures are in ${path.relative(process.cwd(), folder) || folder}`);
