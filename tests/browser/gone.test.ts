// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const runtime: { id?: string } = { id: 'jeongdok' };
Object.assign(globalThis, { chrome: { runtime, i18n: { getMessage: (key: string) => key } } });
const { replaceGone, whenGone } = await import('../../src/browser/gone.ts');

let life: AbortController;
const calls: string[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  runtime.id = 'jeongdok';
  calls.length = 0;
  life = new AbortController();
  whenGone(
    document,
    (text, action) => calls.push(text, action),
    () => calls.push('leave'),
    life.signal,
  );
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('an extension that is there is not gone, whatever the page says', () => {
  vi.advanceTimersByTime(60_000);
  replaceGone(document);
  expect(calls).toEqual([]);
});

test('one that goes is told once, and leaves when a newer run comes', () => {
  delete runtime.id;
  vi.advanceTimersByTime(60_000);
  expect(calls).toEqual(['readerNoticeReload. readerNoticeReloadText', 'readerReload']);
  calls.length = 0;
  replaceGone(document);
  expect(calls).toEqual(['leave']);
});

test('a reader that was closed hears nothing any more', () => {
  life.abort();
  delete runtime.id;
  vi.advanceTimersByTime(60_000);
  replaceGone(document);
  expect(calls).toEqual([]);
});
