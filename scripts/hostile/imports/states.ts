import { SETTING_KEYS } from '../../../src/core/settings.ts';
import type { Session } from '../../browsers/session.ts';
import { clearStored } from '../../browsers/stored.ts';
import { until } from '../../browsers/until.ts';
import { fails, type Verdict, verdict } from '../assertion.ts';
import type { StateCase } from '../cases.ts';
import type { Finding } from '../judge.ts';
import { Run } from '../run.ts';
import { importText } from './file-run.ts';
import { ImportPage } from './import-page.ts';
import { readStored } from './stored.ts';

/** What was found, by the sentences that it answers. */
type Answers = readonly (readonly [sentence: RegExp, Verdict])[];
interface State {
  readonly state: RegExp;
  /** Brings the state about and looks. */
  look(session: Session): Promise<Answers>;
}

const article = (session: Session): Promise<Run> =>
  Run.load(session, { file: 'baseline.html', what_it_tries: '', must_hold: [] }, null);
const noErrors = async (session: Session): Promise<readonly [RegExp, Verdict]> => {
  const errors = await session.errors();
  return [/^no uncaught extension error$/, verdict(errors.length === 0, errors.join(' | '))];
};

/** Storage refuses on the options page: said, and what is shown is what is stored. */
async function full(session: Session): Promise<Answers> {
  const open = async () => {
    const page = await session.openExtensionPage('options.html');
    const theme = () => page.evaluate(() => document.documentElement.dataset['theme'] ?? null);
    return { page, shown: await until(theme, 'the options show'), theme };
  };
  const first = await open();
  const stands = await first.page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<string, { storage: Record<string, object> }>;
    const { storage } = (browser ?? chrome)!;
    const set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    for (const area of ['local', 'sync']) Object.assign(storage[area]!, { set });
    return ['local', 'sync'].every(area => (storage[area] as { set?: unknown }).set === set);
  });
  const pending: Verdict = { pending: 'this browser lets no page stand in for its storage' };
  if (!stands || session.engine === 'firefox') return [[/./, pending]];
  await first.page.clickOn('.papers [role="radio"]', 1);
  const failed = () =>
    first.page.evaluate(() => document.querySelector<HTMLElement>('.saved.failed')?.innerText || null);
  const told = await until(failed, 'the failure is told').then(Boolean, () => false);
  const memory = await first.theme();
  const again = await open();
  return [
    [/^message shown$/, verdict(told, 'nothing is said')],
    [/^in-memory and stored state agree after reload$/, verdict(memory === again.shown, `${memory}, ${again.shown}`)],
  ];
}

/** Stores that nothing can be made of. */
async function broken(session: Session): Promise<Answers> {
  const wrong: readonly (readonly [string, unknown])[] = [
    ['a string', 'settings'],
    ['null', null],
    ['a number', 7],
    ['an array', [1, { a: 1 }]],
    ['an object', { version: 99, theme: { name: 'night' } }],
  ];
  const closed: string[] = [];
  const lost: string[] = [];
  for (const [name, value] of wrong) {
    const future = name === 'an object' ? { settingsVersion: 99 } : {};
    const store = { ...Object.fromEntries(SETTING_KEYS.map(key => [key, value])), settings: value, ...future };
    await session.inExtension((api, held) => api.storage.sync.set(held), store);
    const run = await article(session);
    await run.open();
    const size = run.outcome === 'opened' ? await run.reader.style('[data-part="body"] p', 'font-size') : run.outcome;
    if (size !== '19px') closed.push(`${name}: ${size}`);
    const options = await session.openExtensionPage('options.html');
    const told = () => options.evaluate(() => document.querySelector<HTMLElement>('.trouble')?.innerText || null);
    const reported = await until(told, 'the options tell of it', 5_000).then(Boolean, () => false);
    const { settings } = await readStored(session);
    if (!reported && !('settingsKept' in settings)) lost.push(name);
    await session.inExtension(clearStored);
  }
  return [
    [/^reader opens with defaults$/, verdict(closed.length === 0, closed.join(', '))],
    [/^broken value kept under a backup key or reported$/, verdict(lost.length === 0, `lost: ${lost}`)],
  ];
}

