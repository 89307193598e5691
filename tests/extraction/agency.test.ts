import { expect, test } from 'vitest';
import { agencyName, parseAgencyTag } from '../../src/extraction/agency.ts';

test.each([
  ['연합뉴스', '연합뉴스'],
  ['YONHAP', '연합뉴스'],
  ['AP=연합뉴스', '연합뉴스'],
  ['신화/뉴시스', '뉴시스'],
  ['로이터', '로이터통신'],
  ['뉴스1', '뉴스1'],
  ['한빛일보', null],
  ['AP'.repeat(100_000), null],
])('%s is %s', (text, name) => {
  expect(agencyName(text)).toBe(name);
});

test.each([
  ['/연합뉴스', '연합뉴스'],
  ['연합뉴스', '연합뉴스'],
  ['[연합뉴스]', '연합뉴스'],
  ['(서울=연합뉴스)', '연합뉴스'],
  ['<뉴시스>', '뉴시스'],
  ['(사진=연합뉴스)', null],
  ['사진/연합뉴스', null],
  ['[사진출처=연합뉴스]', null],
  ['연합뉴스 제공', null],
  ['ⓒ 뉴시스', null],
  ['연합뉴스는 이렇게 보도했다.', null],
])('the tag %s is of %s', (line, name) => {
  expect(parseAgencyTag(line)).toBe(name);
});
