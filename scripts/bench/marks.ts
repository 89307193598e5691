/**
 * npx tsx scripts/bench/marks.ts GOLD [LABELS]: what annotation costs (loading the data, characters a second with
 * all annotators and with the tagger alone, growth with length), over the articles of GOLD (files with a `body` array);
 * and, against hand labels, how many of the name marks that the reader draws are right in span and type.
 * Times are the processor's, the least of several runs, so that a busy machine says nearly the same.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createAnnotator } from '../../src/annotation/annotate.ts';
import { DATA_FILES, readData } from '../../src/annotation/data-files.ts';
import type { AnnotationRequest } from '../../src/core/annotation.ts';
import type { Article } from '../../src/core/article.ts';
import { DEFAULTS, type Settings } from '../../src/core/settings.ts';
import { chooseMarks } from '../../src/reader/marks/policy.ts';
import { gather } from '../../src/reader/marks/subjects.ts';

interface Gold {
  readonly title: string;
  readonly published: string | null;
  readonly body: readonly string[];
}
interface Label {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const ROUNDS = 20;
const NAMES = ['PERSON', 'ORG', 'PLACE'];
const LENGTHS = [2_000, 4_000, 8_000];

const [gold = '.', labels] = process.argv.slice(2);
const data = path.resolve(import.meta.dirname, '../../src/data');
const files = new Map(DATA_FILES.map(file => [file, readFileSync(path.join(data, file))]));

function time<T>(run: () => T): { ms: number; result: T } {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, result };
}

const { ms: cold, result: annotator } = time(() => createAnnotator(readData(files)));
console.log(`data loaded in ${cold.toFixed(0)} ms, the first time`);

const articles = new Map(
  readdirSync(gold)
    .filter(file => file.endsWith('.json'))
    .map(file => [file, JSON.parse(readFileSync(path.join(gold, file), 'utf8')) as Gold]),
);
const requests = [...articles.values()].map(
  ({ title, published, body }): AnnotationRequest => ({ title, published, blocks: body }),
);
const characters = requests.reduce((sum, { title, blocks }) => sum + (title + blocks.join('')).length, 0);

/** Characters a second, each article by its fastest run. */
function speed(run: (request: AnnotationRequest) => unknown): number {
  const best = requests.map(request => Math.min(...Array.from({ length: ROUNDS }, () => time(() => run(request)).ms)));
  return Math.round((1000 * characters) / best.reduce((sum, ms) => sum + ms, 0));
}
console.log(`${characters} characters: ${speed(annotator.annotate)} a second, tagger alone ${speed(annotator.tag)}`);

/** An article of so many paragraphs, each of which names another person, company and amount. */
function long(paragraphs: number): AnnotationRequest {
  const syllable = (n: number): string => String.fromCharCode(0xac00 + 28 * (n % 399));
  const person = (n: number): string => `김${syllable(n)}${syllable(Math.floor(n / 399) + 7)}`;
  const text = (n: number): string =>
    `${person(n)} 의원은 5일 ${person(n)}전자(이하 ${syllable(n)}전)가 ${n}만 원을 냈다고 했다. 김 의원은 이 회사를 찾았다.`;
  return { published: '2024-01-05', blocks: Array.from({ length: paragraphs }, (_, n) => text(n)) };
}
for (const paragraphs of LENGTHS) {
  const request = long(paragraphs);
  const ms = Math.min(...[1, 2, 3].map(() => time(() => annotator.annotate(request)).ms));
  const size = request.blocks.join('').length;
  console.log(`${paragraphs} paragraphs, as many persons: ${Math.round((1000 * size) / ms)} characters a second`);
}

/** A gold article as the reader has it: paragraphs only. */
const articleOf = ({ title, published, body }: Gold): Article => ({
  title,
  published,
  subtitle: null,
  byline: [],
  modified: null,
  agency: null,
  siteName: null,
  section: null,
  url: null,
  image: null,
  blocks: body.map(text => ({ kind: 'paragraph', text, runs: [] })),
  removed: [],
  found: { step: 'publisher', confidence: 1 },
  parts: [],
});

function judge(marks: Settings['marks'], directory: string): void {
  let right = 0;
  const wrong: string[] = [];
  for (const [file, article] of articles) {
    const labelled = path.join(directory, file);
    if (!existsSync(labelled)) continue;
    const { mentions } = JSON.parse(readFileSync(labelled, 'utf8')) as { mentions: Label[] };
    const known = new Set(mentions.map(({ block, start, end, type }) => `${block},${start},${end},${type}`));
    const { title, published, body } = article;
    const found = gather(articleOf(article), annotator.annotate({ title, published, blocks: body }));
    const lengths = (block: number): number => found.text(block).length;
    for (const { annotation } of chooseMarks(found.candidates, lengths, { ...DEFAULTS, marks })) {
      const { block, start, end, type } = annotation;
      if (!NAMES.includes(type)) continue;
      if (known.has(`${block},${start},${end},${type}`)) right++;
      else wrong.push(`${type} ${found.words(annotation)}`);
    }
  }
  const drawn = right + wrong.length;
  console.log(
    `${marks}: ${right} of ${drawn} name marks right (${((100 * right) / drawn).toFixed(1)} %); not ${wrong.join(', ')}`,
  );
}
if (labels) for (const marks of ['calm', 'all'] as const) judge(marks, labels);
