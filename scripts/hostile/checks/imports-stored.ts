import { parseSite, SETTING_KEYS } from '../../../src/core/settings.ts';
import { fails, form, unquote, type Verdict, verdict } from '../assertion.ts';
import { type FileRun, OWN_TERM } from '../imports/file-run.ts';
import type { ImportForm } from '../imports/sentence.ts';
import type { Stored } from '../imports/stored.ts';
import { excerpt, rightCount } from '../text.ts';

const settingsOf = ({ settings }: Stored) =>
  JSON.stringify(SETTING_KEYS.filter(key => key !== 'sites').map(key => settings[key] ?? null));
const sitesOf = ({ settings }: Stored) => (settings['sites'] ?? {}) as Readonly<Record<string, unknown>>;
const entriesOf = ({ entries }: Stored) => JSON.stringify(entries);
const unchanged = ({ before, after }: FileRun): boolean =>
  entriesOf(before) === entriesOf(after) &&
  settingsOf(before) === settingsOf(after) &&
  JSON.stringify(sitesOf(before)) === JSON.stringify(sitesOf(after));

/** What of the store is neither as it was nor new as a whole; '' where nothing is. */
function mixture(run: FileRun): string {
  const { before, after, result, kind } = run;
  if (result.outcome !== 'imported') return unchanged(run) ? '' : `${result.outcome}, and yet something changed`;
  if (kind === 'glossary') {
    if (settingsOf(before) !== settingsOf(after) || 'held.test' in sitesOf(after) === false) return 'settings changed';
    const held = after.entries.find(({ term }) => term === OWN_TERM);
    if (held && held.definition !== '있던 뜻') return 'an entry that was there changed';
    const [added = 0, changed = 0] = result.counts;
    return added + changed === run.terms.length ? '' : `${added + changed} imported, ${run.terms.length} stored`;
  }
  if (entriesOf(before) !== entriesOf(after)) return 'the glossary changed';
  const sites = sitesOf(after);
  if ('held.test' in sites && Object.keys(sites).length > 1) return 'sites are a mixture';
  const changed = SETTING_KEYS.filter(key => key !== 'sites' && key !== 'size' && after.settings[key] !== undefined);
  return changed.length && after.settings['size'] === 21 && !/"size"\s*:\s*21\b/.test(run.text)
    ? 'settings are a mixture'
    : '';
}

const sameTerms = (run: FileRun, quoted: string): Verdict => {
  const wanted = (JSON.parse(quoted) as string[]).toSorted();
  return verdict(
    JSON.stringify(run.terms.toSorted()) === JSON.stringify(wanted),
    `stored: ${excerpt(run.terms.join(', '))}`,
  );
};

/** What an import leaves in the store. */
export const IMPORT_STORED_FORMS: readonly ImportForm[] = [
  {
    form: form('previously stored terms and settings intact or replaced as a whole'),
    async check(run) {
      const found = mixture(run);
      return verdict(found === '', found);
    },
  },
  {
    form: form('(?:nothing (?:is )?stored|rejected whole|storage unchanged)'),
    async check(run) {
      const { outcome } = run.result;
      return verdict(outcome !== 'imported' && unchanged(run), `it was ${outcome}: ${excerpt(run.terms.join(', '))}`);
    },
  },
  {
    form: /^stored terms equal (\[.*\])$/,
    check: async (run, [, list = '[]']) => sameTerms(run, list),
  },
  {
    form: /^(?:import(?:ed)? )?accepted with only ("[^"]*"(?:, ?"[^"]*")*)$/,
    check: async (run, [, list]) => sameTerms(run, `[${list}]`),
  },
  {
    form: form('stored terms count N'),
    check: async (run, [, number]) => verdict(run.terms.length === Number(number), `${run.terms.length} terms`),
  },
  {
    form: form('stored terms (contain|lack) S(?: (exactly|at least|at most) N times?)?'),
    async check({ terms }, [, relation, quoted, rule, number]) {
      const count = terms.filter(term => term === unquote(quoted)).length;
      return relation === 'lack'
        ? verdict(count === 0, `${count} times`)
        : verdict(rightCount(count, rule, Number(number)), `${count} times`);
    },
  },
  {
    form: form('stored definition of S (equals|contains|lacks) S'),
    async check({ after }, [, term, relation, quoted]) {
      const found = after.entries.find(entry => entry.term === unquote(term))?.definition;
      if (found === undefined) return fails('no such term');
      const wanted = unquote(quoted);
      const holds = relation === 'equals' ? found === wanted : found.includes(wanted) === (relation === 'contains');
      return verdict(holds, `it is «${excerpt(found)}»`);
    },
  },
  {
    form: /^(?:no key|stored data has no key) ("[^"]*"(?:(?:, | or )"[^"]*")*)(?: stored)?$/,
    async check({ after }, [, names = '']) {
      const found = (names.match(/"[^"]*"/g) ?? []).filter(name => after.text.includes(`${name}:`));
      return verdict(found.length === 0, `stored: ${found}`);
    },
  },
  {
    form: form('no U\\+FFFD stored'),
    check: async ({ after }) => verdict(!after.text.includes('\ufffd'), 'it is stored'),
  },
  {
    form: form('imported with numbers normalised'),
    async check({ after, result }) {
      const numbers = after.entries.flatMap(entry => Object.values(entry).filter(value => typeof value === 'number'));
      const holds = result.outcome === 'imported' && numbers.every(Number.isSafeInteger);
      return verdict(holds, `${result.outcome}: ${numbers.slice(0, 5)}`);
    },
  },
  {
    form: form('unknown (?:settings )?keys dropped'),
    async check(run) {
      const known = new Set<string>([...SETTING_KEYS, ...Object.keys(run.before.settings)]);
      const strange = Object.keys(run.after.settings).filter(key => !known.has(key));
      const sites = Object.entries(sitesOf(run.after)).filter(
        ([host, site]) => JSON.stringify(parseSite(host, site)) !== JSON.stringify(site),
      );
      return verdict(strange.length + sites.length === 0, JSON.stringify([strange, sites]));
    },
  },
  {
    form: form('invalid (?:rules|sites|items|entries|hosts) reported by name and skipped'),
    async check(run) {
      const given = Object.keys((JSON.parse(run.text) as { sites?: object }).sites ?? {});
      const skipped = given.filter(host => !(host in sitesOf(run.after)));
      const silent = skipped.filter(host => !run.said.includes(host.slice(0, 60)));
      const wrong = Object.entries(sitesOf(run.after)).filter(([host, site]) => !parseSite(host, site));
      return verdict(
        skipped.length > 0 && silent.length + wrong.length === 0,
        `left out: ${skipped}; not named: ${silent}; stored and wrong: ${wrong}`,
      );
    },
  },
];
