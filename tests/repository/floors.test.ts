import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');
/** Which folders of ours a folder may import from, besides itself. */
const ALLOWED: Record<string, readonly string[]> = {
  core: ['_locales'],
  extraction: ['core'],
  annotation: ['core'],
  parts: ['core'],
  reader: ['core', 'parts'],
  glossary: ['core', 'parts'],
  keeping: ['core'],
  library: ['core', 'parts'],
  'look-ups': ['core'],
  options: ['core', 'parts'],
  welcome: ['core', 'parts'],
  export: ['core'],
  browser: ['core'],
  command: ['core', 'extraction', 'annotation', 'export'],
  entries: [
    'command',
    'core',
    'extraction',
    'annotation',
    'parts',
    'reader',
    'options',
    'welcome',
    'glossary',
    'keeping',
    'library',
    'look-ups',
    'export',
    'browser',
  ],
};
/** Third-party code enters in one place each. */
const PACKAGES: Record<string, readonly string[]> = {
  '@mozilla/readability': ['extraction'],
  'webextension-polyfill': ['browser'],
  idb: ['browser', 'keeping'],
  papaparse: ['glossary'],
  fflate: ['export', 'glossary'],
  jsdom: ['command'],
  '@exodus/bytes/encoding.js': ['command'],
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));

test.each(files)('%s imports only from the floors below', file => {
  const text = readFileSync(path.join(SRC, file), 'utf8');
  const folder = file.split(path.sep)[0]!;
  const wrong = ts.preProcessFile(text, true, true).importedFiles.filter(({ fileName }) => {
    if (!fileName.startsWith('.')) {
      const known = PACKAGES[fileName];
      return known
        ? !known.includes(folder)
        : !(fileName.startsWith('node:') && (folder === 'command' || file === path.join('entries', 'cli.ts')));
    }
    const target = path.relative(SRC, path.resolve(SRC, path.dirname(file), fileName)).split(path.sep)[0]!;
    return target !== folder && !ALLOWED[folder]?.includes(target);
  });
  expect(wrong.map(({ fileName }) => fileName)).toEqual([]);
});

test.each(files)('%s is at most 400 lines', file => {
  expect(readFileSync(path.join(SRC, file), 'utf8').split('\n').length).toBeLessThanOrEqual(401);
});
