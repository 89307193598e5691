import { expect, test } from 'vitest';
import { linkAddress, pictureAddress } from '../../src/extraction/address.ts';

const BASE = 'https://news.hanbit.example/a/1';

test.each([
  ['/b', 'https://news.hanbit.example/b'],
  ['//img.hanbit.example/x', 'https://img.hanbit.example/x'],
  ['mailto:a@hanbit.example', 'mailto:a@hanbit.example'],
  [' http://x.example/ ', 'http://x.example/'],
  ['javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['\u0001javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['vbscript:x', null],
  ['blob:https://x.example/1', null],
  ['https://user:secret@x.example/', null],
  ['http://[', null],
  ['', null],
  [null, null],
])('the link %j is %s', (raw, expected) => {
  expect(linkAddress(raw, BASE)).toBe(expected);
});

test.each([
  ['a.jpg', 'https://news.hanbit.example/a/a.jpg'],
  ['data:image/png;base64,iVBORw0KGgo=', 'data:image/png;base64,iVBORw0KGgo='],
  ['data:image/svg+xml;base64,PHN2Zz4=', null],
  ['data:image/svg+xml,<svg onload=alert(1)>', null],
  ['mailto:a@hanbit.example', null],
  ['javascript:x', null],
  [`data:image/png;base64,${'A'.repeat(600_000)}`, null],
])('the picture %j is %s', (raw, expected) => {
  expect(pictureAddress(raw, BASE)).toBe(expected);
});
