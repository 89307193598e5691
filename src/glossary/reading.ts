import { type GlossaryEntry, MOST_ENTRIES, sameEntry, termKey } from '../core/glossary.ts';
import { decodeText } from './decoding.ts';
import { readCsvRows } from './formats/csv.ts';
import { readJsonRows } from './formats/json.ts';
import { readYomitanRows } from './formats/yomitan.ts';
import { entryOf, ImportRefusal, type Row, type SkipReason } from './rows.ts';

/** Bytes of an imported file, looked at before anything of it is read. */
export const MAX_FILE = 40_000_000;

export type FileFormat = 'json' | 'csv' | 'yomitan';
export interface Skip {
  readonly place: string;
  readonly reason: SkipReason;
  /** The place of the row that was kept instead, for repeated terms. */
  readonly kept?: string;
  /** What the row calls itself, cut short; '' where it has no name. */
  readonly term: string;
}
/** What a file holds: entries by key, in its order, and what was left out. */
export interface ReadFile {
  readonly format: FileFormat;
  readonly entries: ReadonlyMap<string, GlossaryEntry>;
  readonly skips: readonly Skip[];
}

/** Reads an imported file; of terms that are the same by `termKey`, the first counts. Throws `ImportRefusal`. */
export function readFile(bytes: Uint8Array, now: number): ReadFile {
  if (bytes.length > MAX_FILE) throw new ImportRefusal('tooLarge');
  const { format, rows } = rowsOf(bytes);
  const entries = new Map<string, GlossaryEntry>();
  const places = new Map<string, string>();
  const skips: Skip[] = [];
  for (const row of rows) {
    const entry = 'skip' in row ? row.skip : entryOf(row, now);
    const { place } = row;
    if (typeof entry === 'string') {
      skips.push({
        place,
        reason: entry,
        term: 'term' in row && typeof row.term === 'string' ? row.term.slice(0, 40) : '',
      });
      continue;
    }
    const key = termKey(entry.term);
    const kept = places.get(key);
    if (kept !== undefined) skips.push({ place, reason: 'repeated', kept, term: entry.term });
    else {
      places.set(key, place);
      entries.set(key, entry);
    }
  }
  if (entries.size > MOST_ENTRIES) throw new ImportRefusal('tooMany');
  if (entries.size === 0 && skips.length === 0) throw new ImportRefusal('empty');
  return { format, entries, skips };
}

function rowsOf(bytes: Uint8Array): {
  format: FileFormat;
  rows: readonly (Row | { readonly place: string; readonly skip: 'notAnItem' })[];
} {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { format: 'yomitan', rows: readYomitanRows(bytes) };
  const text = decodeText(bytes);
  const start = text.trimStart()[0];
  if (start === undefined) throw new ImportRefusal('empty');
  if (text.slice(0, 4096).includes('\0')) throw new ImportRefusal('unknownFormat');
  if (start === '{' || (start === '[' && /^\s*\[\s*(?:[[{"\]]|null|-?\d)/.test(text)))
    return { format: 'json', rows: readJsonRows(text) };
  return { format: 'csv', rows: readCsvRows(text) };
}

/** What an import would do to a glossary. */
export interface Plan {
  readonly format: FileFormat;
  /** To be written, by key. */
  readonly added: ReadonlyMap<string, GlossaryEntry>;
  readonly changed: ReadonlyMap<string, GlossaryEntry>;
  /** In the glossary as they are in the file. */
  readonly unchanged: number;
  readonly skips: readonly Skip[];
}

/** Compares a file with the glossary: a term that is there takes the file's words. Throws `ImportRefusal`. */
export function planImport(file: ReadFile, known: ReadonlyMap<string, GlossaryEntry>): Plan {
  const added = new Map<string, GlossaryEntry>();
  const changed = new Map<string, GlossaryEntry>();
  let unchanged = 0;
  for (const [key, entry] of file.entries) {
    const old = known.get(key);
    if (!old) added.set(key, entry);
    else if (sameEntry(old, entry)) unchanged++;
    else changed.set(key, entry);
  }
  if (known.size + added.size > MOST_ENTRIES) throw new ImportRefusal('tooMany');
  return { format: file.format, added, changed, unchanged, skips: file.skips };
}
