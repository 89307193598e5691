import { expect, test } from 'vitest';
import {
  chordCaps,
  chordFor,
  holderOf,
  isChord,
  SHORTCUT_NAMES,
  SHORTCUTS,
  shortcutFor,
} from '../../src/core/shortcuts.ts';

const press = (code: string, shiftKey = false) => ({ code, shiftKey });

test('no two actions share a key from the start', () => {
  expect(new Set(Object.values(SHORTCUTS)).size).toBe(SHORTCUT_NAMES.length);
  for (const chord of Object.values(SHORTCUTS)) expect(isChord(chord)).toBe(true);
});

test.each(SHORTCUT_NAMES)('%s is asked for by its key', name => {
  const [code = '', held] = SHORTCUTS[name].split('+').reverse();
  expect(shortcutFor(press(code, held !== undefined), {})).toBe(name);
});

test('a chosen key takes the place of the default, and one that is off asks for nothing', () => {
  const choices = { marks: 'KeyK', type: '' } as const;
  expect(shortcutFor(press('KeyK'), choices)).toBe('marks');
  expect(shortcutFor(press('KeyM'), choices)).toBeNull();
  expect(shortcutFor(press('KeyT'), choices)).toBeNull();
  expect(chordFor('type', choices)).toBe('');
});

test('plus is on two keys until somebody else wants the other', () => {
  expect(shortcutFor(press('Equal', true), {})).toBe('larger');
  expect(shortcutFor(press('Equal', true), { marks: 'Shift+Equal' })).toBe('marks');
});

test('a key that is taken has a holder, one that is off has none', () => {
  expect(holderOf('KeyT', 'marks', {})).toBe('type');
  expect(holderOf('KeyM', 'marks', {})).toBeNull();
  expect(holderOf('KeyT', 'marks', { type: '' })).toBeNull();
});

test.each([
  ['KeyT', 'T'],
  ['Shift+KeyT', 'Shift T'],
  ['Digit3', '3'],
  ['Shift+Slash', '?'],
  ['Equal', '+'],
  ['', ''],
])('%s is written %s', (chord, caps) => expect(chordCaps(chord)).toBe(caps));

test.each(['Escape', 'Tab', 'Enter', 'Space', 'ArrowDown', 'PageDown', 'Ctrl+KeyA', 'F5', 'keyt', '', 5, null])(
  '%j is no key to choose',
  value => expect(isChord(value)).toBe(false),
);
