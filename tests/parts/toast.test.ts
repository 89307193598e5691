// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createKit } from '../../src/parts/kit.ts';
import { createToast } from '../../src/parts/toast.ts';
import { press } from '../reader/browser-gaps.ts';
import { translate } from '../reader/messages.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open() {
  const toast = createToast(createKit(document, translate, new AbortController().signal));
  document.body.replaceChildren(toast.element);
  const [offer, close] = toast.element.querySelectorAll('button');
  return {
    toast,
    offer: offer!,
    close: close!,
    words: () => (toast.element.hidden ? null : toast.element.textContent),
  };
}

test('words alone go by themselves, once nobody is at them', () => {
  const { toast, close, words } = open();
  toast.say('담았습니다');
  expect(words()).toBe('담았습니다');
  close.focus();
  vi.advanceTimersByTime(60_000);
  expect(words()).toBe('담았습니다');
  close.blur();
  vi.advanceTimersByTime(60_000);
  expect(words()).toBeNull();
});

test('an offer stays until it is taken, closed or replaced', () => {
  const { toast, offer, close, words } = open();
  const done: string[] = [];
  toast.say('뺐습니다', '되돌리기', () => done.push('뺌'));
  vi.advanceTimersByTime(600_000);
  expect(words()).toBe('뺐습니다되돌리기');
  press(offer);
  expect([done, words()]).toEqual([['뺌'], null]);
  toast.say('지웠습니다', '되돌리기', () => done.push('지움'));
  press(close);
  expect([done, words()]).toEqual([['뺌'], null]);
});

test('what is taken back goes only while it still stands', () => {
  const { toast, words } = open();
  const takeBack = toast.say('읽던 곳입니다', '처음부터', () => {});
  toast.say('기사가 바뀌었습니다', '보기', () => {});
  takeBack();
  expect(words()).toBe('기사가 바뀌었습니다보기');
  toast.say('읽던 곳입니다', '처음부터', () => {})();
  expect(words()).toBeNull();
});
