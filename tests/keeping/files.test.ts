import { expect, test } from 'vitest';
import { addressKey } from '../../src/keeping/address-key.ts';
import { readFile } from '../../src/keeping/transfer.ts';
import { hasChanged } from '../../src/keeping/versions.ts';
import { libraryFile, RECORDS } from '../tools/kept.ts';

test.each([
  ['https://www.paper.test/a/1?utm_source=x', 'paper.test/a/1'],
  ['http://m.paper.test/a/1/#top', 'paper.test/a/1'],
  ['https://paper.test/view?b=2&a=1', 'paper.test/view?a=1&b=2'],
  ['https://paper.test/', null],
  ['file:///tmp/a.html', null],
  ['no address', null],
  [null, null],
] as const)('%s is known by %s', (url, key) => expect(addressKey(url)).toBe(key));

const file = libraryFile(RECORDS);
const [first] = RECORDS;
test('what was written is read', () => expect(readFile(file)).toEqual({ records: RECORDS, refused: [] }));

test.each([
  ['nothing', null],
  ['a list', []],
  ['another format', { ...file, format: 'other' }],
  ['a later version', { ...file, version: 2 }],
  ['no articles', { ...file, articles: {} }],
])('%s is no file of ours', (_, given) => expect(readFile(given)).toBeNull());

test.each([
  ['no body', { ...first, article: { ...first!.article, blocks: null } }],
  ['a block of no kind', { ...first, article: { ...first!.article, blocks: [{ kind: 'script', text: '' }] } }],
  ['an inherited kind', { ...first, article: { ...first!.article, blocks: [{ kind: 'constructor', text: '' }] } }],
  ['a pen of no colour', { ...first, highlights: [{ ...first!.highlights[0], pen: 'black' }] }],
  ['no number', { ...first, keptAt: Number.NaN }],
])('a record with %s is left out by its title', (_, given) => {
  expect(readFile({ ...file, articles: [given, RECORDS[1]] })).toEqual({
    records: [RECORDS[1]],
    refused: [first!.article.title],
  });
});

const { article } = first!;
test.each([
  ['the same text', article, false],
  ['another headline', { ...article, title: `${article.title}…` }, true],
  ['a paragraph less', { ...article, blocks: article.blocks.slice(0, -1) }, true],
  ['only a first part', { ...article, blocks: article.blocks.slice(0, -1), parts: ['2'] }, false],
  ['a wall', { ...article, blocks: [] }, false],
] as const)('%s: changed is %s', (_, now, changed) => expect(hasChanged(article, now)).toBe(changed));
