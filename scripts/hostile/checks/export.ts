import type { Download } from '../../browsers/session.ts';
import { until } from '../../browsers/until.ts';
import { type Form, fails, form, verdict } from '../assertion.ts';
import type { Run } from '../run.ts';
import { BIDI } from '../text.ts';

const FORMATS = ['markdown', 'html', 'text'] as const;

/** Saves the article in every format, as a person would, and gives the files. Once a run. */
const saved = new WeakMap<Run, Promise<readonly Download[]>>();
function save(run: Run): Promise<readonly Download[]> {
  const known = saved.get(run) ?? saveAll(run);
  saved.set(run, known);
  return known;
}
async function saveAll({ session, tab, reader }: Run): Promise<readonly Download[]> {
  await tab.press('KeyE');
  await until(async () => (await reader.count('.popup.export:not([hidden])')) > 0, 'the sheet opens');
  for (const [done, format] of FORMATS.entries()) {
    await reader.click(`[data-export="save-${format}"]`);
    await until(async () => (await session.downloads()).length > done, `the ${format} file is there`);
  }
  await tab.press('Escape');
  return session.downloads();
}

/** Paths, controls, direction, reserved names, length: what makes a file name break or lie. */
function wrongName(name: string): boolean {
  return (
    /[/\\:*?"<>|\u0000-\u001f\u007f-\u009f]/.test(name) ||
    BIDI.test(name) ||
    /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) ||
    /^[.\s]|[.\s]$/.test(name) ||
    Buffer.byteLength(name) > 255
  );
}

/** What leaves the reader as a file. The rest of a sentence is for people: each is checked for all that is known. */
export const EXPORT_FORMS: readonly Form[] = [
  {
    form: form('exported file name has (.+)'),
    async check(run) {
      if (run.outcome !== 'opened') return fails(`outcome: ${run.outcome}`);
      const names = (await save(run)).map(({ name }) => name);
      return verdict(names.length === FORMATS.length && !names.some(wrongName), names.join(' | '));
    },
  },
  {
    // Files come from an address in memory: nothing of the page can be a parameter of it.
    form: form('exported URI has (.+)'),
    async check(run) {
      if (run.outcome !== 'opened') return fails(`outcome: ${run.outcome}`);
      const urls = (await save(run)).map(({ url }) => url);
      const own = urls.filter(url => /^blob:(?:https?|moz-extension|chrome-extension):\/\/[\w.:-]+\/[\w-]+$/.test(url));
      return verdict(urls.length === FORMATS.length && own.length === urls.length, urls.join(' | '));
    },
  },
];
