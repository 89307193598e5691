import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reader } from '../../scripts/browsers/reader.ts';
import { describeInBrowsers } from '../tools/browsers.ts';
import { audit, GlossaryPage } from '../tools/glossary.ts';
import { SAMPLE, serveSites } from '../tools/sites.ts';

const TERM = 'mark[data-type="TERM"][role="button"]';
const CARD = '[data-part="card"]:not([hidden])';

describeInBrowsers('the glossary', (session, engine) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'jeongdok-glossary-'));
  const file = (name: string, text: string) => {
    const place = path.join(folder, name);
    writeFileSync(place, text);
    return place;
  };
  beforeAll(() => serveSites(session().web));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const read = async (): Promise<Reader> => {
    const tab = await session().open(SAMPLE);
    await tab.resize(1440, 900);
    await tab.clickAction();
    const reader = await tab.reader();
    await expect.poll(() => reader.count(TERM), { timeout: 10_000 }).toBeGreaterThan(0);
    return reader;
  };
  const openCard = async (reader: Reader): Promise<string> => {
    await reader.click(TERM);
    await expect.poll(() => reader.count(CARD)).toBe(1);
    return reader.tab.inRoot((root, card: string) => root?.querySelector(`${card} h3`)?.textContent ?? '', CARD);
  };
  const shown = (reader: Reader, selector: string) =>
    reader.tab.inRoot((root, wanted: string) => root?.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);

  test('keeps a term from a card, shows it first, and takes it out again', async () => {
    const reader = await read();
    const term = await openCard(reader);
    await reader.click(`${CARD} [data-act="plus"]`);
    await expect.poll(() => reader.count(`${CARD} [data-act="edit"]`)).toBe(1);
    const page = await GlossaryPage.open(session());
    expect(await page.terms()).toEqual([term]);
    await page.tab.close();
    await reader.click('.toast .link');
    await expect.poll(async () => (await GlossaryPage.open(session())).terms()).toEqual([]);
  });

  test('retires a term that its reader knows, and marks it again', async () => {
    const reader = await read();
    const term = await openCard(reader);
    await reader.click(`${CARD} [data-act="check"]`);
    await expect.poll(() => reader.count(`[data-part="toast"]:not([hidden])`)).toBe(1);
    const marked = () =>
      reader.tab.inRoot(
        (root, wanted: string) => Array.from(root?.querySelectorAll(wanted) ?? [], mark => mark.textContent),
        TERM,
      );
    await expect.poll(marked).not.toContain(term);
    const page = await GlossaryPage.open(session(), '#known');
    await expect.poll(() => page.text('.known')).toContain(term);
    await page.tab.close();
    await reader.click('.toast .link');
    await expect.poll(marked).toContain(term);
    await reader.tab.press('Escape');
  });

  test('marks the reader’s own terms by the letter, with their own words', async () => {
    const page = await GlossaryPage.open(session());
    expect(await page.choose(file('own.csv', '용어,뜻\n마을,사람이 모여 사는 곳\n(주),주식회사\n.*,무엇이든\n'))).toBe(
      'planned',
    );
    expect(await page.carryOut()).toBe('written');
    const tab = await session().open(`http://granted.test/story/0`);
    await tab.clickAction();
    const plain = await tab.reader();
    const before = await plain.read();
    await expect.poll(() => plain.count('mark'), { timeout: 10_000 }).toBeGreaterThan(0);
    expect((await plain.read()).text).toBe(before.text);
    await tab.close();
    await page.choose(file('more.csv', '용어,뜻,메모\n도서관,내가 적은 뜻,내 메모\n'));
    await page.carryOut();
    const next = await session().open(`http://granted.test/story/0`);
    await next.resize(1440, 900);
    await next.clickAction();
    const reader = await next.reader();
    await expect.poll(() => reader.count(TERM), { timeout: 10_000 }).toBeGreaterThan(0);
    expect(await openCard(reader)).toBe('도서관');
    expect(await shown(reader, CARD)).toContain('내가 적은 뜻');
    expect(await shown(reader, CARD)).toContain('내 메모');
  });

  test('opens the form for words that were selected in the text', async () => {
    const reader = await read();
    const [x, y] = await reader.point('[data-part="body"] p');
    await reader.tab.click(x, y, 2);
    await expect.poll(() => reader.count('.pens:not([hidden]) .keep-term:not([hidden])')).toBe(1);
    await reader.click('.pens .keep-term');
    await expect.poll(() => session().extensionTabs()).toEqual([expect.stringMatching(/glossary\.html/)]);
  });

  test('is added to, edited, searched, deleted from and put back', async () => {
    const page = await GlossaryPage.open(session());
    await page.click('.head .solid');
    await page.fill('#entry-term', '기준금리');
    await page.click('.editor .solid');
    expect(await page.text('.editor .problem')).not.toBe('');
    await page.fill('#entry-definition', '중앙은행이 정하는 금리');
    await page.fill('#entry-tags', '경제, 시험');
    await page.click('.editor .solid');
    await expect.poll(() => page.terms()).toEqual(['기준금리']);
    await page.click('.head .solid');
    await page.fill('#entry-term', ' 기준금리');
    await page.fill('#entry-definition', '같은 말');
    await page.click('.editor .solid');
    await expect.poll(() => page.text('.editor .problem')).toContain('기준금리');
    await page.fill('#entry-term', '물가');
    await page.click('.editor .solid');
    await expect.poll(() => page.terms()).toEqual(['기준금리', '물가']);
    await page.click('.entries [data-act="edit"]', 1);
    await page.fill('#entry-term', '물가지수');
    await page.click('.editor .solid');
    await expect.poll(() => page.terms()).toEqual(['기준금리', '물가지수']);
    await page.fill('input[type="search"]', 'ㄱㅈㄱ');
    await expect.poll(() => page.terms()).toEqual(['기준금리']);
    await page.fill('input[type="search"]', '');
    await page.tab.press('Backspace');
    await page.click('.entries [data-act="bin"]');
    await expect.poll(() => page.terms()).toEqual(['물가지수']);
    await page.click('.toast .link');
    await expect.poll(() => page.terms()).toEqual(['기준금리', '물가지수']);
    expect(await (await GlossaryPage.open(session())).terms()).toEqual(['기준금리', '물가지수']);
  });

  test('shows what an import would do, and an import that is left does nothing', async () => {
    const page = await GlossaryPage.open(session());
    expect(await page.choose(file('two.csv', '용어,뜻\n물가,값\n,이름 없음\n물가,또\n'))).toBe('planned');
    expect(await page.text('.report .num')).toMatch(/1\s*\D+0\s*\D+0\s*\D+2/);
    await page.tab.press('Escape');
    expect(await page.terms()).toEqual([]);
    expect(await page.choose(file('broken.json', '{"terms":[\n{"term":"물가"'))).toBe('refused');
    expect(await page.text('.report')).toContain('2');
    expect(await page.terms()).toEqual([]);
  });

  test('of two imports at once one is carried out', async () => {
    const list = (word: string) =>
      `용어,뜻\n${Array.from({ length: 5_000 }, (_, at) => `용어${at},${word}`).join('\n')}`;
    const one = await GlossaryPage.open(session());
    await one.choose(file('one.csv', list('하나')));
    const other = await GlossaryPage.open(session());
    await other.choose(file('other.csv', list('둘')));
    await other.click('dialog.import .solid');
    await one.tab.front();
    await one.click('dialog.import .solid');
    const ends = [await one.importState('planned', 'writing'), await other.importState('planned', 'writing')];
    expect(ends.sort()).toEqual(['outdated', 'written']);
    const after = await GlossaryPage.open(session());
    const words = await after.tab.evaluate(() => [
      ...new Set(Array.from(document.querySelectorAll('.definition'), one => one.textContent)),
    ]);
    expect(words).toHaveLength(1);
  });

  test('an import that is ended in the middle leaves nothing', async () => {
    const page = await GlossaryPage.open(session());
    const list = `용어,뜻\n${Array.from({ length: 60_000 }, (_, at) => `용어${at},뜻 ${at}`).join('\n')}`;
    expect(await page.choose(file('many.csv', list))).toBe('planned');
    await page.click('dialog.import .solid');
    await page.importState('planned');
    await page.tab.press('Escape');
    await page.tab.pause(500);
    const after = await GlossaryPage.open(session());
    const counted = await after.text('main .counted');
    // Where the writing was quicker than the key, all of it is there.
    expect(['0', '60,000']).toContain(/[\d,]+/.exec(counted)?.[0]);
  });

  test.runIf(engine === 'chromium')('passes axe, with something to pass', async () => {
    const page = await GlossaryPage.open(session());
    await page.choose(file('axe.csv', '용어,뜻,꼬리표\n물가,값,경제\n,이름 없음\n'));
    const preview = await audit(page.tab);
    expect(preview.violations).toEqual([]);
    await page.carryOut();
    await page.tab.press('Escape');
    const list = await audit(page.tab);
    expect(list.violations).toEqual([]);
    expect(list.passes).toBeGreaterThan(15);
    await page.click('.head .solid');
    expect((await audit(page.tab)).violations).toEqual([]);
  });
});
