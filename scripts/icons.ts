/** Renders icons/*.svg to the PNG sizes that browsers ask for, by a Chromium at CHROMIUM or in its usual place. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const ICONS = path.resolve(import.meta.dirname, '../icons');
const SIZES = { icon: [16, 32, 48, 128], 'icon-off': [16, 32] } as const;

const browser = await puppeteer.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES))
  for (const size of sizes) {
    const svg = readFileSync(path.join(ICONS, `${name}.svg`)).toString('base64');
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="data:image/svg+xml;base64,${svg}">`,
    );
    const png = await page.screenshot({ omitBackground: true, type: 'png' });
    writeFileSync(path.join(ICONS, `${name}-${size}.png`), png);
  }
await browser.close();
