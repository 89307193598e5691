// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULTS, type Settings } from '../../src/core/settings.ts';
import { createMenus } from '../../src/reader/menus.ts';
import { press, pressKey } from './browser-gaps.ts';
import { type Opened, open } from './opened.ts';

let opened: Opened;
beforeEach(() => {
  opened = open();
});
afterEach(() => opened.view.close());

const named = (name: string) =>
  [...opened.root.querySelectorAll<HTMLElement>('button')].find(
    button => (button.getAttribute('aria-label') ?? button.textContent) === name,
  )!;
const show = (changed: Partial<Settings>) => opened.view.applySettings({ ...DEFAULTS, openRoot: true, ...changed });

test.each([
  ['고딕', 'changeSetting font sans'],
  ['글자 크게', 'changeSetting size 20'],
  ['글자 작게', 'changeSetting size 18'],
  ['넓게', 'changeSetting lineHeight 2'],
  ['42자', 'changeSetting measure 42'],
  ['모두', 'changeSetting marks all'],
  ['밤', 'changeSetting theme night'],
  ['시스템 밝기에 맞추기', 'changeSetting theme paper'],
  ['모든 설정 열기', 'openOptions '],
  ['이 사이트는 항상 열기', 'setSiteRule always'],
  ['이 기사가 이상해요', 'report '],
])('%s asks for %s', (name, call) => {
  press(named(name));
  expect(opened.calls).toEqual([call.trim()]);
});

test.each<[Partial<Settings>, string[]]>([
  [{}, ['명조', '보통', '36자', '차분히']],
  [
    { font: 'sans', lineHeight: 1.65, measure: 30, marks: 'off', theme: 'black' },
    ['고딕', '좁게', '30자', '끔', '검정'],
  ],
  [{ measure: 33 }, ['명조', '보통', '차분히']],
])('settings %j show as %j', (changed, held) => {
  show(changed);
  const checked = opened.root.querySelectorAll('[role="radio"][aria-checked="true"]');
  expect([...checked].map(button => button.getAttribute('aria-label') ?? button.textContent)).toEqual(held);
});

test('every group of choices has one tab stop', () => {
  show({ measure: 33 });
  for (const group of opened.root.querySelectorAll('[role="radiogroup"]'))
    expect(group.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

test('sizes end where they end', () => {
  show({ size: 28 });
  expect([named('글자 크게'), named('글자 작게')].map(button => button.matches(':disabled'))).toEqual([true, false]);
});

test('a site that is always opened can be let go', () => {
  show({ sites: { 'news.test': { rule: 'always' } } });
  expect(named('이 사이트는 항상 열기').getAttribute('aria-checked')).toBe('true');
  press(named('이 사이트는 항상 열기'));
  expect(opened.calls).toEqual(['setSiteRule ']);
});

test('one menu at a time, and the button says which', () => {
  press(opened.tool('type'));
  press(opened.tool('more'));
  const state = ['type', 'more'].map(name => opened.tool(name).getAttribute('aria-expanded'));
  expect(state).toEqual(['false', 'true']);
});

test('a menu opened by its key closes the other too', () => {
  pressKey('KeyT');
  pressKey('Slash', { shiftKey: true });
  expect([...opened.root.querySelectorAll('.popup:not([hidden])')].map(menu => menu.className)).toEqual([
    'popup shortcuts',
  ]);
});

test.each([
  ['KeyT', {}, '.popup.type'],
  ['Slash', { shiftKey: true }, '.popup.shortcuts'],
])('%s opens %s on any keyboard layout', (code, init, menu) => {
  pressKey(code, { key: 'ㅅ', ...init });
  expect(opened.root.querySelector<HTMLElement>(menu)?.hidden).toBe(false);
});

test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }, { shiftKey: true }])(
  'T with %j is the browser’s',
  init => {
    expect(pressKey('KeyT', init).defaultPrevented).toBe(false);
  },
);

test.each(['Space', 'End', 'PageDown', 'Tab', 'ArrowDown'])('%s keeps its own meaning', code => {
  expect(pressKey(code).defaultPrevented).toBe(false);
});

test('settings reach the surface as attributes and properties', () => {
  show({ theme: 'cream', font: 'sans', size: 22, lineHeight: 1.7, measure: 30, keepAll: false, marks: 'all' });
  const reader = opened.root.querySelector<HTMLElement>('[data-jeongdok="reader"]')!;
  expect({ ...reader.dataset }).toMatchObject({ theme: 'cream', font: 'sans', marks: 'all', breaks: 'any' });
  const property = (name: string) => reader.style.getPropertyValue(name);
  expect(['--size', '--leading', '--measure'].map(property)).toEqual(['22px', '1.7', '24.17em']);
});

test('annotation that failed leaves one line and a second try', () => {
  opened.view.annotate(null);
  opened.view.annotate(null);
  const lines = opened.root.querySelectorAll('.status');
  expect(lines).toHaveLength(1);
  press(lines[0]!.querySelector('button')!);
  expect(opened.calls).toEqual(['retryAnnotation']);
  opened.view.annotate({ annotations: [], entities: [], abbreviations: [], terms: [] });
  expect(opened.root.querySelector('.status')).toBeNull();
});

test.each([
  ['가', () => press(opened.tool('type')), 'popup type'],
  ['⋯', () => press(opened.tool('more')), 'popup more'],
  ['?', () => pressKey('Slash', { shiftKey: true }), 'popup shortcuts'],
])('%s pressed before the menus have come opens once they are there', async (_, ask, name) => {
  opened.view.close();
  opened = open(undefined, {}, false);
  ask();
  expect(opened.root.querySelector('.popup')).toBeNull();
  await expect.poll(() => opened.root.querySelector('.popup:not([hidden])')?.className).toBe(name);
});

test('menus come once, also where they are asked for while they come', async () => {
  opened.view.close();
  opened = open(undefined, {}, false);
  pressKey('KeyT');
  opened.view.addMenus({ createMenus, styles: [] });
  await expect.poll(() => opened.root.querySelector('.popup.type:not([hidden])')).not.toBeNull();
  expect(opened.root.querySelectorAll('.popup.type')).toHaveLength(1);
});
