// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { article } from '../tools/article.ts';
import { press, pressKey, trusted } from './browser-gaps.ts';
import { open } from './opened.ts';

const inPage = () => document.querySelectorAll('[data-jeongdok]').length;
beforeEach(() => document.body.replaceChildren());

test.each<[string, (opened: ReturnType<typeof open>) => void]>([
  ['Esc', () => pressKey('Escape')],
  ['the button', opened => press(opened.tool('close'))],
  [
    'a request of the browser to cancel',
    opened => opened.root.querySelector('dialog')!.dispatchEvent(new Event('cancel', { cancelable: true })),
  ],
])('%s closes the reader and says so once', (_, close) => {
  const opened = open();
  expect(inPage()).toBe(1);
  close(opened);
  expect(inPage()).toBe(0);
  opened.view.close();
  pressKey('Escape');
  expect(opened.calls).toEqual(['closed']);
});

test('closing from outside says nothing', () => {
  const opened = open();
  opened.view.close();
  const other = open();
  other.life.abort();
  expect(inPage()).toBe(0);
  expect([...opened.calls, ...other.calls]).toEqual([]);
});

test('the page’s document is as it was', () => {
  document.body.append('글');
  const before = document.documentElement.outerHTML;
  const opened = open();
  expect(document.documentElement.outerHTML).not.toBe(before);
  opened.view.close();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('focus and scroll go back where they were', () => {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  const scrollTo = vi.fn();
  vi.stubGlobal('scrollTo', scrollTo);
  vi.stubGlobal('scrollY', 500);
  const opened = open();
  field.blur();
  vi.stubGlobal('scrollY', 0);
  opened.view.close();
  expect(document.activeElement).toBe(field);
  expect(scrollTo).toHaveBeenCalledWith({ left: 0, top: 500, behavior: 'instant' });
});

test('an open menu takes the first Esc', () => {
  const opened = open();
  press(opened.tool('type'));
  const menu = opened.root.querySelector<HTMLElement>('.popup.type')!;
  expect(menu.hidden).toBe(false);
  pressKey('Escape');
  expect([menu.hidden, inPage()]).toEqual([true, 1]);
  pressKey('Escape');
  expect(inPage()).toBe(0);
});

test('a page’s own script can press nothing', () => {
  const opened = open();
  for (const button of opened.root.querySelectorAll('button')) button.click();
  document.dispatchEvent(new KeyboardEvent('keydown', { code: 'Escape', bubbles: true }));
  expect(opened.calls).toEqual([]);
  opened.view.close();
});

test('the page hears no key and no press in the reader', () => {
  const heard: string[] = [];
  for (const type of ['keydown', 'click', 'copy']) document.addEventListener(type, event => heard.push(event.type));
  const opened = open();
  const title = opened.part('title')!;
  for (const type of ['keydown', 'click', 'copy'])
    title.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  opened.view.close();
  expect(heard).toEqual([]);
});

test('“원문 보기” is the page beneath where that is the original', () => {
  const opened = open(article({ url: `${window.location.href}#top` }));
  const link = opened.root.querySelector('.source a')!;
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  trusted(link, click);
  expect([opened.calls, click.defaultPrevented]).toEqual([['closed'], true]);
});

test('“원문 보기” leads to the original’s own page where it has one', () => {
  const opened = open(article({ url: 'https://news.test/a/1' }));
  const link = opened.root.querySelector<HTMLAnchorElement>('.source a')!;
  expect([link.href, link.target, link.rel]).toEqual(['https://news.test/a/1', '_blank', 'noopener noreferrer']);
  press(link);
  expect(opened.calls).toEqual([]);
  opened.view.close();
});
