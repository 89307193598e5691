import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Readability } from '@mozilla/readability';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { READABILITY_ON_NODES } from '../../scripts/readability-nodes.ts';

const PAGES = path.resolve(import.meta.dirname, '../pages');
const folder = mkdtempSync(path.join(tmpdir(), 'jeongdok-'));
let onNodes: typeof Readability;

beforeAll(async () => {
  const outfile = path.join(folder, 'readability.mjs');
  await build({
    stdin: { contents: "export { Readability } from '@mozilla/readability'", resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    plugins: [READABILITY_ON_NODES],
    outfile,
  });
  expect(readFileSync(outfile, 'utf8')).not.toMatch(/\.innerHTML\s*=[^=]/);
  ({ Readability: onNodes } = (await import(pathToFileURL(outfile).href)) as { Readability: typeof Readability });
});
afterAll(() => rmSync(folder, { recursive: true }));

// The second threshold is never reached, so that every way of trying again is gone.
const cases = readdirSync(PAGES)
  .slice(0, 3)
  .flatMap(page => [500, 1_000_000].map(charThreshold => ({ page, charThreshold })));

test.each(cases)('$page reads the same on nodes, at $charThreshold characters', ({ page, charThreshold }) => {
  const html = readFileSync(path.join(PAGES, page, 'source.html'));
  const read = (Reader: typeof Readability) =>
    new Reader(new JSDOM(html, { url: 'https://news.test/' }).window.document, { charThreshold }).parse()?.content;
  expect(read(onNodes)).toBe(read(Readability));
});
