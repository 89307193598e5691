import { expect, test } from 'vitest';
import { DEFAULTS, isDefault, parseSettings, withSiteRule } from '../../src/core/settings.ts';

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
  ['a rule for what is no host', { sites: { 'javascript:alert(1)': 'always' } }],
  ['an unknown rule', { sites: { 'a.kr': 'sometimes' } }],
  ['a key from the future', { hologram: true }],
])('%s falls back to the default', (_, stored) => {
  expect(parseSettings(stored)).toEqual(DEFAULTS);
});

test('good values beside bad ones are kept', () => {
  expect(parseSettings({ theme: 'night', size: 0, sites: { 'a.kr': 'never', 'b.kr': 1 } })).toEqual({
    ...DEFAULTS,
    theme: 'night',
    sites: { 'a.kr': 'never' },
  });
});

test('prototype names are hosts like any other or nothing at all', () => {
  const { sites } = parseSettings({ sites: JSON.parse('{"__proto__": "always", "constructor": "never"}') });
  expect(Object.keys(sites)).toEqual(['constructor']);
  expect(({} as Record<string, unknown>)['always']).toBeUndefined();
});

test('a rule is set, changed and taken away', () => {
  const one = withSiteRule({}, 'a.kr', 'always');
  const two = withSiteRule(one, 'b.kr', 'never');
  expect(two).toEqual({ 'a.kr': 'always', 'b.kr': 'never' });
  expect(withSiteRule(two, 'a.kr', null)).toEqual({ 'b.kr': 'never' });
  expect(isDefault('sites', withSiteRule(one, 'a.kr', null))).toBe(true);
});
