import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type GlossaryEntry, termKey } from '../../src/core/glossary.ts';
import { MAX_FILE, planImport, readFile } from '../../src/glossary/reading.ts';
import { ImportRefusal } from '../../src/glossary/rows.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (file: string | Uint8Array) => readFile(typeof file === 'string' ? utf8(file) : file, 0);
const terms = (file: string | Uint8Array) => [...read(file).entries.values()].map(({ term }) => term);
const skips = (file: string | Uint8Array) => read(file).skips.map(({ place, reason }) => `${place} ${reason}`);
const refusal = (file: string | Uint8Array) => {
  try {
    read(file);
  } catch (error) {
    if (error instanceof ImportRefusal) return `${error.problem} ${error.line ?? '-'}`;
    throw error;
  }
  return 'read';
};
/** 물가,값 in EUC-KR. */
const EUC_KR = [0xb9, 0xb0, 0xb0, 0xa1, 0x2c, 0xb0, 0xaa];
const bytes = (...parts: (number[] | string)[]) =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...utf8(part)] : part)));
const utf16 = (text: string, little: boolean) => {
  const data = new DataView(new ArrayBuffer(2 + text.length * 2));
  [0xfeff, ...[...text].map(letter => letter.charCodeAt(0))].forEach((code, at) => {
    data.setUint16(at * 2, code, little);
  });
  return new Uint8Array(data.buffer);
};

test.each([
  ['a list in a head', '{"version":1,"terms":[{"term":"물가","definition":"값"}]}'],
  ['a bare list', '[{"term":"물가","definition":"값"}]'],
  ['other names of the fields', '[{"용어":"물가","뜻풀이":"값"}]'],
  ['terms and definitions', '{"물가":"값"}'],
  ['terms and definitions in a head', '{"version":1,"terms":{"물가":"값"}}'],
  ['a byte order mark', '\ufeff{"terms":[{"term":"물가","definition":"값"}]}'],
  ['double keys', '{"terms":[{"term":"뜻","definition":"가"}],"terms":[{"term":"x","term":"물가","definition":"값"}]}'],
  ['escapes', '[{"term":"\\ubb3c\\uac00","definition":"값"}]'],
  ['a version that is no number', '{"version":"9","terms":[{"term":"물가","definition":"값"}]}'],
  ['an endless version', '{"version":1e999,"terms":[{"term":"물가","definition":"값","added":1e400}]}'],
  ['CSV', 'term,definition\n물가,값\n'],
  ['CSV with CR LF', 'term,definition\r\n물가,값\r\n'],
  ['CSV with CR', 'term,definition\r물가,값\r'],
  ['CSV with a byte order mark', '\ufeff용어,뜻\r\n물가,값'],
  ['CSV with columns in another order', '메모,뜻풀이,번호,용어\r\nx,값,1,물가'],
  ['CSV without a header', '물가,값'],
  ['CSV with blank lines', '\n\n물가,값\n\n'],
  ['tabs', '물가\t값\n'],
  ['semicolons', 'term;definition\n물가;값\n'],
  ['quotes', '"term","definition"\n"물가","값"\n'],
  ['EUC-KR', bytes(EUC_KR)],
  ['EUC-KR JSON', bytes('[{"term":"', EUC_KR.slice(0, 4), '","definition":"', EUC_KR.slice(5), '"}]')],
  ['UTF-16, little end first', utf16('물가,값', true)],
  ['UTF-16, big end first', utf16('물가,값', false)],
])('reads %s', (_, file) => {
  expect(terms(file)).toEqual(['물가']);
  expect([...read(file).entries.values()][0]?.definition).toBe('값');
});

