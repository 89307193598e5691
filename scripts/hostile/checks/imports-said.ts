import { form, type Verdict, verdict } from '../assertion.ts';
import type { FileRun } from '../imports/file-run.ts';
import type { ImportForm } from '../imports/sentence.ts';
import { excerpt } from '../text.ts';

/** The product's messages for what a sentence calls a message about. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  encoding: ['glossaryProblem_encoding'],
  size: ['glossaryProblem_tooLarge', 'optionsBackupProblem_large'],
  'the size': ['glossaryProblem_tooLarge', 'optionsBackupProblem_large'],
  version: ['glossaryProblem_newer', 'optionsBackupProblem_newer'],
  'the version': ['glossaryProblem_newer', 'optionsBackupProblem_newer'],
  depth: ['glossaryProblem_tooDeep'],
  nesting: ['glossaryProblem_tooDeep'],
  quotes: ['glossaryProblem_quote'],
  format: ['glossaryProblem_unknownFormat', 'optionsBackupProblem_foreign'],
};
/** Most milliseconds without a turn of the page, where a sentence says only "responsive". */
const RESPONSIVE = 1_000;

/** A message without the values that stand in it. */
const bare = (text: string): string => text.replace(/\d+/g, '').replace(/\s+/g, ' ').trim();
/** Whether the page says one of the messages. */
async function says(run: FileRun, keys: readonly string[]): Promise<boolean> {
  const words = await Promise.all(keys.map(async key => bare(await run.words(key))));
  return words.some(text => text !== '' && bare(run.said).includes(text));
}
async function rejected(run: FileRun, about: string | undefined, ms: number): Promise<Verdict> {
  const { outcome, answered } = run.result;
  const told = about === undefined ? run.said !== '' : await says(run, ABOUT[about] ?? []);
  return verdict(
    outcome === 'rejected' && told && answered <= ms,
    `${outcome} after ${Math.round(answered)} ms: ${excerpt(run.said)}`,
  );
}

/** What the page says of an import, and how it bears it. */
export const IMPORT_SAID_FORMS: readonly ImportForm[] = [
  {
    form: form('(?:options page shows a result message|message shown)'),
    check: async run => verdict(run.result.said.at(-1) !== '', 'it says nothing'),
  },
  {
    form: /^rejected(?: with a message(?: about ([\w ]+?))?)?(?: within (\d+) (m?s))?$/,
    check: (run, [, about, number, unit]) =>
      rejected(run, about, number ? Number(number) * (unit === 's' ? 1000 : 1) : Number.POSITIVE_INFINITY),
  },
  {
    form: form('rejected by size before parsing'),
    check: run => rejected(run, 'size', 1_000),
  },
  {
    form: form('imported without freezing the page for more than N s'),
    check: async ({ result: { outcome, frozen } }, [, seconds]) =>
      verdict(outcome === 'imported' && frozen <= Number(seconds) * 1000, `${outcome}, still for ${frozen} ms`),
  },
  {
    form: form('options page responsive(?: during import)?'),
    check: async ({ result: { frozen } }) => verdict(frozen < RESPONSIVE, `still for ${Math.round(frozen)} ms`),
  },
  {
    form: /^message states (\d+) imported(?: and (\d+) skipped)?$/,
    async check(run, [, imported = '', skipped]) {
      const [added = 0, changed = 0, , left = 0] = run.result.counts;
      const numbers = (run.said.match(/\d[\d,]*/g) ?? []).map(text => text.replaceAll(',', ''));
      const counted = added + changed === Number(imported) && (skipped === undefined || left === Number(skipped));
      const told = numbers.includes(imported) && (skipped === undefined || numbers.includes(skipped));
      return verdict(counted && told, `it counts ${run.result.counts}: ${excerpt(run.said)}`);
    },
  },
  {
    form: form('message states how duplicates were resolved'),
    check: async run => verdict(await says(run, ['glossarySkip_repeated']), excerpt(run.said)),
  },
  {
    form: form('over-long items skipped with a message'),
    async check(run) {
      const told = await says(run, ['glossarySkip_longTerm', 'glossarySkip_longDefinition', 'glossarySkip_longNote']);
      const long = run.after.entries.filter(
        ({ term, definition }) => term.length > 1_000 || definition.length > 10_000,
      );
      return verdict(told && long.length === 0, `${long.length} stored: ${excerpt(run.said)}`);
    },
  },
  {
    form: form('storage quota error shown if raised'),
    check: async run => verdict(run.result.outcome !== 'failed' || run.said !== '', 'it says nothing'),
  },
];
