import { expect, test } from 'vitest';
import { DEFAULTS, isDefault, parseSettings, settingsFor, withSite } from '../../src/core/settings.ts';

test('nothing stored gives the defaults', () => {
  expect(parseSettings({})).toEqual(DEFAULTS);
});

test.each([
  ['an unknown theme', { theme: 'neon' }],
  ['a size out of range', { size: 400 }],
  ['a size as text', { size: '20' }],
  ['not a number', { lineHeight: Number.NaN }],
  ['sites as a list', { sites: ['always'] }],
  ['sites as null', { sites: null }],
  ['a rule for what is no host', { sites: { 'javascript:alert(1)': { rule: 'always' } } }],
  ['a colour that is none', { ownColours: { paper: 'red', ink: '#000000', pencil: '#000000' } }],
  ['a font name that could leave its quotes', { fontName: 'a"; x' }],
  ['an unknown rule', { sites: { 'a.kr': { rule: 'sometimes' } } }],
  ['a key from the future', { hologram: true }],
])('%s falls back to the default', (_, stored) => {
  expect(parseSettings(stored)).toEqual(DEFAULTS);
});

test('good values beside bad ones are kept', () => {
  expect(parseSettings({ theme: 'night', size: 0, sites: { 'a.kr': { rule: 'never', size: 99 }, 'b.kr': 1 } })).toEqual(
    {
      ...DEFAULTS,
      theme: 'night',
      sites: { 'a.kr': { rule: 'never' } },
    },
  );
});

test('prototype names are hosts like any other or nothing at all', () => {
  const { sites } = parseSettings({
    sites: JSON.parse('{"__proto__": {"rule": "always"}, "constructor": {"rule": "never"}}'),
  });
  expect(Object.keys(sites)).toEqual(['constructor']);
  expect(({} as Record<string, unknown>)['always']).toBeUndefined();
});

test('a site gets a rule and a style, changed and taken away one by one', () => {
  const one = withSite({}, 'a.kr', { rule: 'always' });
  const two = withSite(withSite(one, 'b.kr', { rule: 'never' }), 'a.kr', { theme: 'cream' });
  expect(two).toEqual({ 'a.kr': { rule: 'always', theme: 'cream' }, 'b.kr': { rule: 'never' } });
  expect(withSite(two, 'a.kr', { rule: null })).toEqual({ 'a.kr': { theme: 'cream' }, 'b.kr': { rule: 'never' } });
  expect(isDefault('sites', withSite(one, 'a.kr', { rule: null }))).toBe(true);
});

test('a site reads in its own style, every other as everywhere', () => {
  const settings = { ...DEFAULTS, size: 22, sites: { 'a.kr': { rule: 'always', theme: 'cream' } } } as const;
  expect(settingsFor('a.kr', settings)).toEqual({ ...settings, theme: 'cream' });
  expect(settingsFor('constructor', settings)).toEqual(settings);
});
