/** Builds the extension for both browsers into dist/chrome and dist/firefox, and the command line into dist/cli.js. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin, transform } from 'esbuild';
import { FEATURES } from '../src/core/features.ts';
import { READABILITY_ON_NODES } from './readability-nodes.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
export const DIST = path.join(ROOT, 'dist');
export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];
export type Manifest = Record<string, unknown> & { background: Record<string, unknown>; version: string };

/** The manifest of one browser: Firefox knows no service worker, Chrome warns of background scripts. */
export function manifestFor(browser: BrowserName): Manifest {
  const manifest = JSON.parse(readFileSync(path.join(ROOT, 'manifest.json'), 'utf8')) as Manifest;
  if (browser === 'firefox') delete manifest.background['service_worker'];
  else {
    delete manifest.background['scripts'];
    delete manifest['browser_specific_settings'];
  }
  return manifest;
}

const TARGETS = ['chrome125', 'firefox140'];

/** Stylesheets reach the bundles as text; without what only their readers need, that is a quarter less of it. */
const STYLES_AS_TEXT: Plugin = {
  name: 'styles as text',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const { code } = await transform(readFileSync(file, 'utf8'), {
        loader: 'css',
        minify: true,
        charset: 'utf8',
        target: TARGETS,
      });
      return { contents: code.trim(), loader: 'text' };
    }),
};

/** How every bundle is made. */
export const BUNDLING: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  target: TARGETS,
  plugins: [STYLES_AS_TEXT, READABILITY_ON_NODES],
  logLevel: 'warning',
};

/** Most of what is in it runs before the article is painted. */
const AT_THE_CLICK = 'reader.ts';
/**
 * Has the browser compile a file in one go, where it would read every function twice: once to pass it over and once when
 * it is called. A third of a first click is compiling. Source: V8, explicit compile hints (Chrome 136).
 */
const ALL_CALLED = '//# allFunctionsCalledOnLoad';

/** Stylesheets of the extension's own pages. */
const PAGE_STYLES = [
  'src/options/options.css',
  'src/welcome/welcome.css',
  'src/glossary/page/glossary.css',
  'src/library/library.css',
];

/** Bundles every entry; `outdir` is emptied first. */
export async function buildExtension(browser: BrowserName, outdir = path.join(DIST, browser)): Promise<void> {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const entries = readdirSync(path.join(ROOT, 'src/entries')).filter(file => file.endsWith('.ts') && file !== 'cli.ts');
  const bundle = (files: readonly string[], banner = '') =>
    build({
      ...BUNDLING,
      entryPoints: files.map(file => `src/entries/${file}`),
      banner: { js: banner },
      outdir,
      format: 'iife',
    });
  await bundle(entries.filter(file => file !== AT_THE_CLICK));
  await bundle([AT_THE_CLICK], ALL_CALLED);
  await build({ ...BUNDLING, plugins: [], entryPoints: PAGE_STYLES, entryNames: '[name]', outdir });
  for (const page of readdirSync(path.join(ROOT, 'src/entries')).filter(file => file.endsWith('.html')))
    cpSync(path.join(ROOT, 'src/entries', page), path.join(outdir, page));
  for (const folder of ['_locales', 'data'])
    cpSync(path.join(ROOT, 'src', folder), path.join(outdir, folder), { recursive: true });
  cpSync(path.join(ROOT, 'icons'), path.join(outdir, 'icons'), {
    recursive: true,
    filter: file => !file.endsWith('.svg'),
  });
  copySample(path.join(outdir, 'sample'));
  writeFileSync(path.join(outdir, 'manifest.json'), `${JSON.stringify(manifestFor(browser), null, 2)}\n`);
}

/** The sample that the welcome page opens: a page like any other, but for the reader that starts with it. */
function copySample(folder: string): void {
  cpSync(path.join(ROOT, 'sample'), folder, { recursive: true, filter: file => !file.endsWith('.json') });
  const page = path.join(folder, 'index.html');
  const scripts = [...FEATURES, 'reader'].map(name => `<script src="../${name}.js" defer></script>\n`).join('');
  writeFileSync(page, readFileSync(page, 'utf8').replace('</head>', `${scripts}</head>`));
}

/** The command line stays one file beside its data; jsdom does not bundle and stays a dependency. */
export async function buildCommandLine(): Promise<void> {
  await build({
    ...BUNDLING,
    entryPoints: ['src/entries/cli.ts'],
    outfile: path.join(DIST, 'cli.js'),
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minify: false,
    external: ['jsdom', '@mozilla/readability', '@exodus/bytes'],
    banner: { js: '#!/usr/bin/env node' },
  });
  cpSync(path.join(ROOT, 'src/data'), path.join(DIST, 'data'), { recursive: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await Promise.all([...BROWSERS.map(browser => buildExtension(browser)), buildCommandLine()]);
  console.log(`built ${BROWSERS.map(browser => `dist/${browser}`).join(', ')} and dist/cli.js`);
}
