import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Session } from '../../browsers/session.ts';
import type { Case } from '../cases.ts';
import { Run } from '../run.ts';
import { type ImportKind, ImportPage, type ImportResult } from './import-page.ts';
import { readStored, type Stored } from './stored.ts';

/** What is there before a file comes. No case names these. */
export const OWN_TERM = '먼저있던말';
const OWN_SETTINGS = { settingsVersion: 2, size: 21, sites: { 'held.test': { rule: 'always' } } };

/** One file, imported over a glossary and settings that were there before; what the checks look at. */
export class FileRun {
  readonly #pages = new Map<string, Promise<Run>>();
  private constructor(
    readonly session: Session,
    readonly page: Case,
    readonly kind: ImportKind,
    /** Absolute path of the file. */
    readonly file: string,
    readonly importPage: ImportPage,
    readonly before: Stored,
    readonly after: Stored,
    readonly result: ImportResult,
    /** Milliseconds since the epoch. */
    readonly started: number,
  ) {}

  static async of(session: Session, page: Case, kind: ImportKind, file: string): Promise<FileRun> {
    const started = Date.now();
    await session.inExtension((api, held) => api.storage.sync.set(held), OWN_SETTINGS);
    const glossary = await ImportPage.open(session, 'glossary');
    const seeded = await importText(glossary, 'held.csv', `용어,뜻\n${OWN_TERM},있던 뜻\n`);
    if (seeded.outcome !== 'imported') throw new Error(`nothing can be imported: ${seeded.said}`);
    await glossary.tab.close();
    const importPage = await ImportPage.open(session, kind);
    const before = await readStored(session);
    const result = await importPage.import(file);
    return new FileRun(session, page, kind, file, importPage, before, await readStored(session), result, started);
  }

  /** A page of ours, opened in the reader afterwards. Once for each. */
  read(name: string): Promise<Run> {
    const known = this.#pages.get(name) ?? this.#open(name);
    this.#pages.set(name, known);
    return known;
  }
  /** The pages that were read so far. */
  opened(): readonly Promise<Run>[] {
    return [...this.#pages.values()];
  }
  async #open(name: string): Promise<Run> {
    const run = await Run.load(this.session, { file: name, what_it_tries: '', must_hold: [] }, null);
    await run.open();
    return run;
  }

  get text(): string {
    return readFileSync(this.file, 'utf8');
  }
  /** Terms that the file brought. */
  get terms(): readonly string[] {
    return this.after.entries.map(({ term }) => term).filter(term => term !== OWN_TERM);
  }
  get said(): string {
    return this.result.said.join('\n');
  }
  /** The product's own words for something, in the browser's language; '' where it has none. */
  words(key: string): Promise<string> {
    return this.session.inExtension((api, name) => api.i18n.getMessage(name, ['', '']), key);
  }
}

/** Imports a text as a file of that name. */
export async function importText(page: ImportPage, name: string, text: string): Promise<ImportResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hostile-import-'));
  try {
    writeFileSync(path.join(folder, name), text);
    return await page.import(path.join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
