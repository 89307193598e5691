// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { DEFAULTS } from '../../src/core/settings.ts';
import { type NoticeKind, showNotice } from '../../src/reader/notice.ts';
import { press, pressKey } from './browser-gaps.ts';
import { translate } from './messages.ts';

const life = new AbortController();
const options = { translate, settings: { ...DEFAULTS, openRoot: true }, signal: life.signal };
const host = () => document.querySelector<HTMLElement>('[data-jeongdok="host"]');
const buttons = () => [...host()!.shadowRoot!.querySelectorAll('button')];
let notice: { dismiss(): void } | undefined;
afterEach(() => notice?.dismiss());

const KINDS: readonly NoticeKind[] = [
  ...(['searching', 'list', 'front', 'search', 'card-news', 'no-text'] as const),
  ...(['not-korean', 'uncertain', 'over-budget'] as const),
];
test.each(KINDS)('%s says what happened and takes no focus', kind => {
  const focused = document.activeElement;
  notice = showNotice(document, kind, options);
  expect(host()?.shadowRoot?.querySelector('p')?.textContent).not.toBe('');
  expect(document.activeElement).toBe(focused);
});

test.each<[string, () => void]>([
  ['its button', () => press(buttons()[0]!)],
  ['Esc', () => pressKey('Escape')],
  ['its owner', () => notice?.dismiss()],
])('%s dismisses it', (_, dismiss) => {
  notice = showNotice(document, 'list', options);
  dismiss();
  expect(host()).toBeNull();
});

test('“그래도 열어 보기” stands where there is something to open', () => {
  let opened = 0;
  notice = showNotice(document, 'uncertain', { ...options, open: () => opened++ });
  press(buttons().find(button => button.textContent === '그래도 열어 보기')!);
  expect([opened, host()]).toEqual([1, null]);
  notice = showNotice(document, 'list', options);
  expect(buttons()).toHaveLength(1);
});

test('it goes with its signal', () => {
  const ending = new AbortController();
  showNotice(document, 'searching', { ...options, signal: ending.signal });
  ending.abort();
  expect(host()).toBeNull();
});
