/** Makes the pictures of the README from the built extension on the sample: wide, phone, dark. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withExtension } from './browsers/session.ts';
import { buildExtension } from './build.ts';
import { sampleSite } from './sample.ts';

const DOCS = path.resolve(import.meta.dirname, '../docs');
const picture = (name: string) => path.join(DOCS, `${name}.png`) as `${string}.png`;

const folder = mkdtempSync(path.join(tmpdir(), 'jeongdok-gallery-'));
await buildExtension('chrome', folder);
// The interface in Korean, whatever language this machine's browser has.
rmSync(path.join(folder, '_locales/en'), { recursive: true });
mkdirSync(DOCS, { recursive: true });
await withExtension(
  'chromium',
  async session => {
    session.web.site('haesol.test', sampleSite);
    const tab = await session.open('http://haesol.test/article/2026041400001');
    await tab.resize(1280, 1240, 1.5);
    await tab.screenshot(picture('page'));
    await tab.clickAction();
    await tab.reader();
    await tab.pause(500);
    await tab.screenshot(picture('reader'));
    await tab.setDark(true);
    await tab.pause(500);
    await tab.screenshot(picture('reader-dark'));
    await tab.setDark(false);
    await tab.becomePhone();
    await tab.clickAction();
    await tab.reader();
    await tab.pause(500);
    await tab.screenshot(picture('reader-phone'));
  },
  { extension: folder },
);
rmSync(folder, { recursive: true });
console.log(`pictures are in ${path.relative(process.cwd(), DOCS) || DOCS}`);
