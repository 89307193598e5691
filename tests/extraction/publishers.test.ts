import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { hostsOf } from '../../src/extraction/publishers.ts';
import { FAMILIES, OUTLETS_BODIES } from '../../src/extraction/publishers-table.ts';
import { takeSnapshot } from '../../src/extraction/snapshot.ts';

const { window } = new JSDOM('');
const { document } = window;

test.each([
  ['families', FAMILIES],
  ['outlets', OUTLETS_BODIES],
] as const)('the rows of %s are sorted, and no name stands twice', (_name, rows) => {
  const names = rows.map(row => row.name);
  expect(names).toEqual([...new Set(names)].sort());
});

test.each([...FAMILIES, ...OUTLETS_BODIES])(
  '$name has selectors that parse and hosts without www',
  ({ hosts, body }) => {
    expect(body.length).toBeGreaterThan(0);
    for (const selector of body) expect(() => document.querySelector(selector)).not.toThrow();
    for (const host of hosts ?? []) expect(host).toMatch(/^(?!www\.)[a-z0-9.-]+\.[a-z]{2,}$/);
  },
);

test('an outlet’s row names its hosts; only a family is known by markup alone', () => {
  expect(OUTLETS_BODIES.every(({ hosts }) => hosts?.length)).toBe(true);
});

test.each([
  ['https://www.hanbit.example/1', ['www.hanbit.example']],
  ['file:///saved.html', ['news.hanbit.example', 'm.hanbit.example']],
  [null, ['news.hanbit.example', 'm.hanbit.example']],
])('a page at %s is of %j: a saved one says itself where it is from', (url, hosts) => {
  const saved = new window.DOMParser().parseFromString(
    `<head><link rel="canonical" href="https://news.hanbit.example/1"><link rel="canonical" href="/1">
     <meta property="og:url" content="https://m.hanbit.example/1"></head><body><p>글</p></body>`,
    'text/html',
  );
  const snapshot = takeSnapshot(saved, { view: window, url });
  expect(snapshot && hostsOf(snapshot, url)).toEqual(hosts);
});
