import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { Reader } from '../../scripts/browsers/reader.ts';
import { until } from '../../scripts/browsers/until.ts';
import { describeInBrowsers } from '../tools/browsers.ts';
import { buttonOf, buttonShows } from '../tools/button.ts';
import { Options } from '../tools/options.ts';
import { GRANTED, LISTED, paper, SAMPLE, serveSites } from '../tools/sites.ts';

const BODY = '[data-part="body"]';
const READER = '[data-jeongdok="reader"]';

/** Waits for a value as long as a cold start on a busy machine may take. */
const eventually = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 15_000 });
/** Another host that the extension's declared content script covers. */
const OTHER = 'www.khan.co.kr';
const rowOf = (name: string) => `#keys .opt:has([data-row="${name}"])`;

describeInBrowsers('the settings', (session, engine) => {
  beforeAll(() => serveSites(session().web));

  const openOptions = () => Options.open(session());
  const openReader = async (url = SAMPLE): Promise<Reader> => {
    const tab = await session().open(url);
    await tab.clickAction();
    return tab.reader();
  };
  const stored = () =>
    session().inExtension(async api => ({ ...(await api.storage.sync.get()), ...(await api.storage.local.get()) }));
  const attribute = (reader: Reader, name: string) =>
    reader.tab.inRoot((root, wanted) => root?.querySelector('[data-jeongdok="reader"]')?.getAttribute(wanted), name);

  test('own colours colour the reader, and say where they contrast too little', async () => {
    const reader = await openReader();
    const options = await openOptions();
    await options.press('.papers [role="radio"]', 7);
    await options.set('.colour input', '#102030', 'input');
    await eventually(() => reader.style(READER, 'background-color')).toBe('rgb(16, 32, 48)');
    expect(await options.text('.contrasts .low')).not.toBe('');
    await options.set('.colour:nth-child(2) input', '#f0e8d8', 'input');
    await eventually(() => reader.style(READER, 'color')).toBe('rgb(240, 232, 216)');
    await options.press('#reading .segments [role="radio"]', 2);
    await options.set('.font-chooser input', 'Noto Sans CJK KR', 'change');
    await eventually(() => reader.style(BODY, 'font-family')).toMatch(/^"?Noto Sans CJK KR/);
    expect(await stored()).toMatchObject({ theme: 'own', font: 'other', fontName: 'Noto Sans CJK KR' });
  });

  test('a key is changed, refused where it is taken, and switched off', async () => {
    const reader = await openReader();
    const options = await openOptions();
    await options.press(`${rowOf('marks')} .link`, 0);
    await options.tab.press('KeyT');
    expect(await options.text(`${rowOf('marks')} [role="alert"]`)).not.toBe('');
    await options.tab.press('KeyK');
    await until(async () => (await stored())['shortcuts'], 'the key is stored');
    await options.press(`${rowOf('type')} .link`, 1);
    await eventually(stored).toMatchObject({ shortcuts: { marks: 'KeyK', type: '' } });
    await reader.tab.front();
    await reader.tab.press('KeyT');
    expect(await reader.count('.popup.type:not([hidden])')).toBe(0);
    await reader.tab.press('KeyK');
    await eventually(() => attribute(reader, 'data-marks')).toBe('off');
    await reader.tab.press('KeyK');
    await eventually(() => attribute(reader, 'data-marks')).toBe('calm');
  });

  test('a site asks before it opens, and is read in its own style', async () => {
    const options = await openOptions();
    await options.set('#sites input', `https://${GRANTED}/story/0`, 'input');
    await options.set('#sites form select', 'ask', 'change');
    await options.press('#sites form button');
    await until(() => options.text('.rule .host'), 'the site is listed');
    await options.set('.rule select:nth-of-type(2)', 'night', 'change');
    await eventually(stored).toMatchObject({ sites: { [GRANTED]: { rule: 'ask', theme: 'night' } } });
    const tab = await session().open(`http://${GRANTED}/story/0`);
    const offer = new Reader(tab);
    await offer.point('.actions button');
    expect(await tab.readerOpen()).toBe(false);
    await offer.click('.actions button');
    expect(await attribute(await tab.reader(), 'data-theme')).toBe('night');
    expect(await attribute(await openReader(), 'data-theme')).not.toBe('night');
  });

  test('a site opens by itself or never lights the button, as it is set, and its rule can be taken away', async () => {
    const options = await openOptions();
    const add = async (host: string, rule: string) => {
      await options.tab.front();
      await options.set('#sites input', host, 'input');
      await options.set('#sites form select', rule, 'change');
      await options.press('#sites form button');
      await eventually(stored).toMatchObject({ sites: { [host]: { rule } } });
    };
    await add(GRANTED, 'always');
    const opening = await session().open(`http://${GRANTED}/story/0`);
    await opening.reader();

    await add(LISTED, 'never');
    const silent = await session().open(SAMPLE);
    session().web.site(OTHER, paper);
    await buttonShows(session(), await session().open(`http://${OTHER}/article/1`), 'article');
    expect(await buttonOf(session(), silent)).toBe('no article');
    await options.tab.front();
    await options.press(`.rule:has([aria-label^="${LISTED}"]) .tool`);
    await eventually(async () => Object.keys(((await stored())['sites'] as object) ?? {})).toEqual([GRANTED]);
    await silent.reload();
    await buttonShows(session(), silent, 'article');
  });

  test('가 changes this site alone where it has a style of its own', async () => {
    const reader = await openReader();
    await reader.click('[data-tool="type"]');
    await reader.click('.popup.type .row.switch + .row.switch');
    await until(async () => (await stored())['sites'], 'the site has a style');
    await reader.click('.popup.type .stepper button:last-child');
    await eventually(() => reader.style(`${BODY} p`, 'font-size')).toBe('20px');
    expect(await stored()).not.toHaveProperty('size');
    await reader.click('.popup.type .row.switch + .row.switch');
    await eventually(() => reader.style(`${BODY} p`, 'font-size')).toBe('19px');
  });

  test('a backup, wiped, comes back equal; files that are none change nothing', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'jeongdok-'));
    const file = (name: string, text: string) => {
      writeFileSync(path.join(folder, name), text);
      return path.join(folder, name);
    };
    await session().inExtension(api =>
      api.storage.sync.set({ settingsVersion: 2, theme: 'cream', size: 23, sites: { 'a.kr': { rule: 'never' } } }),
    );
    const options = await openOptions();
    await options.tab.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = blob => {
        void (blob as Blob).text().then(text => Object.assign(globalThis, { saved: text }));
        return make.call(URL, blob);
      };
    });
    await options.press('#backup .button.solid');
    const backup = await until(
      () => options.tab.evaluate(() => (globalThis as { saved?: string }).saved ?? null),
      'the backup is made',
    );
    const before = await stored();
    await options.press('#backup > .opt:nth-of-type(3) .button');
    await options.press('.plan .button.solid');
    await eventually(stored).not.toHaveProperty('theme');
    await eventually(stored).not.toHaveProperty('sites');

    const restore = async (name: string, text: string) => {
      await options.tab.upload('#backup input[type="file"]', file(name, text));
    };
    await restore('none.json', '{"terms": 1}');
    await eventually(() => options.text('#backup .note')).not.toBe('');
    expect(await options.tab.evaluate(() => document.querySelector<HTMLElement>('.plan')?.hidden)).toBe(true);

    await restore(
      'hostile.json',
      '{"version":1,"settings":{"size":21,"hologram":1,"__proto__":{"polluted":"yes"}},"sites":{"news.test":{"content":"x"},"https://[":{},"__proto__":{"rule":"always"},"b.kr":{"rule":"never"}}}',
    );
    await until(() => options.text('.plan h4'), 'the plan is shown');
    for (const named of ['hologram', 'news.test', 'https://[']) expect(await options.text('.plan')).toContain(named);
    expect(await options.tab.evaluate(() => (({}) as { polluted?: string }).polluted)).toBeUndefined();
    await options.press('.plan .button.solid');
    await eventually(stored).toMatchObject({ size: 21, sites: { 'b.kr': { rule: 'never' } } });
    expect(Object.keys((await stored())['sites'] as object)).toEqual(['b.kr']);

    await restore('backup.json', backup);
    await until(() => options.text('.plan h4'), 'the plan is shown');
    await options.press('.plan .button.solid');
    await eventually(stored).toEqual(before);

    const words =
      '{"version":1,"glossary":{"entries":[{"term":"순환버스","definition":"도는 버스"},{"term":5}],"known":[]}}';
    await restore('words.json', words);
    await until(() => options.text('.plan h4'), 'the plan is shown');
    await options.press('.plan .button.solid');
    const saved = () => options.tab.evaluate(() => (globalThis as { saved?: string }).saved ?? '');
    await until(async () => {
      await options.press('#backup .button.solid');
      return (await saved()).includes('순환버스');
    }, 'a backup holds the glossary that was put back');
    expect(JSON.parse(await saved())).toMatchObject({
      glossary: { entries: [{ term: '순환버스' }] },
    });
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['values of every wrong type', { theme: 5, size: null, sites: 'x', shortcuts: [1], marksOff: {}, font: { a: 1 } }],
    ['a store of the future', { settingsVersion: 99, theme: { name: 'night' }, size: 24 }],
  ])('%s: the reader opens with the defaults, and nothing is lost', async (_, values) => {
    await session().inExtension((api, wrong) => api.storage.sync.set(wrong), values);
    const reader = await openReader();
    expect(await reader.style(`${BODY} p`, 'font-size')).toBe('19px');
    const options = await openOptions();
    await until(() => options.text('.trouble'), 'the options tell of it');
    await options.slide('#reading input[type="range"]', 0, 'End');
    await eventually(() => reader.style(`${BODY} p`, 'font-size')).toBe('28px');
    const kept = (await stored())['settingsKept'];
    expect(kept).toMatchObject(values);
  });

  test('a full storage is told, and what is shown is what is stored', async () => {
    const options = await openOptions();
    const fail = (area: 'sync' | 'local') =>
      options.tab.evaluate(name => {
        const { browser, chrome } = globalThis as unknown as Record<string, { storage: Record<string, object> }>;
        const { storage } = (browser ?? chrome)!;
        Object.assign(storage[name]!, { set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) });
      }, area);
    const said = await options.text('.saved');
    await fail('sync');
    await options.press('.papers [role="radio"]', 1);
    await eventually(() => options.text('.saved')).not.toBe(said);
    await eventually(stored).toMatchObject({ theme: 'cream' });
    if (engine === 'firefox') return;
    await fail('local');
    await options.press('.papers [role="radio"]', 2);
    await until(() => options.text('.saved.failed'), 'the failure is told');
    await eventually(() => options.tab.evaluate(() => document.documentElement.dataset['theme'])).toBe('cream');
    expect(await stored()).toMatchObject({ theme: 'cream' });
  });

  test('the list of sections marks the one that is being looked at: first at the top, last at the end, and any that is pressed', async () => {
    const { tab } = await openOptions();
    const names = await tab.evaluate(() => Array.from(document.querySelectorAll('.nav a'), link => link.textContent));
    const current = () =>
      eventually(() =>
        tab.evaluate(() => Array.from(document.querySelectorAll('.nav [aria-current]'), link => link.textContent)),
      );
    for (const [width, height] of [
      [1440, 900],
      [1024, 640],
      [1440, 9000],
    ] as const) {
      await tab.resize(width, height);
      await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await current().toEqual(names.slice(0, 1));
      if (height > 1000) continue;
      await tab.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
      await current().toEqual(names.slice(-1));
      for (const [index, name] of names.entries()) {
        await tab.clickOn('.nav a', index);
        await current().toEqual([name]);
      }
      await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await current().toEqual(names.slice(0, 1));
    }
  });

  test('the search narrows the options to what it finds, and says when it finds nothing', async () => {
    const options = await openOptions();
    const lines = () =>
      options.tab.evaluate(
        () => [...document.querySelectorAll<HTMLElement>('.opt')].filter(o => o.checkVisibility()).length,
      );
    const all = await lines();
    await options.set('.find input', '19px', 'input');
    expect(await lines()).toBe(1);
    await options.set('.find input', 'qqq', 'input');
    expect(await lines()).toBe(0);
    expect(await options.text('.found')).toContain('qqq');
    await options.set('.find input', '', 'input');
    expect(await lines()).toBe(all);
  });
});
