/**
 * npm run bench -- PAGES [--json FILE] [--only PART]: what 정독 costs in Chromium, page by page and in one run: the detector,
 * extraction beside Readability and Defuddle, a click to the article painted, the marks after it with the background
 * warm and ended, memory, annotation, bundles, and how costs grow with the article. Milliseconds of a machine that may
 * be busy: the load is printed, and ratios within a run say more than times. PART: extraction, reading, scrolling,
 * annotation, growth.
 */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { timeAnnotation } from './bench/annotation.ts';
import { timeExtraction } from './bench/extraction.ts';
import { exponent, median, type Point, quantile, table } from './bench/figures.ts';
import { growAnnotation, growExtraction } from './bench/growth.ts';
import type { Step } from './bench/in-page.ts';
import { timeReadings } from './bench/reading.ts';
import { type Scroll, timeScrolling } from './bench/scrolling.ts';
import { ChromiumSession } from './browsers/chromium-session.ts';
import { withExtension } from './browsers/session.ts';
import { DIST } from './build.ts';
import { readCorpus } from './score/corpus.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, only: { type: 'string' } },
});
const [pagesDir] = positionals;
if (!pagesDir) {
  console.error('usage: npm run bench -- PAGES [--json FILE] [--only extraction|reading|scrolling|annotation|growth]');
  process.exit(2);
}
const wanted = (part: string): boolean => !values.only || values.only === part;
const results: Record<string, unknown> = {};
const print = (title: string, ...lines: readonly string[]): void => console.log(`## ${title}\n\n${lines.join('\n')}\n`);
const spread = (times: readonly (number | null)[]): [number, number, number] => {
  const came = times.flatMap(time => time ?? []);
  return [median(came), quantile(came, 0.9), came.length];
};
const describe = (what: string, ratios: readonly number[]): string =>
  `${what}: median ${median(ratios).toFixed(2)}, p90 ${quantile(ratios, 0.9).toFixed(2)}`;
const figuresOf = ({ marks, frames }: Scroll): [number, number, number, number] => [
  marks,
  median(frames),
  quantile(frames, 0.99),
  Math.max(...frames),
];
const load = (): string =>
  `load ${loadavg()
    .map(value => value.toFixed(1))
    .join(' ')} on ${cpus().length} cores`;
const printGrowth = (growth: Readonly<Record<string, readonly Point[]>>): void => {
  for (const [size, points] of Object.entries(growth))
    print(
      `${size}: exponent ${exponent(points).toFixed(2)}`,
      table(
        [size, 'ms'],
        points.map(point => [String(point.size), point.ms]),
      ),
    );
};

const pages = readCorpus(pagesDir, pagesDir);
console.log(`${pages.length} pages, Chromium, ${load()}\n`);
await withExtension('chromium', async session => {
  if (!(session instanceof ChromiumSession)) throw new Error('figures are of Chromium');
  const timings = await timeExtraction(session, pages);
  const articles = timings.flatMap(({ article }) => article ?? []).length ? timings.map(({ article }) => article) : [];
  if (wanted('extraction')) {
    const steps = ['detect', 'extract', 'clone', 'readability', 'defuddle'] as const satisfies readonly Step[];
    const perPage = Object.fromEntries(steps.map(step => [step, timings.map(timing => median(timing[step]))]));
    const noise = timings.map(({ extract }) => (quantile(extract, 0.9) - quantile(extract, 0.1)) / median(extract));
    // What else the machine does lengthens a round and never shortens one.
    const best = timings.map(({ extract, readability }) => Math.min(...extract) / Math.min(...readability));
    const over = (peer: Step) => pages.map((_, i) => perPage['extract']![i]! / perPage[peer]![i]!);
    print(
      'Extraction',
      table(
        ['step', 'median ms', 'p90 ms'],
        steps.map(step => [step, median(perPage[step]!), quantile(perPage[step]!, 0.9)]),
      ),
      '',
      ...(['readability', 'defuddle'] as const).map(peer => describe(`extract / ${peer}, page by page`, over(peer))),
      describe('the same of the best rounds, extract / readability', best),
      `noise (spread of rounds over their median): ${median(noise).toFixed(2)}`,
    );
    results['extraction'] = { perPage, best, noise };
  }
  if (wanted('reading')) {
    const readable = pages.filter((_, index) => timings[index]!.article);
    const { warm, cold, open, closed } = await timeReadings(session, readable);
    const megabytes = (bytes: readonly number[]) => spread(bytes.map(value => value / 1e6));
    print(
      'Reading',
      table(
        ['from the click', 'median', 'p90', 'pages'],
        [
          ['article painted, ms', ...spread(warm.map(({ painted }) => painted))],
          ['marks after it, background warm, ms', ...spread(warm.map(({ marks }) => marks))],
          ['marks after it, background ended, ms', ...spread(cold.map(({ marks }) => marks))],
          ['memory of the page, reader open, MB', ...megabytes(open)],
          ['memory of the page, reader closed, MB', ...megabytes(closed)],
        ],
      ),
    );
    results['reading'] = { warm, cold, open, closed };
  }
  if (wanted('scrolling')) {
    const scrolls = await timeScrolling(session);
    print(
      'Scrolling through 500 paragraphs',
      table(
        ['', 'marks', 'frame, median ms', 'p99 ms', 'longest ms'],
        [
          ['with marks', ...figuresOf(scrolls.with)],
          ['without', ...figuresOf(scrolls.without)],
        ],
      ),
    );
    results['scrolling'] = scrolls;
  }
  if (wanted('growth')) {
    const extraction = await growExtraction(session);
    console.log('# Extraction grows with\n');
    printGrowth(extraction);
    results['growth of extraction'] = extraction;
  }
  if (wanted('annotation') || wanted('growth')) {
    const { annotator, ...cost } = timeAnnotation(articles.flatMap(article => (article ? [article] : [])));
    print(
      'Annotation in Node, processor time',
      table(
        ['', 'figure'],
        [
          ['start, ms', cost.start],
          ['an article, median ms', median(cost.articles)],
          ['an article, p90 ms', quantile(cost.articles, 0.9)],
          ['thousand characters a second', cost.speed / 1_000],
        ],
      ),
    );
    results['annotation'] = cost;
    if (wanted('growth')) {
      const annotation = growAnnotation(annotator);
      console.log('# Annotation grows with\n');
      printGrowth(annotation);
      results['growth of annotation'] = annotation;
    }
  }
});
const bundles = readdirSync(path.join(DIST, 'chrome')).filter(file => file.endsWith('.js'));
const sizes = bundles.map((file): [string, number] => [file, statSync(path.join(DIST, 'chrome', file)).size / 1_000]);
print('Bundles', table(['bundle', 'kB minified'], sizes));
console.log(load());
if (values.json)
  writeFileSync(
    values.json,
    JSON.stringify(
      { pages: pages.map(page => page.slug), load: loadavg(), ...results, bundles: Object.fromEntries(sizes) },
      null,
      2,
    ),
  );
