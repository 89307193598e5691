import path from 'node:path';
import { expect, test } from 'vitest';
import type { Verdict } from '../../scripts/hostile/assertion.ts';
import { readCases } from '../../scripts/hostile/cases.ts';
import type { FileRun } from '../../scripts/hostile/imports/file-run.ts';
import type { ImportResult } from '../../scripts/hostile/imports/import-page.ts';
import { IMPORT_FORMS } from '../../scripts/hostile/imports/judge.ts';
import { parseImportSentence } from '../../scripts/hostile/imports/sentence.ts';
import type { Stored } from '../../scripts/hostile/imports/stored.ts';

const HELD = { term: '먼저있던말', definition: '있던 뜻' };
const SETTINGS = { size: 21, sites: { 'held.test': { rule: 'always' } } };
/** The product's words, as far as the sentences here ask for them. */
const WORDS: Readonly<Record<string, string>> = {
  glossaryProblem_encoding: '인코딩을 알 수 없습니다.',
  glossaryProblem_tooLarge: '너무 큽니다. MB까지입니다.',
  glossarySkip_repeated: '앞에 있는 낱말과 같음',
};
const stored = (entries: Stored['entries'], settings: Stored['settings'] = SETTINGS): Stored => ({
  entries,
  settings,
  text: JSON.stringify({ entries, settings }),
});

/** What an import left, without a browser. */
function runOf(terms: readonly string[], result: Partial<ImportResult>, own: Partial<FileRun> = {}): FileRun {
  const whole: ImportResult = { outcome: 'imported', said: ['끝'], answered: 100, frozen: 30, counts: [], ...result };
  return {
    kind: 'glossary',
    before: stored([HELD]),
    after: stored([HELD, ...terms.map(term => ({ term, definition: `${term}의 뜻` }))]),
    result: whole,
    terms,
    said: whole.said.join('\n'),
    words: async (key: string) => WORDS[key] ?? '',
    ...own,
  } as unknown as FileRun;
}
const IMPORTED = runOf(['금리', '물가'], { said: ['금리 외', '2개 가져옴, 9개 건너뜀'], counts: [2, 0, 0, 9] });
const TOO_LARGE = runOf([], { outcome: 'rejected', said: ['너무 큽니다. 40MB까지입니다.'] });
const SILENT = runOf([], { outcome: 'rejected', said: [''] });
const MIXED = runOf(['금리'], { outcome: 'rejected' });
const FROZEN = runOf(['금리'], { frozen: 2_500, counts: [1, 0, 0, 0] });
const rules = (said: string, sites: object) =>
  runOf([], { said: [said] }, {
    kind: 'settings',
    text: '{"sites":{"b.kr":{"rule":"never"},"https://[":{}}}',
    after: stored([HELD], { size: 21, sites: sites as Stored['settings'] }),
  } as Partial<FileRun>);

test.each<readonly [string, FileRun, boolean]>([
  ['stored terms equal ["물가","금리"]', IMPORTED, true],
  ['stored terms equal ["물가"]', IMPORTED, false],
  ['stored terms equal ["물가"] or rejected with a message', IMPORTED, false],
  ['stored terms equal ["물가"] or rejected with a message', TOO_LARGE, true],
  ['import accepted with only "물가" or rejected whole', IMPORTED, false],
  ['import accepted with only "물가" or rejected whole', MIXED, false],
  ['import accepted with only "물가" or rejected whole', TOO_LARGE, true],
  ['previously stored terms and settings intact or replaced as a whole', IMPORTED, true],
  ['previously stored terms and settings intact or replaced as a whole', MIXED, false],
  ['stored terms contain "금리" exactly 1 times', IMPORTED, true],
  ['stored terms lack "금리"', IMPORTED, false],
  ['stored terms count 3', IMPORTED, false],
  ['stored definition of "금리" contains "뜻"', IMPORTED, true],
  ['stored definition of "환율" contains "뜻"', IMPORTED, false],
  ['stored data has no key "__proto__" or "definition"', IMPORTED, false],
  ['nothing stored', IMPORTED, false],
  ['message states 2 imported and 9 skipped', IMPORTED, true],
  ['message states 2 imported and 8 skipped', IMPORTED, false],
  ['message states how duplicates were resolved', IMPORTED, false],
  ['rejected with a message about encoding', TOO_LARGE, false],
  ['rejected with a message within 2 s', TOO_LARGE, true],
  ['rejected with a message', SILENT, false],
  ['options page shows a result message', SILENT, false],
  ['rejected by size before parsing, or imported without freezing the page for more than 2 s', TOO_LARGE, true],
  ['rejected by size before parsing, or imported without freezing the page for more than 2 s', FROZEN, false],
  ['options page responsive during import', FROZEN, false],
  ['invalid rules reported by name and skipped', rules('뺌: https://[', { 'b.kr': { rule: 'never' } }), true],
  ['invalid rules reported by name and skipped', rules('다 됨', { 'b.kr': { rule: 'never' } }), false],
  ['unknown settings keys dropped', rules('', { 'b.kr': { rule: 'never', polluted: 1 } }), false],
])('%s', async (sentence, run, holds) => {
  const found: Verdict | undefined = await parseImportSentence(sentence, IMPORT_FORMS)?.(run);
  expect(found).toEqual(holds ? { holds: true } : { fails: expect.any(String) });
});

test('what is in no form is not a sentence, nor is one with such a part', () => {
  expect(parseImportSentence('the file is nice', IMPORT_FORMS)).toBeNull();
  expect(parseImportSentence('nothing stored or the file is nice', IMPORT_FORMS)).toBeNull();
});

test('files of ours are listed as imports', () => {
  const kinds = readCases(path.resolve(import.meta.dirname)).cases.map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set([undefined, 'glossary', 'settings']));
});
