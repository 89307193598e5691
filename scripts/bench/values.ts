/**
 * npx tsx scripts/bench/values.ts [GOLD]: what dates, times, money and quantities cost: on the articles of GOLD (files with a
 * `body` array), and on 200,000 characters made to be slow. Processor milliseconds, so that a busy machine says the same.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findValues } from '../../src/annotation/values.ts';

const LENGTH = 200_000;
const ROUNDS = 20;
const published = '2024-01-05';

/** The same characters on every run (a linear congruential generator). */
function mixed(alphabet: string): string {
  let seed = 12345;
  return Array.from({ length: LENGTH }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return alphabet.charAt(seed % alphabet.length);
  }).join('');
}
const repeated = (text: string): string => text.repeat(LENGTH / text.length);

const SLOW: Readonly<Record<string, string>> = {
  'digits, 년, 월, 일': mixed('0123456789년월일'),
  'digits, dates, money': mixed('0123456789년월일 .,~만억조원%여'),
  digits: repeated('1234567890'),
  'groups of three': repeated('1,111,'),
  '1년1년…': repeated('1년'),
  '2023년1월…': repeated('2023년1월'),
  '5일부터 10일까지 …': repeated('5일부터 10일까지 '),
  '지난 3일 열렸고 이날 …': repeated('지난 3일 열렸고 이날 '),
  'unclosed quotations': repeated('5일 “'),
  '5페소 …': repeated('5페소 '),
};

function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}

const [gold] = process.argv.slice(2);
const articles = gold
  ? readdirSync(gold)
      .filter(file => file.endsWith('.json'))
      .map(file => JSON.parse(readFileSync(path.join(gold, file), 'utf8')) as { body: string[] })
  : [];
const read = (): void => articles.forEach(({ body }) => void findValues({ published, blocks: body }));
for (let i = 0; i < ROUNDS; i++) read();
const characters = articles.flatMap(({ body }) => body).join('').length;
const perRound = processorTime(() => Array.from({ length: ROUNDS }, read)) / ROUNDS;
if (characters)
  console.log(
    `${characters} characters of articles: ${perRound.toFixed(1)} ms, ${Math.round((characters / perRound) * 1000)} a second\n`,
  );

console.log(`| ${LENGTH} characters of | ms | found |\n| --- | ---: | ---: |`);
for (const [name, text] of Object.entries(SLOW)) {
  let found = 0;
  const time = processorTime(() => {
    found = findValues({ published, blocks: [text] }).length;
  });
  console.log(`| ${name} | ${time.toFixed(0)} | ${found} |`);
}
