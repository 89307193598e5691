import { expect, test } from 'vitest';
import { parseCommand } from '../../src/command/usage.ts';

test.each([
  ['read page.html', { name: 'read', file: 'page.html', url: null, json: false }],
  [
    'read page.html --json --url https://a.kr/1',
    { name: 'read', file: 'page.html', url: 'https://a.kr/1', json: true },
  ],
  ['read --jsonl', { name: 'read-lines' }],
  ['annotate --jsonl', { name: 'annotate-lines', taggerOnly: false }],
  ['annotate --jsonl --tagger', { name: 'annotate-lines', taggerOnly: true }],
  ['--help', { name: 'help' }],
])('jeongdok %s', (words, command) => {
  expect(parseCommand(words.split(' '))).toEqual(command);
});

test.each([
  'write page.html',
  'constructor',
  'read',
  'read a.html b.html',
  'read --jsonl a.html',
  'read a.html --tagger',
  'read a.html --url notanaddress',
  'read a.html --url',
  'annotate',
  'annotate --jsonl file',
])('jeongdok %s is a usage error', words => {
  expect(parseCommand(words.split(' ')).name).toBe('usage');
});
