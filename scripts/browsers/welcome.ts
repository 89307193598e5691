import type { Browser } from 'puppeteer-core';
import { until } from './until.ts';

/** Closes the first-run page, which opens by itself and would stand in front of what a test opens. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const page = await until(
    async () => (await browser.pages()).find(one => one.url().endsWith('/welcome.html')),
    'the welcome page opens at the first run',
  );
  await page.close();
}