test.each([
  ['nothing', '', 'empty -'],
  ['white space', ' \n\n ', 'empty -'],
  ['an empty list', '[]', 'empty -'],
  ['only a header', 'term,definition\n', 'empty -'],
  ['broken JSON', '{"terms":[\n{"term":"물가",\n"definition":"값"\n', 'json 4'],
  ['JSON with something after it', '[]\n[]', 'json 2'],
  ['a comma too many', '[{"term":"물가","definition":"값"},\n]', 'json 2'],
  ['single quotes', "{'term':'물가'}", 'json 1'],
  ['a raw line break in a string', '[{"term":"물\n가"}]', 'json 1'],
  ['an unfinished escape', '["\\', 'json 1'],
  ['deep nesting', `{"terms":\n${'['.repeat(200_000)}`, 'tooDeep 2'],
  ['deep objects', '{"a":'.repeat(200_000), 'tooDeep 1'],
  ['a later version', '{"version":2,"terms":[]}', 'newer -'],
  ['a number', '17', 'unknown'],
  ['an open quote', `term,definition\n금리,값\n물가,"${'열린 '.repeat(100_000)}`, 'quote 3'],
  ['a quote in the wrong place', '금리,값\n물가,"값"이다\n', 'quote 2'],
  ['no text', bytes([0x80, 0xff, 0x2c, 0x80]), 'encoding -'],
  ['binary', bytes([0x41, 0, 0, 0x2c, 0x42]), 'unknownFormat -'],
  ['half an archive', bytes('PK', [3, 4, 20, 0, 0, 0]), 'zip -'],
  ['an archive of something else', zipSync({ 'readme.txt': strToU8('x') }), 'dictionary -'],
  ['too much', new Uint8Array(MAX_FILE + 1), 'tooLarge -'],
])('refuses %s', (_, file, problem) => {
  if (problem === 'unknown') expect(skips(file)).toEqual(['1 noDefinition']);
  else expect(refusal(file)).toBe(problem);
});

test('says which lines were left out, and why', () => {
  const long = '가'.repeat(101);
  const file = `{"terms":[null,1,true,[],{},
    {"term":5,"definition":6},
    {"term":["a"],"definition":{}},
    {"definition":"낱말 없음"},
    {"term":"뜻 없음"},
    {"term":"${long}","definition":"값"},
    {"term":"긴 뜻","definition":"${'나'.repeat(4001)}"},
    {"term":"아주 긴 뜻","definition":"${'나'.repeat(2_000_000)}"},
    {"term":"깨\ufffd진","definition":"값"},
    {"term":"반쪽","definition":"\\ud83d"},
    {"term":" \u200b ","definition":"보이지 않는 말"},
    {"term":"물가","definition":"값"},
    {"term":"물가 ","definition":"둘째"}]}`;
  expect(terms(file)).toEqual(['물가']);
  expect(skips(file)).toEqual([
    ...Array.from({ length: 4 }, () => '1 notAnItem'),
    '1 noTerm',
    '2 wrongType',
    '3 wrongType',
    '4 noTerm',
    '5 noDefinition',
    '6 longTerm',
    '7 longDefinition',
    '8 longDefinition',
    '9 damaged',
    '10 damaged',
    '11 noTerm',
    '13 repeated',
  ]);
  expect(read(file).skips.at(-1)?.kept).toBe('12');
});

test('counts lines through quoted line breaks, whatever ends a line', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const file = ['term,definition', '물가,"값의', '', '수준"', ',이름 없음', '금리,', '물가,또'].join(end);
    expect(skips(file)).toEqual(['5 noTerm', '6 noDefinition', '7 repeated']);
    expect([...read(file).entries.values()][0]?.definition).toBe('값의\n\n수준');
  }
});

test.each([
  ['기준금리', ' 기준금리 '],
  ['기준금리', '기준금리'.normalize('NFD')],
  ['기준금리', '기준\u200b금리'],
  ['기준 금리', '기준\u3000 금리'],
  ['KBO', 'kbo'],
  ['KBO', 'ＫＢＯ'],
  ['ｶﾞ', 'ガ'],
])('%j and %j are one term', (one, other) => {
  expect(termKey(other)).toBe(termKey(one));
  expect(skips(`${one},값\n${other},값`)).toEqual(['2 repeated']);
});

