import { type Form, fails, form, HOLDS, unquote, verdict } from '../assertion.ts';
import type { Run } from '../run.ts';

/** A variable of the page's own world, as text; 'undefined' where it is. */
const variable = ({ tab }: Run, name: string): Promise<string> =>
  tab.evaluate(key => String((globalThis as Record<string, unknown>)[key]), name);

/** Object.prototype.polluted in the page, in the extension's world of the page, and in the extension. */
export async function polluted({ session, tab }: Run): Promise<readonly string[]> {
  const look = () => String(({} as { polluted?: unknown }).polluted);
  const page = await tab.evaluate(look);
  const own = await session.inExtension(() => String(({} as { polluted?: unknown }).polluted));
  const isolated = await session.inExtension(
    async (api, tabId) => {
      const func = () => String(({} as { polluted?: unknown }).polluted);
      return String((await api.scripting.executeScript({ target: { tabId }, func }))[0]?.result);
    },
    await tab.id(),
  );
  return [page, own, isolated];
}

/** What scripts see: of the page, of the extension, of the web. */
export const WORLD_FORMS: readonly Form[] = [
  {
    form: form('window\\.(__\\w+) (?:(undefined)|equals (\\w+)|lacks S)'),
    async check(run, [, name = '', isUndefined, value, quoted]) {
      const found = await variable(run, name);
      if (isUndefined) return verdict(found === 'undefined', `it is ${found}`);
      if (value !== undefined) return verdict(found === value, `it is ${found}`);
      return verdict(!found.includes(unquote(quoted)), `it is ${found}`);
    },
  },
  {
    form: form('\\(\\{\\}\\)\\.polluted undefined'),
    async check(run) {
      const found = await polluted(run);
      return verdict(
        found.every(value => value === 'undefined'),
        `in page, extension, isolated world: ${found}`,
      );
    },
  },
  {
    form: form('no request to ([\\w.]+)'),
    async check(run, [, host = '']) {
      const sent = run.visits().filter(({ url }) => url.hostname === host || url.hostname.endsWith(`.${host}`));
      return verdict(sent.length === 0, sent.map(({ method, url }) => `${method} ${url}`).join(', '));
    },
  },
  {
    form: form('no uncaught extension error'),
    async check(run) {
      const errors = await run.errors();
      return verdict(errors.length === 0, errors.join(' | '));
    },
  },
  {
    form: form('location unchanged'),
    phase: 'watch',
    async check({ tab, address, watched: { addresses } }) {
      const seen = new Set([address, ...addresses, tab.url]);
      return verdict(seen.size === 1, [...seen].join(', '));
    },
  },
  {
    form: form('clicking every reader link (?:leaves (window\\.__pwned undefined)|raises no extension error)'),
    async check({ links, outcome }, [, pwned]) {
      if (outcome !== 'opened') return fails(`outcome: ${outcome}`);
      if (pwned) return verdict(!links.pwned, `set after ${links.count} clicks`);
      return verdict(links.errors === 0, `${links.errors} errors after ${links.count} clicks`);
    },
  },
  {
    form: form('extension storage unchanged'),
    async check(run) {
      return verdict((await run.stored()) === run.storedBefore, 'it changed');
    },
  },
  {
    form: form('text can be selected and copied in the reader'),
    async check({ session, tab, outcome }) {
      if (outcome !== 'opened') return fails(`outcome: ${outcome}`);
      const line = await tab.inRoot(root => {
        const paragraph = root?.querySelector<HTMLElement>('[data-part="body"] p');
        paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = paragraph?.getClientRects()[0];
        return paragraph && box
          ? {
              text: paragraph.innerText,
              left: box.left + 2,
              y: box.top + 12,
              right: box.left + Math.min(box.width, 300),
            }
          : null;
      });
      if (!line) return fails('no paragraph');
      await tab.drag([line.left, line.y], [line.right, line.y]);
      await tab.press('KeyC', 'Control');
      const copied = (await session.clipboard()).trim();
      await tab.front();
      return verdict(copied.length > 4 && line.text.includes(copied), `«${copied}» was copied`);
    },
  },
  {
    form: form('tab responsive'),
    phase: 'watch',
    check: async ({ watched: { slowest } }) => verdict(slowest < 1000, `an answer took ${slowest} ms`),
  },
  {
    form: form('extension CPU below N %'),
    phase: 'watch',
    check: async ({ watched: { load } }, [, number]) =>
      verdict(load * 100 < Number(number), `${Math.round(load * 100)} %`),
  },
  {
    form: form('opens within N x of baseline or N ms'),
    async check({ opening, baseline, outcome }, [, factor, ms]) {
      if (outcome === 'nothing') return fails('it does not open');
      const limit = Math.max(Number(ms), Number(factor) * (baseline ?? 0));
      return opening <= limit ? HOLDS : fails(`${Math.round(opening)} ms, baseline ${Math.round(baseline ?? 0)} ms`);
    },
  },
];
