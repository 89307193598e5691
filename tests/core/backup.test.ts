import { expect, test } from 'vitest';
import { type Keeper, readBackup, restoreBackup, writeBackup } from '../../src/core/backup.ts';
import { readSettingsPart, readSitesPart } from '../../src/core/settings-backup.ts';

/** A keeper of a list of words; `full` makes it refuse more than two. */
function keeperOf(name: Keeper['name'], words: string[], full = false): Keeper & { words: string[] } {
  const keeper = {
    name,
    words,
    exportAll: async () => [...keeper.words],
    preview: (data: unknown) =>
      Array.isArray(data)
        ? { count: data.length, skipped: data.filter(word => typeof word !== 'string').map(String) }
        : null,
    restoreAll: async (data: unknown) => {
      const next = ((data ?? []) as unknown[]).filter(word => typeof word === 'string');
      if (full && next.length > 2) throw new Error('full');
      keeper.words = next;
    },
  };
  return keeper;
}
const parts = (backup: ReturnType<typeof readBackup>) => ('parts' in backup ? backup.parts : []);

test('what is written comes back equal', async () => {
  const glossary = keeperOf('glossary', ['가', '나']);
  const library = keeperOf('library', ['다']);
  const text = await writeBackup([glossary, library], '2026-04-21T00:00:00Z');
  glossary.words = [];
  library.words = ['라'];
  await restoreBackup(parts(readBackup(text, [glossary, library])));
  expect([glossary.words, library.words]).toEqual([['가', '나'], ['다']]);
});

test('where one keeper is full, all stay as they were', async () => {
  const glossary = keeperOf('glossary', ['가']);
  const library = keeperOf('library', ['나'], true);
  const file = readBackup('{"glossary":["x"],"library":["1","2","3"]}', [glossary, library]);
  await expect(restoreBackup(parts(file))).rejects.toThrow('full');
  expect([glossary.words, library.words]).toEqual([['가'], ['나']]);
});

test.each([
  ['{"glossary": [', 'unreadable'],
  ['', 'unreadable'],
  ['[1]', 'foreign'],
  ['null', 'foreign'],
  ['"settings"', 'foreign'],
  ['{"terms": []}', 'foreign'],
  ['{"glossary": {"a": 1}}', 'foreign'],
  ['{"version": 2, "glossary": []}', 'newer'],
])('%s is refused: %s', (text, problem) => {
  expect(readBackup(text, [keeperOf('glossary', [])])).toEqual({ problem });
});

test('a byte order mark is no obstacle, and unknown parts are named', () => {
  const file = readBackup('\uFEFF{"version":1,"glossary":["가"],"hologram":1,"__proto__":{"polluted":1}}', [
    keeperOf('glossary', []),
  ]);
  expect(file).toMatchObject({ unknown: ['hologram', '__proto__'] });
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('settings of a file: unknown keys and impossible values are named and left out', () => {
  const data: unknown = JSON.parse(
    '{"size":18,"theme":{"__proto__":{"polluted":"yes"},"name":"dark"},"fontSize":18,"__proto__":{"polluted":"yes"}}',
  );
  expect(readSettingsPart(data)).toEqual({
    values: { size: 18 },
    count: 1,
    skipped: ['theme', 'fontSize', '__proto__'],
  });
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
});

test('sites of a file: hosts that are none and rules that say nothing are named', () => {
  const nothing = { content: '#a', remove: ['('], titlePattern: '^(a+)+$' };
  const data = {
    'news.test': nothing,
    '*': { rule: 'never' },
    'javascript:alert(1)': { rule: 'always' },
    'https://[': {},
    'xn--': { rule: 'never' },
    ' ': { rule: 'never' },
    'a.kr': { rule: 'never', titlePattern: '(' },
  };
  expect(readSitesPart(data)).toEqual({
    values: { 'a.kr': { rule: 'never' } },
    count: 1,
    skipped: ['news.test', '*', 'javascript:alert(1)', 'https://[', 'xn--', ' '],
  });
});

test.each([null, 5, 'x', [1]])('%j is no part of ours', data => {
  expect(readSettingsPart(data)).toBeNull();
  expect(readSitesPart(data)).toBeNull();
});
