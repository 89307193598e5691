import { expect, test } from 'vitest';
import { hostFrom } from '../../src/options/sites.ts';

test.each([
  ['news.example.kr', 'news.example.kr'],
  ['  https://news.example.kr/article/1?x=2 ', 'news.example.kr'],
  ['HTTP://News.Example.KR', 'news.example.kr'],
  ['한글.kr', 'xn--bj0bj06e.kr'],
  ['', null],
  ['해누리 신문', null],
  ['localhost', null],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
])('%j is the host %j', (text, host) => {
  expect(hostFrom(text)).toBe(host);
});
