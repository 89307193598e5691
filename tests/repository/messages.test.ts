import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');
type Messages = Record<string, { message: string }>;
const messages = (language: string) =>
  JSON.parse(readFileSync(path.join(SRC, '_locales', language, 'messages.json'), 'utf8')) as Messages;
const ko = messages('ko');
const en = messages('en');
const placeholders = (text: string) => [...text.matchAll(/\$\d/g)].map(([found]) => found).sort();

test.each(['ko', 'en'])('keys of %s stand once each', language => {
  const text = readFileSync(path.join(SRC, '_locales', language, 'messages.json'), 'utf8');
  expect([...text.matchAll(/^ {2}"(\w+)": \{/gm)].length).toBe(Object.keys(messages(language)).length);
});
test('Korean and English have the same keys', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(ko).sort());
});
test.each(Object.keys(ko))('%s has the same placeholders and is not empty', key => {
  expect(placeholders(en[key]!.message)).toEqual(placeholders(ko[key]!.message));
  expect(ko[key]!.message.trim()).not.toBe('');
  expect(en[key]!.message.trim()).not.toBe('');
});
test('every message is used', () => {
  const manifest = readFileSync(path.join(SRC, '../manifest.json'), 'utf8');
  const code = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(ts|html)$/.test(file))
    .map(file => readFileSync(path.join(SRC, file), 'utf8'))
    .join('\n');
  // `readerTheme_${theme}`: the part up to the underscore stands in the code, the rest is a value.
  const used = (key: string) =>
    manifest.includes(`__MSG_${key}__`) ||
    code.includes(`'${key}'`) ||
    code.includes(`"${key}"`) ||
    (key.includes('_') && code.includes(`\`${key.slice(0, key.indexOf('_') + 1)}\${`));
  expect(Object.keys(ko).filter(key => !used(key))).toEqual([]);
});
