/**
 * npm run fuzz -- [--runs N] [--seed S] [--path P]: extraction over generated pages and over changed fixtures, N of each
 * kind. Prints the seed, and of a failure the smallest page that still fails.
 */
import fc from 'fast-check';
import { generatedPages, mutatedPages } from './fuzz/pages.ts';
import { findFault } from './fuzz/properties.ts';

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const runs = Number(option('--runs') ?? 500);
const seed = Number(option('--seed') ?? Date.now() % 1_000_000_000);
const path = option('--path');
let failed = false;

for (const [name, pages] of [
  ['generated', generatedPages],
  ['changed', mutatedPages],
] as const) {
  if (option('--only') && option('--only') !== name) continue;
  let slowest = 0;
  let count = 0;
  const started = performance.now();
  const details = await fc.check(
    fc.asyncProperty(pages, async page => {
      // What a job holds weakly lives until it ends: in one job for all, no page would be collected.
      await new Promise(setImmediate);
      const from = performance.now();
      const fault = findFault(page);
      slowest = Math.max(slowest, performance.now() - from);
      if (++count % 100 === 0)
        console.log(`  ${name}: ${count}, ${Math.round((performance.now() - started) / count)} ms each`);
      if (fault) throw new Error(`${fault}\n${page.document.body.outerHTML.slice(0, 4_000)}`);
    }),
    { numRuns: runs, seed, ...(path ? { path } : {}), endOnFailure: Boolean(path) },
  );
  console.log(`${name}: ${details.numRuns} runs, seed ${seed}, slowest ${Math.round(slowest)} ms`);
  if (!details.failed) continue;
  failed = true;
  console.log(`  path ${details.counterexamplePath}`);
  console.log(details.errorInstance instanceof Error ? details.errorInstance.stack : details.errorInstance);
}
process.exitCode = failed ? 1 : 0;
