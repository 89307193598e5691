import Papa from 'papaparse';
import type { Session } from '../../browsers/session.ts';
import { clearStored } from '../../browsers/stored.ts';
import { until } from '../../browsers/until.ts';
import { fails, form, unquote, verdict } from '../assertion.ts';
import { type FileRun, importText } from '../imports/file-run.ts';
import { ImportPage } from '../imports/import-page.ts';

import type { ImportForm } from '../imports/sentence.ts';
import { readStored, type Stored } from '../imports/stored.ts';
import type { Run } from '../run.ts';
import { excerpt, plain } from '../text.ts';
import { polluted } from './world.ts';

/** The page that is read after an import where no sentence names one. */
const PAGE = 'baseline.html';
/** A cell that a spreadsheet would run. */
const FORMULA = /^[=+\-@\t\r]/;

/** The glossary as its user would save it, by each button, in this order. Once a run. */
const FORMATS = ['json', 'csv'] as const;
type Exports = Readonly<Record<(typeof FORMATS)[number], string>>;
const saved = new WeakMap<FileRun, Promise<Exports>>();
function exported(run: FileRun): Promise<Exports> {
  const known = saved.get(run) ?? save(run.session);
  saved.set(run, known);
  return known;
}
async function save(session: Session): Promise<Exports> {
  const { tab } = await ImportPage.open(session, 'glossary');
  for (const index of FORMATS.keys()) await tab.clickOn('main > .acts button', index);
  const textOf = (format: string) => {
    const find = async () => (await session.downloads()).find(({ name }) => name.endsWith(`.${format}`))?.text;
    return until(find, `the ${format} file is there`);
  };
  const exports = { json: await textOf('json'), csv: await textOf('csv') };
  await tab.close();
  return exports;
}

const marks = ({ tab }: Run): Promise<number> => tab.inRoot(root => root?.querySelectorAll('mark').length ?? 0);

/** What an import does to the rest: to other worlds, to pages that are read, to files that are written. */
export const IMPORT_AFTER_FORMS: readonly ImportForm[] = [
  {
    form: form('\\(\\{\\}\\)\\.polluted undefined(?: in every world)?'),
    async check(run) {
      const own = await run.importPage.tab.evaluate(() => String(({} as { polluted?: unknown }).polluted));
      const found = [own, ...(await polluted(await run.read(PAGE)))];
      return verdict(
        found.every(value => value === 'undefined'),
        `in import, page, extension, isolated world: ${found}`,
      );
    },
  },
  {
    form: form('window\\.(__\\w+) undefined'),
    async check(run, [, name = '']) {
      const look = (key: string) => String((globalThis as Record<string, unknown>)[key]);
      const pages = [
        run.importPage.tab,
        (await ImportPage.open(run.session, 'glossary')).tab,
        (await run.read(PAGE)).tab,
      ];
      const found = await Promise.all(pages.map(tab => tab.evaluate(look, name)));
      return verdict(
        found.every(value => value === 'undefined'),
        `in import, glossary, page: ${found}`,
      );
    },
  },
  {
    form: form('no request to ([\\w.]+)'),
    async check({ session, started }, [, host = '']) {
      const sent = session.web.visits(started).filter(({ url }) => url.hostname === host);
      return verdict(sent.length === 0, sent.map(({ method, url }) => `${method} ${url}`).join(', '));
    },
  },
  {
    form: form('no uncaught extension error'),
    async check({ session }) {
      const errors = await session.errors();
      return verdict(errors.length === 0, errors.join(' | '));
    },
  },
  {
    form: form('([^ ]+\\.html) opens(?: within N s)?(?: afterwards)?(?: and text contains S)?'),
    async check(run, [, name = PAGE, seconds, quoted]) {
      const read = await run.read(name);
      if (read.outcome !== 'opened') return fails(`outcome: ${read.outcome}`);
      if (seconds && read.opening > Number(seconds) * 1000) return fails(`${Math.round(read.opening)} ms`);
      const { text } = await read.read();
      return verdict(plain(text).includes(plain(unquote(quoted))), excerpt(text));
    },
  },
  {
    form: form('refuses cleanly'),
    async check(run) {
      const outcomes = await Promise.all(run.opened().map(async read => (await read).outcome));
      return verdict(outcomes.includes('refused'), `outcomes: ${outcomes}`);
    },
  },
  {
    form: form('([^ ]+\\.html) opens and text unchanged by highlighting'),
    async check(run, [, name = PAGE]) {
      const read = await run.read(name);
      if (read.outcome !== 'opened') return fails(`outcome: ${read.outcome}`);
      await until(async () => (await marks(read)) > 0, 'something is marked');
      const page = plain(await read.tab.evaluate(() => document.body.textContent));
      const { blocks } = await read.read();
      const strange = blocks.filter(({ tag, text }) => tag === 'p' && !page.includes(plain(text)));
      return verdict(blocks.length > 0 && strange.length === 0, strange.map(({ text }) => excerpt(text)).join(' | '));
    },
  },
  {
    form: form('term S matches only the literal text'),
    async check({ session }, [, quoted]) {
      const term = unquote(quoted);
      const bare = term.replace(/[^\p{L}\p{N}]/gu, '');
      const blocks = [`${term} ${bare}`, `가${bare}나 ${bare}식 ${bare}`, `오늘 ${term}한빛과 ${bare}가를 보았다.`];
      const found = await session.inExtension(
        async (api, wanted, texts) => {
          const message = { to: 'background', method: 'annotate', request: { blocks: texts } };
          const reply = (await api.runtime.sendMessage(message)) as {
            value?: { annotations: { term?: string; block: number; start: number; end: number }[] };
          };
          return (reply.value?.annotations ?? [])
            .filter(one => one.term === wanted)
            .map(({ block, start, end }) => texts[block]?.slice(start, end) ?? '');
        },
        term,
        blocks,
      );
      return verdict(found.length > 0 && found.every(text => text === term), `it matches ${JSON.stringify(found)}`);
    },
  },
  {
    form: /^exported CSV has no cell starting with .+$/,
    async check(run) {
      const { csv } = await exported(run);
      const { data } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''));
      const bad = data.flat().filter(cell => FORMULA.test(cell));
      return verdict(data.length > run.terms.length && bad.length === 0, `${data.length} lines, ${bad.slice(0, 5)}`);
    },
  },
  {
    form: form('export then import gives the same terms'),
    async check(run) {
      const { session, after } = run;
      const files = await exported(run);
      const wordsOf = ({ entries }: Stored) => JSON.stringify(entries.map(one => [one.term, one.definition]));
      for (const format of FORMATS) {
        await session.inExtension(clearStored);
        const page = await ImportPage.open(session, 'glossary');
        const { said } = await importText(page, `back.${format}`, files[format]);
        if (wordsOf(after) !== wordsOf(await readStored(session)))
          return fails(`${format}: ${excerpt(said.join(' '))}`);
      }
      return verdict(after.entries.length > 0, 'nothing was exported');
    },
  },
];
