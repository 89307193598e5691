import { beforeAll, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { until } from '../../scripts/browsers/until.ts';
import { readSample } from '../../scripts/sample.ts';
import { describeInBrowsers } from '../tools/browsers.ts';
import { SAMPLE, serveSites, UNLISTED } from '../tools/sites.ts';

const sample = readSample();
/** The bar: what stands in its field and beside it; null where it is closed. */
const bar = (tab: Tab) =>
  tab.inRoot(root => {
    const find = root?.querySelector<HTMLElement>('[data-part="find"]');
    const field = find?.querySelector('iframe')?.contentDocument?.querySelector('input');
    return find && !find.hidden
      ? { query: field?.value ?? null, count: find.querySelector('output')?.textContent }
      : null;
  });
const lit = (tab: Tab, selector: string) =>
  tab.inRoot(
    (root, wanted: string) => Array.from(root?.querySelectorAll(wanted) ?? [], hit => hit.textContent).join(''),
    selector,
  );
/** A word that the sample has more than once, and how often the reader shows it. */
async function oftenIn(tab: Tab): Promise<{ readonly word: string; readonly count: number }> {
  const { title, subtitle, blocks } = await (await tab.reader()).read();
  const text = [title, subtitle, ...blocks.map(block => block.text)].join('\n');
  const word = /([가-힣]{3,})(?=[^가-힣][\s\S]*[^가-힣]\1[^가-힣])/.exec(text)?.[1] ?? '';
  return { word, count: text.split(word).length - 1 };
}

describeInBrowsers('finding and taking out', session => {
  beforeAll(() => serveSites(session().web));

  test('finds in the text by keys that the page never hears', async () => {
    const tab = await session().open(SAMPLE);
    await tab.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
        window.addEventListener(type, event => heard.push((event as KeyboardEvent).key ?? type), true);
    });
    await tab.clickAction();
    const { word, count } = await oftenIn(tab);
    expect(count).toBeGreaterThan(1);
    await tab.press('Slash');
    await until(async () => (await bar(tab))?.query === '', 'the bar opens');
    await tab.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
    await tab.type(word);
    await until(async () => (await bar(tab))?.count === `1/${count}`, 'all are found');
    expect(await lit(tab, '.hit')).toBe(word.repeat(count));
    expect(await lit(tab, '.hit.now')).toBe(word);
    await tab.press('Enter');
    await until(async () => (await bar(tab))?.count === `2/${count}`, 'the next is shown');
    await tab.press('Enter', 'Shift');
    await tab.press('Enter', 'Shift');
    await until(async () => (await bar(tab))?.count === `${count}/${count}`, 'the last is shown');
    expect(await tab.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.join())).toMatch(
      /^(?:Shift,?)*$/,
    );
    await tab.press('Escape');
    await until(async () => (await bar(tab)) === null, 'Esc closes the bar');
    expect(await lit(tab, '.hit')).toBe('');
    expect(await tab.readerOpen()).toBe(true);
    await tab.press('Escape');
    await tab.readerClosed();
  });

  test('finds on a page that swallows every key', async () => {
    const none = await session().inExtension(api => api.i18n.getMessage('readerFindNone'));
    const tab = await session().open(`http://${UNLISTED}/swallowing`);
    await tab.clickAction();
    await tab.reader();
    await tab.press('Slash');
    await until(async () => (await bar(tab))?.query === '', 'the bar opens');
    await tab.type('없는말');
    await until(async () => (await bar(tab))?.query === '없는말', 'the field is written in');
    expect((await bar(tab))?.count).toBe(none);
    await tab.press('Escape');
    await tab.press('Escape');
    await tab.readerClosed();
  });

  test('saves the article as files, and copies it', async () => {
    const tab = await session().open(SAMPLE);
    await tab.clickAction();
    const reader = await tab.reader();
    await tab.press('KeyE');
    await until(async () => (await reader.count('.popup.export:not([hidden])')) > 0, 'the sheet opens');
    for (const [index, format] of ['markdown', 'html', 'text'].entries()) {
      await reader.click(`[data-export="save-${format}"]`);
      await until(async () => (await session().downloads()).length > index, `the ${format} file is there`);
    }
    const files = await session().downloads();
    expect(files.map(({ name }) => name.replace(/^.*\./, '')).sort()).toEqual(['html', 'md', 'txt']);
    for (const { text } of files) expect(text).toContain(sample.title);
    expect(files.find(({ name }) => name.endsWith('.html'))?.text).not.toMatch(/<script|https?:[^"]*\.(?:css|js)/);
    await reader.click('[data-export="copy-markdown"]');
    await until(async () => (await session().clipboard()).includes(`# ${sample.title}`), 'it is on the clipboard');
  });
});
