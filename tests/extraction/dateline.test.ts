import { expect, test } from 'vitest';
import { parseDateline } from '../../src/extraction/dateline.ts';

test.each([
  ['(서울=연합뉴스) 홍길동 기자 = 새 노선이', ['홍길동'], '연합뉴스', '서울', '새 노선이'],
  ['(서울=연합뉴스) 홍길동 성춘향 기자 = 새 노선이', ['홍길동', '성춘향'], '연합뉴스', '서울', '새 노선이'],
  ['(워싱턴=연합뉴스) 홍길동 특파원 = 새 노선이', ['홍길동'], '연합뉴스', '워싱턴', '새 노선이'],
  ['(자카르타 AP=연합뉴스) 새 노선이', [], '연합뉴스', '자카르타', '새 노선이'],
  ['[서울=뉴시스]홍길동 기자 = 새 노선이', ['홍길동'], '뉴시스', '서울', '새 노선이'],
  ['【서울=뉴시스】홍길동 기자 = 새 노선이', ['홍길동'], '뉴시스', '서울', '새 노선이'],
  ['(세종=뉴스1) 홍길동 기자 = 새 노선이', ['홍길동'], '뉴스1', '세종', '새 노선이'],
  ['[서울=뉴스핌] 홍길동 기자 = 새 노선이', ['홍길동'], '뉴스핌', '서울', '새 노선이'],
  ['[한빛일보 홍길동 기자] 새 노선이', ['홍길동'], null, null, '새 노선이'],
  ['[한빛경제=홍길동 기자] 새 노선이', ['홍길동'], null, null, '새 노선이'],
  ['[홍길동 기자] 새 노선이', ['홍길동'], null, null, '새 노선이'],
])('%s', (text, names, agency, place, rest) => {
  const dateline = parseDateline(text);
  expect(dateline).toMatchObject({ names, agency, place });
  expect(text.slice(dateline!.length)).toBe(rest);
});

test.each([
  '새 노선이 다음 달 다닌다.',
  '[앵커] 새 노선이 다닙니다.',
  '[기자] 새 노선이 다닙니다.',
  '[단독] 새 노선',
  '(사진=연합뉴스) 새 노선',
  '[사진 출처=연합뉴스] 새 노선',
  '(종합) 새 노선',
  `(${'서울='.repeat(50_000)}`,
])('%s begins with no dateline', text => {
  expect(parseDateline(text)).toBeNull();
});