test('keys of prototypes are only keys', () => {
  const file = `{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},
    "terms":{"__proto__":{"polluted":"yes"},"물가":"값","constructor":{"prototype":{"polluted":"yes"}}}}`;
  expect(terms(file)).toEqual(['물가']);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(
    Object.keys([...read('[{"__proto__":{"term":"가"},"term":"물가","definition":"값"}]').entries.values()][0]!),
  ).toEqual(['term', 'definition', 'tags', 'note', 'updated']);
});

test('markup is text', () => {
  const markup = '<img src=x onerror=alert(1)>';
  expect([...read(`물가,${markup}`).entries.values()][0]?.definition).toBe(markup);
});

const dictionary = (rows: unknown, index: unknown = { title: '보기 사전', revision: '1', format: 3 }) =>
  zipSync({
    'index.json': strToU8(JSON.stringify(index)),
    'term_bank_1.json': strToU8(JSON.stringify(rows)),
    'a.css': strToU8(''),
  });

test('reads the text of a Yomitan dictionary', () => {
  const structured = {
    type: 'structured-content',
    content: [
      '높은 ',
      {
        tag: 'div',
        content: [
          { tag: 'b', content: '곳' },
          { tag: 'img', path: 'a.png' },
        ],
      },
      '둘째 줄',
    ],
  };
  const file = dictionary([
    ['물가', '물가', null, '', 0, ['값의 수준', { type: 'image', path: 'a.png' }], 1, ''],
    ['금리', '', null, '', 0, [structured], 2, ''],
    ['물가', '', null, '', 0, [{ type: 'text', text: '물의 가장자리' }], 3, ''],
    ['그림', '', null, '', 0, [{ type: 'image', path: 'a.png' }, ['그리다', ['과거']]], 4, ''],
    'no row',
  ]);
  const { entries, skips, format } = read(file);
  expect(format).toBe('yomitan');
  expect([...entries.values()].map(({ term, definition, tags }) => [term, definition, ...tags])).toEqual([
    ['물가', '1. 값의 수준\n2. 물의 가장자리', '보기 사전'],
    ['금리', '높은\n곳\n둘째 줄', '보기 사전'],
  ]);
  expect(skips.map(({ place, reason }) => `${place} ${reason}`)).toEqual([
    'term_bank_1.json 4 noDefinition',
    'term_bank_1.json 5 wrongType',
  ]);
});

test.each([
  ['an older format', { title: 'x', revision: '1', format: 1 }],
  ['no format', { title: 'x' }],
  ['no object', []],
])('refuses a dictionary of %s', (_, index) => {
  expect(refusal(dictionary([['가', '', '', '', 0, ['나'], 0, '']], index))).toBe('dictionary -');
});

test('refuses an archive that is small only outside', () => {
  const file = dictionary([]);
  const view = new DataView(file.buffer, file.byteOffset);
  // The size after unpacking, in the first record of the central directory (APPNOTE, 4.3.12).
  const record = file.findIndex((_, at) => at + 4 < file.length && view.getUint32(at, true) === 0x02014b50);
  view.setUint32(record + 24, 201_000_000, true);
  expect(refusal(file)).toBe('tooLarge -');
});

test('a plan counts what is new, changed and the same', () => {
  const entry = (term: string, definition: string): GlossaryEntry => ({
    term,
    definition,
    tags: [],
    note: '',
    updated: 9,
  });
  const known = new Map([entry('물가', '값'), entry('KBO', '야구')].map(one => [termKey(one.term), one]));
  const plan = planImport(read('물가,값\nkbo,야구 위원회\n금리,이자'), known);
  expect([...plan.added.keys(), '/', ...plan.changed.keys(), '/', plan.unchanged]).toEqual([
    '금리',
    '/',
    'kbo',
    '/',
    1,
  ]);
});
