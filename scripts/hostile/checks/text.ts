import { type Form, form, HOLDS, unquote, verdict } from '../assertion.ts';
import type { Run } from '../run.ts';
import { BIDI, countOf, excerpt, plain, rightCount, withoutZeroWidth } from '../text.ts';

const COUNT = '(?: (exactly|at least|at most) N times)?';

/** Visible text of the page itself, where an assertion is about that. */
const pageText = ({ tab }: Run) => tab.evaluate(() => document.body?.innerText ?? '');

async function field(run: Run, name: string | undefined): Promise<string> {
  const { title, byline } = await run.read();
  return plain(name === 'byline' ? byline : title).trim();
}

/** What the reader shows, as text. */
export const TEXT_FORMS: readonly Form[] = [
  {
    form: form(`reader text( \\(NFC, zero-width stripped\\))? (contains|lacks) S${COUNT}`),
    async check(run, [, stripped, relation, quoted, rule, number], { pageDom }) {
      const clean = stripped ? withoutZeroWidth : plain;
      const part = clean(unquote(quoted));
      const count = countOf(clean(pageDom ? await pageText(run) : (await run.read()).text), part);
      return relation === 'lacks'
        ? verdict(count === 0, `found ${count} times`)
        : verdict(rightCount(count, rule, Number(number)), `found ${count} times`);
    },
  },
  {
    form: form('reader text has S before S'),
    async check(run, [, first, second]) {
      const text = plain((await run.read()).text);
      const [a, b] = [text.indexOf(plain(unquote(first))), text.indexOf(plain(unquote(second)))];
      return verdict(a >= 0 && b > a, `found at ${a} and ${b}`);
    },
  },
  {
    form: form('if reader opens then reader text contains S'),
    async check(run, [, quoted]) {
      if (run.outcome !== 'opened') return HOLDS;
      return verdict(plain((await run.read()).text).includes(plain(unquote(quoted))), 'not found');
    },
  },
  {
    form: form('reader text stable'),
    phase: 'watch',
    check: async ({ watched: { texts } }) =>
      verdict(texts.length === 1 && texts[0] !== '', `${texts.length} different texts were seen`),
  },
  {
    form: form('reader text equals page text as decoded for sampled paragraphs'),
    async check(run) {
      const paragraphs = await run.tab.evaluate(() =>
        Array.from(
          document.querySelectorAll('article p, [itemprop="articleBody"] p'),
          p => (p as HTMLElement).innerText,
        )
          .filter(text => text.length > 30)
          .slice(0, 5),
      );
      const text = plain((await run.read()).text);
      const missing = paragraphs.filter(paragraph => !text.includes(plain(paragraph).trim()));
      return verdict(paragraphs.length > 0 && missing.length === 0, `missing: ${excerpt(missing.join(' | '))}`);
    },
  },
  {
    form: form('reader (title|byline) (contains|lacks|equals) S'),
    async check(run, [, name, relation, quoted]) {
      const value = await field(run, name);
      const wanted = plain(unquote(quoted));
      const holds =
        relation === 'equals'
          ? value === wanted.trim()
          : relation === 'contains'
            ? value.includes(wanted)
            : !value.includes(wanted);
      return verdict(holds, `it is «${excerpt(value)}»`);
    },
  },
  {
    form: form('reader (title|byline) has no bidi control characters'),
    check: async (run, [, name]) => verdict(!BIDI.test(await field(run, name)), 'it has'),
  },
  {
    form: form('reader (published|modified) (?:equals S|absent)'),
    async check(run, [, name, quoted]) {
      const value = (await run.read())[name as 'published' | 'modified'];
      const wanted = quoted === undefined ? null : unquote(quoted);
      const same = value === wanted || (value && wanted && Date.parse(value) === Date.parse(wanted));
      return verdict(Boolean(same), `it is ${value}`);
    },
  },
  {
    form: form('reader paragraphs at least N'),
    async check(run, [, number]) {
      const count = (await run.read()).blocks.filter(({ tag }) => tag === 'p').length;
      return verdict(count >= Number(number), `${count} paragraphs`);
    },
  },
  {
    form: form('reader dom has (paragraph|heading) with exact text S exactly N times'),
    async check(run, [, kind, quoted, number]) {
      const tags = kind === 'heading' ? ['h2', 'h3', 'h4'] : ['p'];
      const wanted = plain(unquote(quoted)).trim();
      const count = (await run.read()).blocks.filter(
        ({ tag, text }) => tags.includes(tag) && plain(text).trim() === wanted,
      ).length;
      return verdict(count === Number(number), `found ${count} times`);
    },
  },
];
