/**
 * Opens the sample article in a browser with 정독 loaded and the reader open, and stays until the window is closed.
 * Without a display it prints what the reader shows and writes a picture of it.
 */
import path from 'node:path';
import { type Binary, findBinaries } from './browsers/binaries.ts';
import { ADVICE, ensureEngines } from './browsers/install.ts';
import { withExtension } from './browsers/session.ts';
import { buildExtension, DIST } from './build.ts';
import { sampleSite } from './sample.ts';

const PICTURE = path.join(DIST, 'sample.png') as `${string}.png`;
/** Addresses of the sample by number work without any setting of the browser. */
const HOST = '127.0.0.1';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

async function show(binary: Binary): Promise<void> {
  await buildExtension(binary.engine === 'firefox' ? 'firefox' : 'chrome');
  await withExtension(
    binary.engine,
    async session => {
      session.web.site(HOST, sampleSite);
      const tab = await session.open(`http://${HOST}:${session.web.port}/article/2026041400001`);
      await tab.clickAction();
      const reader = await tab.reader();
      if (hasDisplay) {
        console.log(`The reader is open in ${binary.kind}. Esc shows the page beneath; close the window to end.`);
        await new Promise<void>(resolve => session.onClosed(resolve));
        return;
      }
      console.log((await reader.read()).text);
      await tab.resize(1280, 1600);
      await tab.screenshot(PICTURE);
      console.log(`\nNo display here: a picture of the reader is in ${path.relative(process.cwd(), PICTURE)}`);
    },
    { binary, headed: hasDisplay },
  );
}

if (findBinaries().length === 0) ensureEngines(['chromium']);
const [binary] = findBinaries();
if (binary) await show(binary);
else {
  console.error(`정독 found no browser on this machine.\n${ADVICE}`);
  process.exitCode = 1;
}
