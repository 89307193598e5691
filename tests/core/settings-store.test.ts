import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULTS, SETTING_KEYS } from '../../src/core/settings.ts';
import { mergeStores, readStore, SETTINGS_VERSION, type Stored, VERSION_KEY } from '../../src/core/settings-store.ts';

const SHAPES = path.join(import.meta.dirname, 'settings-shapes');
interface Shape {
  readonly stored: Stored;
  readonly read: Stored;
  readonly unreadable: readonly string[];
}
const shapes = readdirSync(SHAPES)
  .sort()
  .map(file => [file, JSON.parse(readFileSync(path.join(SHAPES, file), 'utf8')) as Shape] as const);

test.each(shapes)('a store of shape %s is read', (_, { stored, read, unreadable }) => {
  const store = readStore(stored);
  expect(store.values).toEqual(read);
  expect(Object.keys(store.unreadable)).toEqual(unreadable);
  expect(store.future).toBe(false);
});

test('every version has its file, and what the newest holds is nowhere the default', () => {
  expect(shapes.map(([file]) => file)).toEqual(Array.from({ length: SETTINGS_VERSION }, (_, n) => `${n + 1}.json`));
  const newest = shapes.at(-1)![1].read;
  for (const [key, value] of Object.entries(newest)) {
    expect(SETTING_KEYS).toContain(key);
    expect(value).not.toEqual(DEFAULTS[key as keyof typeof DEFAULTS]);
  }
});

test('a store of the future is left alone and told', () => {
  const store = readStore({ [VERSION_KEY]: SETTINGS_VERSION + 1, size: 24 });
  expect(store).toMatchObject({ values: {}, future: true, unreadable: { size: 24 } });
});

test.each(['x', null, 5, ['size'], { deep: { deeper: 1 } }])(
  '%j where a value should be is kept aside as it is',
  wrong => {
    const store = readStore({ theme: wrong, sites: wrong, size: 20 });
    expect(store.values).toMatchObject({ size: 20 });
    expect(store.unreadable).toHaveProperty('theme', wrong);
  },
);

test('what this device has goes before what is synced', () => {
  const synced = readStore({ [VERSION_KEY]: 2, size: 20, theme: 'cream' });
  const here = readStore({ [VERSION_KEY]: 2, size: 25 });
  expect(mergeStores(synced, here)).toEqual({ ...DEFAULTS, size: 25, theme: 'cream' });
});
