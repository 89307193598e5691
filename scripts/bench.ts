/**
 * npm run bench -- PAGES [--json FILE]: what extraction costs in Chromium beside Readability and Defuddle, in the same
 * page and run, and how large the bundles are. Milliseconds of a noisy machine: compare within a run, not across runs.
 */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { timeExtraction } from './bench/extraction.ts';
import { median, quantile } from './bench/figures.ts';
import type { Timings } from './bench/in-page.ts';
import { withExtension } from './browsers/session.ts';
import { DIST } from './build.ts';
import { readCorpus } from './score/corpus.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const [pagesDir] = positionals;
if (!pagesDir) {
  console.error('usage: npm run bench -- PAGES [--json FILE]');
  process.exit(2);
}

const pages = readCorpus(pagesDir, pagesDir);
const timings = await withExtension('chromium', session => timeExtraction(session, pages));
const names = ['detect', 'extract', 'clone', 'readability', 'defuddle'] as const satisfies readonly (keyof Timings)[];
const perPage = Object.fromEntries(names.map(name => [name, timings.map(timing => median(timing[name]))]));
const ratios = pages.map((_, i) => perPage['extract']![i]! / perPage['readability']![i]!);

console.log(`| ${pages.length} pages, Chromium | median ms | p90 ms |\n| --- | ---: | ---: |`);
for (const name of names)
  console.log(`| ${name} | ${median(perPage[name]!).toFixed(2)} | ${quantile(perPage[name]!, 0.9).toFixed(2)} |`);
console.log(`\nextract / readability: median ${median(ratios).toFixed(2)}, p90 ${quantile(ratios, 0.9).toFixed(2)}\n`);
console.log('| bundle | kB minified |\n| --- | ---: |');
const bundles = readdirSync(path.join(DIST, 'chrome')).filter(file => file.endsWith('.js'));
for (const file of bundles)
  console.log(`| ${file} | ${(statSync(path.join(DIST, 'chrome', file)).size / 1000).toFixed(1)} |`);
if (values.json)
  writeFileSync(values.json, JSON.stringify({ pages: pages.map(page => page.slug), perPage, ratios }, null, 2));
