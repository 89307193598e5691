import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { pause, until } from './until.ts';

/** Closes the first-run page, where the extension in the folder has one: it opens by itself, in front of what a test opens. */
export async function closeWelcome(browser: Browser, extension: string): Promise<void> {
  if (!existsSync(path.join(extension, 'welcome.html'))) return;
  await until(async () => {
    for (const page of await browser.pages()) {
      // Puppeteer does not hear of loads of Firefox's extension pages. A page that still awaits its settings would
      // leave an error behind.
      const address = await page.evaluate('document.documentElement.dataset.theme && location.href').catch(() => '');
      if (!String(address).endsWith('/welcome.html')) continue;
      await pause(100);
      await page.close();
      return true;
    }
    return false;
  }, 'the welcome page opens at the first run');
}
