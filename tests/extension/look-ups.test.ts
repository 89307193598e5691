import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Engine } from '../../scripts/browsers/binaries.ts';
import type { Reader } from '../../scripts/browsers/reader.ts';
import { type Answer, html } from '../../scripts/browsers/web.ts';
import { LOOK_UP_HOSTS, LOOK_UPS, type LookUpName } from '../../src/core/look-ups.ts';
import { copyWithHosts, describeInBrowsers } from '../tools/browsers.ts';

const CARD = '[data-part="card"]:not([hidden])';
const ANSWER = `${CARD} .answer`;
const PAPER = 'granted.test';

function copyGranted(engine: Engine, folder: string): void {
  const lookUps = Object.values(LOOK_UP_HOSTS).map(host => `https://${host}/*`);
  copyWithHosts(engine, folder, [`*://${PAPER}/*`, ...lookUps]);
}

const ARTICLE =
  html(`<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>기준금리 동결, 수출 기업 한숨</title>
  <meta property="og:type" content="article"><meta property="article:published_time" content="2023-01-04T09:00:00+09:00"></head>
  <body><article><h1>기준금리 동결, 수출 기업 한숨</h1><div class="article-body" itemprop="articleBody">
  <p>한국은행이 기준금리를 그대로 두기로 했다. 물가가 아직 높고 경기는 더 나빠질 수 있다는 판단에서다. 시장은 예상한 결과라는 반응이다.</p>
  <p>한 수출 기업은 지난해 부품을 들여오는 데 5천만 달러를 썼다. 환율이 오르면서 같은 물건에 더 많은 돈을 치러야 했다고 회사는 설명했다.</p>
  <p>전문가들은 올해 하반기에야 금리가 내려갈 것으로 본다. 그때까지 빚이 많은 집과 가게의 부담은 줄어들기 어렵다고 입을 모은다.</p>
  </div></article></body></html>`);
const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
  body: JSON.stringify(value),
});

