import type { Keeper } from '../core/backup.ts';
import {
  cleanTerm,
  cleanText,
  entryProblem,
  type GlossaryEntry,
  MOST_ENTRIES,
  termKey,
  tidyTags,
} from '../core/glossary.ts';
import { changeGlossary, readGlossary, readKnown, setKnown } from './glossary.ts';

/** The reader's own glossary in a backup: `entries`, and the headwords that are `known`. */
export const glossaryKeeper: Keeper = {
  name: 'glossary',
  async exportAll() {
    const { entries } = await readGlossary();
    return { entries: [...entries.values()], known: await readKnown() };
  },
  preview(data) {
    const read = readPart(data);
    return read && { count: read.entries.length, skipped: read.skipped };
  },
  async restoreAll(data) {
    const { entries = [], known = [] } = readPart(data) ?? {};
    const wanted = new Set(entries.map(({ term }) => termKey(term)));
    const held = await readGlossary();
    await changeGlossary({ remove: [...held.entries.keys()].filter(key => !wanted.has(key)), put: entries });
    const knownNow = new Set(known.map(({ headword }) => headword));
    for (const { headword } of await readKnown()) if (!knownNow.has(headword)) await setKnown(headword, false, 0);
    for (const { headword, since } of known) await setKnown(headword, true, since);
  },
};

type Given = Readonly<Record<string, unknown>>;
const records = (data: unknown): readonly Given[] =>
  Array.isArray(data) ? data.filter((item): item is Given => typeof item === 'object' && item !== null) : [];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const moment = (value: unknown): number => (typeof value === 'number' && Number.isSafeInteger(value) ? value : 0);

function readPart(data: unknown) {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'entries')) return null;
  const { entries: given, known } = data as Given;
  const entries: GlossaryEntry[] = [];
  const skipped: string[] = [];
  for (const item of records(given)) {
    const entry = {
      term: cleanTerm(text(item['term'])),
      definition: cleanText(text(item['definition'])),
      note: cleanText(text(item['note'])),
      tags: tidyTags((Array.isArray(item['tags']) ? item['tags'] : []).filter(tag => typeof tag === 'string')),
      updated: moment(item['updated']),
    };
    if (entryProblem(entry) || entries.length >= MOST_ENTRIES) skipped.push(text(item['term']).slice(0, 60));
    else entries.push(entry);
  }
  const heads = records(known).map(item => ({
    headword: cleanTerm(text(item['headword'])),
    since: moment(item['since']),
  }));
  return { entries, skipped, known: heads.filter(({ headword }) => headword !== '') };
}
