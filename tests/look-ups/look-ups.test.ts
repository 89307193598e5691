import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { LookUpName, LookUpQuery, LookUpReply } from '../../src/core/look-ups.ts';
import { createLookUps, type Memory } from '../../src/look-ups/look-ups.ts';

interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds before it is sent. */
  readonly after?: number;
}
let server: Server;
let base = '';
/** What the services say, by the beginning of the path; asked in order. */
let replies: Reply[] = [];
let asked: { readonly path: string; readonly headers: IncomingHttpHeaders; readonly open: number }[] = [];
let open = 0;
let clock = Date.parse('2026-03-02T00:00:00Z');

beforeAll(async () => {
  server = createServer((request, response) => {
    open++;
    asked.push({ path: request.url ?? '', headers: request.headers, open });
    const { status = 200, headers = {}, body = '', after = 0 } = replies.shift() ?? { status: 500 };
    setTimeout(() => {
      open--;
      response.writeHead(status, headers).end(body);
    }, after);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());
beforeEach(() => {
  replies = [];
  asked = [];
  clock = Date.parse('2026-03-02T00:00:00Z');
});

function memory(): Memory {
  const answers = new Map<string, { at: number; reply: LookUpReply }>();
  const pauses = new Map<LookUpName, { until: number; length: number }>();
  return {
    answer: async key => answers.get(key),
    async keep(key, at, reply, oldest) {
      for (const [old, kept] of answers) if (kept.at <= oldest) answers.delete(old);
      answers.set(key, { at, reply });
    },
    pause: async name => pauses.get(name),
    async setPause(name, pause) {
      if (pause) pauses.set(name, pause);
      else pauses.delete(name);
    },
  };
}
const lookUps = (kept = memory()) => createLookUps({ fetch, memory: kept, now: () => clock, base: () => base });
const ask = (query: LookUpQuery, reply: Reply, key?: string) => {
  replies = [reply];
  return lookUps().ask(query, key);
};
const json = (value: unknown): Reply => ({ body: JSON.stringify(value) });
const term = (source: Exclude<LookUpName, 'rates'>, word = '기준금리') => ({ source, term: word }) as LookUpQuery;

test.each<[string, Reply, LookUpReply]>([
  [
    'an article',
    json({
      type: 'standard',
      title: '기준금리',
      extract: '중앙은행이 정하는 금리이다.',
      content_urls: { desktop: { page: 'https://ko.wikipedia.org/wiki/a' } },
    }),
    {
      state: 'found',
      answers: [{ title: '기준금리', text: '중앙은행이 정하는 금리이다.', url: 'https://ko.wikipedia.org/wiki/a' }],
    },
  ],
  [
    'several meanings',
    json({
      type: 'disambiguation',
      title: '사과',
      extract: '사과는 다음을 가리킨다.',
      content_urls: { desktop: { page: 'https://ko.wikipedia.org/wiki/b' } },
    }),
    {
      state: 'several',
      answers: [{ title: '사과', text: '사과는 다음을 가리킨다.', url: 'https://ko.wikipedia.org/wiki/b' }],
    },
  ],
  ['an article without text', json({ type: 'no-extract', title: 'a', extract: '' }), { state: 'nothing' }],
  [
    'no article',
    { status: 404, body: '{"type":"https://mediawiki.org/wiki/HyperSwitch/errors/not_found"}' },
    { state: 'nothing' },
  ],
  ['too many requests', { status: 429 }, { state: 'limit' }],
  ['a broken service', { status: 500 }, { state: 'failed' }],
  ['no JSON', { body: '<html>' }, { state: 'failed' }],
])('Wikipedia answers with %s', async (_, reply, expected) => {
  expect(await ask(term('wikipedia'), reply)).toEqual(expected);
});

test.each<[string, Reply, LookUpReply]>([
  [
    'one item',
    json({ search: [{ id: 'Q1', label: '기준금리', description: '중앙은행의 금리' }] }),
    {
      state: 'found',
      answers: [{ title: '기준금리', text: '중앙은행의 금리', url: 'https://www.wikidata.org/wiki/Q1' }],
    },
  ],
  [
    'several items, one without words, one that is none',
    json({
      search: [
        { id: 'Q1', label: '사과', description: '과일' },
        { id: 'Q2', label: '사과' },
        { id: 'Q3', label: '사과', description: '뉘우침' },
        { id: 'evil', description: 'x' },
      ],
    }),
    {
      state: 'several',
      answers: [
        { title: '사과', text: '과일', url: 'https://www.wikidata.org/wiki/Q1' },
        { title: '사과', text: '뉘우침', url: 'https://www.wikidata.org/wiki/Q3' },
      ],
    },
  ],
  ['nothing', json({ search: [] }), { state: 'nothing' }],
  ['a limit', json({ error: { code: 'ratelimited' } }), { state: 'limit' }],
  ['an error', json({ error: { code: 'internal' } }), { state: 'failed' }],
])('Wikidata answers with %s', async (_, reply, expected) => {
  expect(await ask(term('wikidata'), reply)).toEqual(expected);
});

const dollars: LookUpQuery = { source: 'rates', base: 'USD', date: '2023-01-07' };
const rate = (row: object) => json([{ date: '2023-01-06', base: 'USD', quote: 'KRW', rate: 1268.6, ...row }]);
test.each<[string, Reply, LookUpReply]>([
  ['the day’s rate', rate({ date: '2023-01-07' }), { state: 'rate', date: '2023-01-07', rate: 1268.6 }],
  ['the last working day’s rate', rate({}), { state: 'rate', date: '2023-01-06', rate: 1268.6 }],
  ['a rate of long before', rate({ date: '2022-11-06' }), { state: 'nothing' }],
  ['a rate of a later day', rate({ date: '2023-01-08' }), { state: 'nothing' }],
  ['another currency', rate({ base: 'EUR' }), { state: 'nothing' }],
  ['a rate that is none', rate({ rate: 0 }), { state: 'nothing' }],
  ['no rates', json([]), { state: 'nothing' }],
  ['an unknown currency', { status: 422, body: '{"message":"invalid currency"}' }, { state: 'nothing' }],
  ['no list', json({ message: 'x' }), { state: 'failed' }],
])('Frankfurter answers with %s', async (_, reply, expected) => {
  expect(await ask(dollars, reply)).toEqual(expected);
  expect(asked[0]?.path).toBe('/v2/rates?base=USD&quotes=KRW&date=2023-01-07');
});

const channel = (items: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><channel><title>사전</title><total>1</total>${items}</channel>`;
const KEY = 'abcdef0123456789abcdef0123456789';
test.each<[string, Reply, LookUpReply]>([
  [
    'meanings',
    {
      body: channel(
        '<item><target_code>1</target_code><word><![CDATA[기준^금리]]></word><sense no="1"><definition><![CDATA[중앙은행의 <b>금리</b>]]></definition></sense><sense><definition>R&amp;D &#xac00;</definition></sense></item>',
      ),
    },
    {
      state: 'found',
      answers: ['중앙은행의 <b>금리</b>', 'R&D 가'].map(text => ({
        title: '기준금리',
        text,
        url: `https://opendict.korean.go.kr/search/searchResult?query=${encodeURIComponent('기준금리')}`,
      })),
    },
  ],
  ['nothing', { body: channel('') }, { state: 'nothing' }],
  [
    'a wrong key',
    { body: '<error><error_code>020</error_code><message>Unregistered key</message></error>' },
    { state: 'key' },
  ],
  [
    'a limit',
    { body: '<error><error_code>010</error_code><message>일일 호출 한도 초과</message></error>' },
    { state: 'limit' },
  ],
  [
    'an error',
    { body: '<error><error_code>000</error_code><message>System error</message></error>' },
    { state: 'failed' },
  ],
  ['a page', { body: '<html></html>' }, { state: 'failed' }],
])('a dictionary answers with %s', async (_, reply, expected) => {
  expect(await ask(term('opendict'), reply, KEY)).toEqual(expected);
  expect(asked[0]?.path).toContain(`key=${KEY}&q=${encodeURIComponent('기준금리')}`);
});

