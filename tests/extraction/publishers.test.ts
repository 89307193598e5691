import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { FAMILIES, OUTLETS_BODIES } from '../../src/extraction/publishers-table.ts';

const { document } = new JSDOM('').window;

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
