import path from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What an entry's bundle is made of, and its bytes minified. */
async function bundleOf(entry: string): Promise<{ readonly inputs: string; readonly bytes: number }> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [`src/entries/${entry}.ts`],
    outdir: 'out',
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: ['chrome125', 'firefox140'],
    format: 'iife',
    loader: { '.css': 'text' },
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
  ['reader', 'src/reader/inside.ts'],
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

test('the detector is at most 6 kB', async () => {
  expect((await bundleOf('detector')).bytes).toBeLessThanOrEqual(6_000);
});
