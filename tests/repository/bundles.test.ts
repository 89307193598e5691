import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { BUNDLING } from '../../scripts/build.ts';

/** What an entry's bundle is made of, and its bytes minified. */
async function bundleOf(entry: string): Promise<{ readonly inputs: string; readonly bytes: number }> {
  const { metafile } = await build({
    ...BUNDLING,
    entryPoints: [`src/entries/${entry}.ts`],
    outdir: 'out',
    format: 'iife',
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output!.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { inputs: used.map(([file]) => file).join('\n'), bytes: output!.bytes };
}

test.each([
  ['reader', 'Readability.js'],
  ['reader', 'src/extraction/payload.ts'],
  ['reader', 'src/extraction/report.ts'],
  ['reader', 'src/extraction/join.ts'],
  ['reader', 'src/reader/inside.ts'],
  ['reader', 'src/reader/menus.ts'],
  ['reader', 'src/reader/notice.ts'],
  ['reader', 'src/reader/removed.ts'],
  ['reader', 'browser-polyfill'],
  ['inside', 'browser-polyfill'],
  ['fallbacks', 'browser-polyfill'],
])('%s.js leaves %s to another bundle', async (entry, file) => {
  const { inputs } = await bundleOf(entry);
  expect(inputs).toContain(`src/entries/${entry}.ts`);
  expect(inputs).not.toContain(file);
});

test('the guard sees what a bundle holds', async () => {
  expect((await bundleOf('fallbacks')).inputs).toContain('Readability.js');
});

/** What a page pays for being looked at, and what a click has to load and parse before anything is shown. */
test.each([
  ['detector', 6_000],
  ['reader', 194_000],
])('%s.js is at most %d bytes', async (entry, most) => {
  expect((await bundleOf(entry)).bytes).toBeLessThanOrEqual(most);
});
