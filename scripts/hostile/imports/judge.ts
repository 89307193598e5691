import type { Session } from '../../browsers/session.ts';
import { fails, type Verdict } from '../assertion.ts';
import type { Case } from '../cases.ts';
import { IMPORT_AFTER_FORMS } from '../checks/imports-after.ts';
import { IMPORT_SAID_FORMS } from '../checks/imports-said.ts';
import { IMPORT_STORED_FORMS } from '../checks/imports-stored.ts';
import type { Finding } from '../judge.ts';
import { FileRun } from './file-run.ts';
import type { ImportKind } from './import-page.ts';
import { parseImportSentence } from './sentence.ts';

/** In the order in which they are looked at where a sentence is in more than one. */
export const IMPORT_FORMS = [...IMPORT_STORED_FORMS, ...IMPORT_SAID_FORMS, ...IMPORT_AFTER_FORMS];
const KINDS: readonly string[] = ['glossary', 'settings'] satisfies ImportKind[];
const isKind = (kind: string | undefined): kind is ImportKind => kind !== undefined && KINDS.includes(kind);

/** Imports one file and looks at every sentence. The tabs are closed afterwards, and nothing stays stored. */
export async function judgeImport(session: Session, page: Case, file: string): Promise<readonly Finding[]> {
  const { kind } = page;
  if (!isKind(kind)) return [{ assertion: 'the file is imported', verdict: fails(`no such kind: ${kind}`) }];
  try {
    const run = await FileRun.of(session, page, kind, file);
    const findings: Finding[] = [];
    for (const text of page.must_hold) findings.push({ assertion: text, verdict: await lookAt(run, text) });
    return findings;
  } finally {
    await session.reset();
  }
}

async function lookAt(run: FileRun, text: string): Promise<Verdict> {
  const check = parseImportSentence(text, IMPORT_FORMS);
  if (!check) return fails('not in the grammar');
  try {
    return await check(run);
  } catch (error) {
    return fails(`could not be looked at: ${error instanceof Error ? error.message : error}`);
  }
}