describeInBrowsers(
  'look-ups',
  (session, engine) => {
    let say: (name: LookUpName) => Answer = () => json({}, 404);
    beforeAll(() => {
      session().web.site(PAPER, () => ARTICLE);
      for (const name of LOOK_UPS) session().web.site(LOOK_UP_HOSTS[name], () => say(name));
    });
    beforeEach(() => {
      say = () => json({}, 404);
    });
    const requests = (since: number) =>
      session()
        .web.visits(since)
        .filter(({ url, method }) => Object.values(LOOK_UP_HOSTS).includes(url.hostname) && method === 'GET');
    const switchOn = async (...names: string[]) => {
      const options = await session().openExtensionPage('options.html#look-ups');
      for (const name of names) {
        const toggle = '#look-ups [role="switch"]';
        await options.clickOn(toggle, Number(name));
        await expect
          .poll(() =>
            options.evaluate(
              (wanted, at) => document.querySelectorAll(wanted)[at]?.getAttribute('aria-checked'),
              toggle,
              Number(name),
            ),
          )
          .toBe('true');
      }
      await options.close();
    };
    const read = async (): Promise<Reader> => {
      const tab = await session().open(`http://${PAPER}/article/1`);
      await tab.resize(1440, 900);
      await tab.clickAction();
      const reader = await tab.reader();
      await expect.poll(() => reader.count('mark'), { timeout: 10_000 }).toBeGreaterThan(2);
      return reader;
    };
    const openCard = async (reader: Reader, type: string) => {
      await reader.click(`mark[data-type="${type}"][role="button"]`);
      await expect.poll(() => reader.count(CARD)).toBe(1);
    };
    const state = (reader: Reader) =>
      reader.tab.inRoot((root, answer: string) => root?.querySelector<HTMLElement>(answer)?.dataset['state'], ANSWER);
    const text = (reader: Reader) =>
      reader.tab.inRoot((root, answer: string) => root?.querySelector<HTMLElement>(answer)?.innerText ?? '', ANSWER);

    test('are not offered while all are off', async () => {
      const since = Date.now();
      const reader = await read();
      await openCard(reader, 'TERM');
      expect(await reader.count(`${CARD} [data-source]`)).toBe(0);
      expect(requests(since)).toEqual([]);
    });

    test('show a summary with its source, ask once, and only at a press', async () => {
      await switchOn('0');
      say = () =>
        json({
          type: 'standard',
          title: '기준금리',
          extract: `중앙은행이 정하는 금리이다. ${'이어지는 설명이다. '.repeat(60)}`,
          content_urls: { desktop: { page: 'https://ko.wikipedia.org/wiki/x' } },
        });
      const since = Date.now();
      const reader = await read();
      await openCard(reader, 'TERM');
      expect(requests(since)).toEqual([]);
      await reader.click(`${CARD} [data-source="wikipedia"]`);
      await expect.poll(() => state(reader), { timeout: 10_000 }).toBe('found');
      expect(await text(reader)).toContain('중앙은행이 정하는 금리이다.');
      expect(await text(reader)).toContain('CC BY-SA 4.0');
      const [asked, ...more] = requests(since);
      expect(more).toEqual([]);
      expect(decodeURIComponent(asked?.url.pathname ?? '')).toMatch(/^\/api\/rest_v1\/page\/summary\/[^/]+$/);
      await reader.click(`${CARD} [data-source="wikipedia"]`);
      await expect.poll(() => state(reader)).toBe('found');
      expect(requests(since)).toHaveLength(1);
    });

    test('say when there is nothing, several things, a limit, or no sense in the answer', async () => {
      await switchOn('0', '1');
      const reader = await read();
      await openCard(reader, 'TERM');
      const ask = async (source: LookUpName, answer: Answer, expected: string) => {
        say = () => answer;
        await reader.click(`${CARD} [data-source="${source}"]`);
        await expect.poll(() => state(reader), { timeout: 10_000 }).toBe(expected);
      };
      await ask('wikidata', { status: 200, body: '<html>' }, 'failed');
      await ask('wikipedia', json({}, 429), 'limit');
      await ask(
        'wikidata',
        json({
          search: [
            { id: 'Q1', label: '금리', description: '돈의 값' },
            { id: 'Q2', label: '금리', description: '마을' },
          ],
        }),
        'several',
      );
      const since = Date.now();
      await ask('wikipedia', json({ type: 'standard', title: 'x', extract: 'y' }), 'limit');
      expect(requests(since)).toEqual([]);
    });

    test('give an amount in won by the rate of the article’s day, with day and source', async () => {
      await switchOn('2');
      say = () => json([{ date: '2023-01-04', base: 'USD', quote: 'KRW', rate: 1271.5 }]);
      const since = Date.now();
      const reader = await read();
      await openCard(reader, 'MONEY');
      await reader.click(`${CARD} [data-source="rates"]`);
      await expect.poll(() => state(reader), { timeout: 10_000 }).toBe('rate');
      expect(await text(reader)).toMatch(/635억 8(?:천|,000)만\s?원/);
      expect(await text(reader)).toContain('1,271.5');
      expect(await text(reader)).toContain('Frankfurter');
      expect(requests(since).map(({ url }) => url.search)).toEqual(['?base=USD&quotes=KRW&date=2023-01-04']);
    });

    test.runIf(engine === 'chromium')('say that they are off where a source was switched off meanwhile', async () => {
      await switchOn('0');
      const reader = await read();
      await openCard(reader, 'TERM');
      await session().inExtension(async () => {
        const request = indexedDB.open('jeongdok-look-ups');
        await new Promise(resolve => {
          request.onsuccess = resolve;
        });
        const store = request.result.transaction('choices', 'readwrite').objectStore('choices');
        await new Promise(resolve => {
          store.put({ on: [], keys: {} }, 'choices').onsuccess = resolve;
        });
        request.result.close();
      });
      await reader.click(`${CARD} [data-source="wikipedia"]`);
      await expect.poll(() => state(reader)).toBe('off');
    });
  },
  copyGranted,
);
