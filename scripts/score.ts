/** npm run score -- PAGES GOLD [--pages]: how right the text is, ours beside Readability and Defuddle in one run. */
import { readCorpus } from './score/corpus.ts';
import { MARKS, type Marks, scorePage, summarise } from './score/metrics.ts';
import { READERS } from './score/readers.ts';

const [pagesDir, goldDir] = process.argv.slice(2).filter(word => !word.startsWith('--'));
const listPages = process.argv.includes('--pages');
if (!pagesDir || !goldDir) {
  console.error('usage: npm run score -- PAGES GOLD [--pages]');
  process.exit(2);
}

const corpus = readCorpus(pagesDir, goldDir);
const results = new Map<string, { pages: Marks[]; refused: number; mistaken: number; failed: number }>();
for (const [name, reader] of Object.entries(READERS)) {
  const result = { pages: [] as Marks[], refused: 0, mistaken: 0, failed: 0 };
  results.set(name, result);
  for (const page of corpus) {
    const output = await reader(page).catch(() => {
      result.failed++;
      return null;
    });
    if (!page.gold) {
      if (output) result.mistaken++;
      continue;
    }
    if (!output) result.refused++;
    const marks = scorePage(page.gold, output);
    result.pages.push(marks);
    if (listPages && name === 'ours' && !marks.perfect)
      console.log(
        `${page.slug.padEnd(36)} ${MARKS.map(mark => `${mark} ${marks[mark]?.toFixed(2) ?? '–'}`).join(' ')}`,
      );
  }
}

const names = [...results.keys()];
const row = (label: string, cells: readonly string[]) =>
  `| ${label.padEnd(22)} | ${cells.map(cell => cell.padStart(11)).join(' | ')} |`;
console.log(row(`${corpus.filter(page => page.gold).length} pages`, names));
console.log(
  row(
    '---',
    names.map(() => '---:'),
  ),
);
for (const mark of MARKS)
  console.log(
    row(
      mark === 'twice' ? 'pages with text twice' : mark,
      names.map(name => {
        const value = summarise(results.get(name)!.pages)[mark];
        return mark === 'twice' ? String(value) : value.toFixed(3);
      }),
    ),
  );
console.log(
  row(
    'articles refused',
    names.map(name => String(results.get(name)!.refused)),
  ),
);
console.log(
  row(
    `no article, ${corpus.filter(page => !page.gold).length} pages`,
    names.map(name => `${results.get(name)!.mistaken} mistaken`),
  ),
);
if ([...results.values()].some(result => result.failed))
  console.log(
    row(
      'failed',
      names.map(name => String(results.get(name)!.failed)),
    ),
  );
