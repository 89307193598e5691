/**
 * Trains the tagger.
 *
 *     npm run train -- DIR [--out FILE]            on DIR/gold.tsv and DIR/silver.tsv; writes src/data/tagger.bin
 *     npm run train -- DIR --folds 5 [--gold-only] cross-validation over gold.tsv; writes nothing
 *
 * A row of the files: text, tab, `start,end,LABEL;…` (half-open UTF-16 offsets), tab, source.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadTagger } from '../src/annotation/tagger.ts';
import { buildModel, GOLD_WEIGHT } from './train/build.ts';
import { report, score } from './train/evaluation.ts';
import { LEXICON_FILES, readLexicon } from './train/lexicon.ts';
import { readSentences } from './train/sentences.ts';
import { crossValidate } from './train/validation.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, folds: { type: 'string' }, 'gold-only': { type: 'boolean' } },
});
const directory = positionals[0];
if (!directory) {
  console.error('usage: npm run train -- DIR [--out FILE] | DIR --folds N [--gold-only]');
  process.exit(2);
}

const started = Date.now();
const log = (line: string): void =>
  console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const inputs = { gold: path.join(directory, 'gold.tsv'), silver: path.join(directory, 'silver.tsv') };
for (const file of [...Object.values(inputs), ...LEXICON_FILES])
  console.log(`sha256 ${digest(readFileSync(file))}  ${path.basename(file)}`);
const gold = readSentences(inputs.gold, GOLD_WEIGHT);
const silver = values['gold-only'] ? [] : readSentences(inputs.silver, 1);
const lists = readLexicon();

if (values.folds) {
  const scores = crossValidate(gold, silver, lists, Number(values.folds), log);
  for (const [least, counts] of scores) {
    console.log(`\nspans of confidence ≥ ${least}`);
    console.log(report(counts));
  }
} else {
  const out = values.out ?? path.resolve(import.meta.dirname, '../src/data/tagger.bin');
  const bytes = buildModel([...gold, ...silver], lists, log);
  writeFileSync(out, bytes);
  console.log(`sha256 ${digest(bytes)}  ${path.basename(out)}, ${bytes.length} bytes`);
  const tagger = loadTagger(bytes);
  console.log('\non the training sentences themselves:');
  console.log(report(score(tagger, gold, new Map())));
  const before = performance.now();
  for (const { text } of gold) tagger.tag(text);
  const characters = gold.reduce((sum, { text }) => sum + text.length, 0);
  console.log(`\n${Math.round(characters / ((performance.now() - before) / 1000))} characters a second`);
}
