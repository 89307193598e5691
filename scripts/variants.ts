/**
 * npm run variants -- [PAGES GOLD] [--only NAME] [--page PART] [--list]: how often the text is exactly right when pages are changed as
 * another outlet could have made them, with the table of publishers off. Without directories, of the fixtures.
 */
import { JSDOM, VirtualConsole } from 'jsdom';
import { blockText } from '../src/core/article.ts';
import { extract } from '../src/extraction/complete.ts';
import { expectedTexts, fixtureNames, fromUnknownHost, readFixture } from '../tests/tools/fixtures.ts';
import { readCorpus } from './score/corpus.ts';
import { type Gold, scorePage } from './score/metrics.ts';
import { CHANGES } from './variants/changes.ts';
import { findPlace, seeded } from './variants/place.ts';

interface Case {
  readonly slug: string;
  readonly html: string;
  readonly url: string | null;
  readonly gold: Gold;
}

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const only = option('--only');
const page = option('--page');
const list = args.includes('--list');
const [pagesDir, goldDir] = args.filter(
  (word, index) => !word.startsWith('--') && !/^--(?:only|page)$/.test(args[index - 1] ?? ''),
);

function fixtures(): Case[] {
  return fixtureNames().flatMap(name => {
    const fixture = readFixture(name);
    const { article } = fixture;
    if (!article) return [];
    const captions = article.blocks.flatMap(block =>
      typeof block !== 'string' && typeof block['caption'] === 'string' ? [block['caption']] : [],
    );
    const { title, subtitle, byline, published, modified } = article;
    const body = expectedTexts(article);
    const junk = article.lacks;
    return [
      {
        slug: name,
        ...fromUnknownHost(fixture),
        gold: { title, subtitle, byline, published, modified, agency: null, body, must: [], junk, captions },
      },
    ];
  });
}

const cases: Case[] =
  pagesDir && goldDir
    ? readCorpus(pagesDir, goldDir).flatMap(({ gold, ...rest }) => (gold ? [{ ...rest, gold }] : []))
    : fixtures();

console.log(`${'change'.padEnd(44)} pages  exact  F1     header`);
for (const [name, change] of Object.entries(CHANGES)) {
  if (only && name !== only) continue;
  let [count, exact, f1, header] = [0, 0, 0, 0];
  const wrong: string[] = [];
  for (const { slug, html, url, gold } of cases) {
    if (page && !slug.includes(page)) continue;
    const { window } = new JSDOM(html, { url: url ?? 'https://news.invalid/', virtualConsole: new VirtualConsole() });
    const place = findPlace(window.document, gold.body, seeded(slug + name));
    const outcome = place && change(place, gold.body);
    if (!outcome) {
      window.close();
      continue;
    }
    const body = outcome.body ?? gold.body;
    const changed = { ...gold, body, must: [], junk: [...gold.junk, ...(outcome.junk ?? [])] };
    const result = extract(window.document, { url, view: window, rows: false });
    const output = 'article' in result ? { ...result.article, blocks: result.article.blocks.map(blockText) } : null;
    const marks = scorePage(changed, output);
    const good = marks.f1! > 0.9995 && marks.paras === 1 && marks.junk === 0 && marks.twice === 0;
    count++;
    exact += Number(good);
    f1 += marks.f1!;
    header += ['title', 'subtitle', 'byline', 'published', 'modified'].every(mark => marks[mark as 'title'] !== 0)
      ? 1
      : 0;
    if (!good) {
      const junk = changed.junk.filter(text => output?.blocks.some(block => block.includes(text)));
      wrong.push(
        `    ${slug}: ${output ? `F1 ${marks.f1!.toFixed(3)} paragraphs ${marks.paras!.toFixed(2)}` : `refused ${'refused' in result ? result.refused : ''}`} ${junk.slice(0, 2).join(' | ')}`,
      );
    }
    window.close();
  }
  if (!count) continue;
  const share = (part: number) => (part / count).toFixed(3);
  console.log(`${name.padEnd(44)} ${String(count).padStart(5)}  ${share(exact)}  ${share(f1)}  ${share(header)}`);
  if (list && wrong.length) console.log(wrong.join('\n'));
}
