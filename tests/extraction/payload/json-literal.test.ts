import { describe, expect, test } from 'vitest';
import { member, parseJson, scanLiteral } from '../../../src/extraction/payload/json-literal.ts';

describe('parseJson', () => {
  test.each([
    ['{"a":1}', { a: 1 }],
    ['{"a":1,}', { a: 1 }],
    ['[1,2,,3,]', [1, 2, 3]],
    ['{"a":"두\n줄"}', { a: '두\n줄' }],
    ['{a:\'작은 따옴표\', $b_1:"\\u0041\\x42\\n"}', { a: '작은 따옴표', $b_1: 'AB\n' }],
    ['{"url":"http://x.test/a", // 주석\n "b": /* 둘 */ true}', { url: 'http://x.test/a', b: true }],
    ['<!-- {"a":1} -->', { a: 1 }],
    ['\ufeff{"a":1}', { a: 1 }],
    ['{a:!0,b:!1,c:void 0,d:undefined,e:NaN,f:-1.5e3}', { a: true, b: false, c: null, d: null, e: null, f: -1500 }],
    ['null', null],
    ['12', 12],
  ])('%s', (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  test.each([
    ['cut off', '{"a":"b'],
    ['a call', '{"a":alert(1)}'],
    ['a function', '{a:function(){}}'],
    ['a template', '{a:`x`}'],
    ['nothing', ''],
    ['too deep', `${'[x,'.repeat(100_000)}`],
    ['one endless comment', `/*${'*'.repeat(100_000)}`],
    ['one endless string', `{'${'\\'.repeat(100_001)}`],
  ])('%s is nothing', (_, text) => {
    expect(parseJson(text)).toBeUndefined();
  });
});

test('a literal ends where it ends', () => {
  const script = 'window.X={"a":"}"};alert(1)';
  const literal = scanLiteral(script, script.indexOf('{'));
  expect(literal?.value).toEqual({ a: '}' });
  expect(script.slice(literal?.end)).toBe(';alert(1)');
});

test('members are never inherited and never make a prototype', () => {
  const value = parseJson('{__proto__:{polluted:1}}');
  expect(member(value, 'polluted')).toBeUndefined();
  expect(member(value, 'toString')).toBeUndefined();
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(member([1], 'length')).toBeUndefined();
  expect(member('text', 'length')).toBeUndefined();
});