/** The extension is replaced under an open reader. */
async function replaced(session: Session): Promise<Answers> {
  if (session.engine === 'firefox') return [[/./, { pending: 'an update waits here until the browser starts anew' }]];
  const run = await article(session);
  await run.open();
  await session.replaceExtension();
  await run.tab.pause(500);
  const stays = await run.tab.readerOpen();
  const reads = stays ? (await run.reader.read()).blocks.length > 3 : true;
  const errors = await noErrors(session);
  await run.tab.front();
  await run.tab.press('Escape');
  await run.tab.pause(300);
  const gone = !(await run.tab.readerOpen());
  await run.open();
  const panes = await run.tab.evaluate(() => document.querySelectorAll('[data-jeongdok="host"]').length);
  return [
    [/^open pane closes or keeps working read-only$/, verdict(reads && gone, `reads: ${reads}, closes: ${gone}`)],
    errors,
    [/^second injection does not give two panes$/, verdict(panes === 1 && run.outcome === 'opened', `${panes} panes`)],
  ];
}

/** Two pages import the same terms with different words. */
async function twice(session: Session): Promise<Answers> {
  const list = (word: string) => `용어,뜻\n${Array.from({ length: 3_000 }, (_, at) => `낱말${at},${word}`).join('\n')}`;
  const pages = [await ImportPage.open(session, 'glossary'), await ImportPage.open(session, 'glossary')];
  const words = ['하나', '둘'];
  await Promise.all(pages.map((page, at) => importText(page, `${at}.csv`, list(words[at] ?? '')).catch(() => null)));
  const { entries } = await readStored(session);
  const found = new Set(entries.map(({ definition }) => definition));
  const whole = found.size === 1 && entries.length === 3_000;
  return [
    [/^stored data is one of the two imports, not a mixture$/, verdict(whole, `${entries.length}: ${[...found]}`)],
  ];
}

/** A page's script of ours asks for what only our own pages may. */
async function asked(session: Session): Promise<Answers> {
  const run = await article(session);
  await run.open();
  const before = await readStored(session);
  const answers = await session.inExtension(
    async (api, tabId) => {
      const func = async () => {
        const { browser, chrome } = globalThis as unknown as Record<string, typeof api>;
        const { runtime } = (browser ?? chrome)!;
        const request = {
          settings: { size: 28 },
          entries: [{ term: '몰래', definition: '들어온 말' }],
          key: 'size',
          value: 28,
        };
        const names = [
          'settings:set',
          'glossary:import',
          'saveSetting',
          'changeGlossary',
          'restoreBackup',
          'importGlossary',
        ];
        const messages = names.flatMap(name => [
          { type: name, ...request },
          { to: 'background', method: name, request },
        ]);
        const replies: string[] = [];
        for (const message of messages) {
          const reply: unknown = await Promise.race([
            runtime.sendMessage(message).catch(() => undefined),
            new Promise(resolve => setTimeout(resolve, 500)),
          ]);
          if (reply && typeof reply === 'object' && 'value' in reply) replies.push(JSON.stringify(message));
        }
        return replies;
      };
      return (await api.scripting.executeScript({ target: { tabId }, func }))[0]?.result as string[];
    },
    await run.tab.id(),
  );
  const after = await readStored(session);
  const holds = answers.length === 0 && JSON.stringify(before.entries) === JSON.stringify(after.entries);
  const settings = SETTING_KEYS.every(
    key => JSON.stringify(before.settings[key]) === JSON.stringify(after.settings[key]),
  );
  return [[/^refused\b/, verdict(holds && settings, `answered: ${answers.slice(0, 3)}`)]];
}

const STATES: readonly State[] = [
  { state: /quota/i, look: full },
  { state: /settings replaced/, look: broken },
  { state: /extension (?:reloaded|updated)/, look: replaced },
  { state: /two tabs import/, look: twice },
  { state: /onMessage/, look: asked },
];

/** Brings one state about and looks at every sentence. */
export async function judgeState(session: Session, { state, must_hold }: StateCase): Promise<readonly Finding[]> {
  const known = STATES.find(one => one.state.test(state));
  if (!known) return must_hold.map(assertion => ({ assertion, verdict: fails(`no such state: ${state}`) }));
  try {
    const answers = await known.look(session);
    return must_hold.map(assertion => ({
      assertion,
      verdict: answers.find(([sentence]) => sentence.test(assertion))?.[1] ?? fails('not in the grammar'),
    }));
  } finally {
    await session.reset();
  }
}
