import { expect, test } from 'vitest';
import { decodePage, sniffEncoding } from '../../src/command/decode.ts';

const ascii = (text: string) => Uint8Array.from(text, char => char.charCodeAt(0));
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap(part => [...part]));
const utf8 = (text: string) => new TextEncoder().encode(text);
/** 한국 in EUC-KR. */
const EUCKR = Uint8Array.of(0xc7, 0xd1, 0xb1, 0xb9);

test.each([
  ['nothing declared', ascii('<title>x</title>'), 'utf-8'],
  ['meta charset', ascii('<meta charset=euc-kr>'), 'euc-kr'],
  ['http-equiv', ascii('<meta http-equiv="Content-Type" content="text/html; charset=ks_c_5601-1987">'), 'euc-kr'],
  ['cp949 by its Windows name', ascii('<meta charset="cp949">'), 'euc-kr'],
  ['an unknown label', ascii('<meta charset="hangul-9">'), 'utf-8'],
  ['a declared UTF-16 that ASCII could read', ascii('<meta charset="utf-16">'), 'utf-8'],
  ['UTF-8 mark against a declaration', join(Uint8Array.of(0xef, 0xbb, 0xbf), ascii('<meta charset=euc-kr>')), 'utf-8'],
  ['UTF-16 mark', Uint8Array.of(0xff, 0xfe, 0x3c, 0x00), 'utf-16le'],
  ['a declaration after 1,024 bytes', ascii(`${' '.repeat(1024)}<meta charset=euc-kr>`), 'utf-8'],
])('%s', (_, bytes, encoding) => {
  expect(sniffEncoding(bytes)).toBe(encoding);
});

test('an EUC-KR page reads right', () => {
  expect(decodePage(join(ascii('<meta charset=euc-kr>'), EUCKR))).toBe('<meta charset=euc-kr>한국');
});
test('a syllable that only CP949 has reads right', () => {
  expect(decodePage(join(ascii('<meta charset=euc-kr>'), Uint8Array.of(0x8c, 0x63)))).toBe('<meta charset=euc-kr>똠');
});
test('a page that was converted to UTF-8 but still declares EUC-KR reads right', () => {
  expect(decodePage(join(ascii('<meta charset=euc-kr>'), utf8('한국')))).toBe('<meta charset=euc-kr>한국');
});
test('bytes that no encoding explains become replacement characters, not an error', () => {
  expect(decodePage(Uint8Array.of(0x3c, 0xff, 0x3e))).toBe('<\ufffd>');
});