test('sends the term and nothing of the reader', async () => {
  await ask(term('wikipedia', '한국 은행'), json({}));
  expect(decodeURIComponent(asked[0]?.path ?? '')).toBe('/api/rest_v1/page/summary/한국_은행?redirect=true');
  const { headers } = asked[0]!;
  expect(headers['api-user-agent']).toMatch(/^Jeongdok\//);
  expect([headers.referer, headers.cookie, headers.authorization]).toEqual([undefined, undefined, undefined]);
});

test('asks once a week', async () => {
  const service = lookUps();
  const found = json({ type: 'standard', title: 'a', extract: 'b' });
  replies = [found, found];
  await service.ask(term('wikipedia'));
  clock += 6 * 86_400_000;
  expect((await service.ask(term('wikipedia'))).state).toBe('found');
  expect(asked).toHaveLength(1);
  clock += 2 * 86_400_000;
  await service.ask(term('wikipedia'));
  expect(asked).toHaveLength(2);
});

test('what went wrong is asked again', async () => {
  const service = lookUps();
  replies = [{ status: 500 }, json({ type: 'standard', title: 'a', extract: 'b' })];
  expect((await service.ask(term('wikipedia'))).state).toBe('failed');
  expect((await service.ask(term('wikipedia'))).state).toBe('found');
});

test('one request is in flight', async () => {
  const service = lookUps();
  replies = Array.from({ length: 4 }, () => ({ ...json({ search: [] }), after: 20 }));
  await Promise.all(['가', '나', '다', '라'].map(word => service.ask(term('wikidata', word))));
  expect(asked.map(one => one.open)).toEqual([1, 1, 1, 1]);
});

test('a service that has had enough is left alone, longer each time, others are not', async () => {
  const kept = memory();
  const service = lookUps(kept);
  replies = [{ status: 429, headers: { 'retry-after': '120' } }, json([]), { status: 429 }, json({ search: [] })];
  const state = async (query: LookUpQuery) => (await service.ask(query)).state;
  expect(await state(term('wikidata'))).toBe('limit');
  expect(await state(dollars)).toBe('nothing');
  clock += 119_000;
  expect(await lookUps(kept).ask(term('wikidata'))).toEqual({ state: 'limit' });
  expect(asked).toHaveLength(2);
  clock += 2_000;
  expect(await state(term('wikidata'))).toBe('limit');
  clock += 200_000;
  expect(await state(term('wikidata'))).toBe('limit');
  expect(asked).toHaveLength(3);
  clock += 41_000;
  expect(await state(term('wikidata'))).toBe('nothing');
});

test('a service that cannot be reached is offline', async () => {
  const service = createLookUps({ fetch, memory: memory(), now: () => clock, base: () => 'http://127.0.0.1:9' });
  expect(await service.ask(term('wikipedia'))).toEqual({ state: 'offline' });
});
