/** The reader's own glossary: entries, what makes two of them the same, and how long they may be. */

export interface GlossaryEntry {
  /** As it is looked for in a text: NFC, one line, nothing invisible. */
  readonly term: string;
  readonly definition: string;
  readonly tags: readonly string[];
  readonly note: string;
  /** Milliseconds since the epoch. */
  readonly updated: number;
}

/** Longest a field may be, in UTF-16 units, and most tags. */
export const GLOSSARY_LIMITS = { term: 100, definition: 4_000, note: 4_000, tag: 40, tags: 20 } as const;
/** Most entries that a glossary holds. */
export const MOST_ENTRIES = 200_000;

/** Zero-width characters, soft hyphens and the controls of bidirectional text: seen by nobody, told apart by machines. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** What a wrong decoding leaves, and halves of surrogate pairs. */
const DAMAGED = /[\ufffd\p{Surrogate}]/u;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** A term as it is kept: composed, on one line, without what cannot be seen. */
export function cleanTerm(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').replace(CONTROLS, '').trim().normalize('NFC');
}

/** A definition or note as it is kept: line breaks are \n, control characters are gone. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '')
    .trim()
    .normalize('NFC');
}

/** Two terms with one key are one term: composition, width, case, spaces at the edges and what is invisible do not count. */
export function termKey(term: string): string {
  return cleanTerm(term.normalize('NFKC')).toLowerCase();
}

/** Tags out of one line: `경제, #시험 ; 한글` are 경제, 시험, 한글. */
export function splitTags(text: string): string[] {
  return tidyTags(text.split(/[,;|\n]/));
}

/** Tags without doubles and empty ones, each at most as long as a tag may be, at most as many as there may be. */
export function tidyTags(tags: readonly string[]): string[] {
  const tidy = tags.map(tag => cleanTerm(tag).replace(/^#+/, '').slice(0, GLOSSARY_LIMITS.tag)).filter(Boolean);
  return [...new Map(tidy.map(tag => [termKey(tag), tag])).values()].slice(0, GLOSSARY_LIMITS.tags);
}

/** Whether two entries say the same; when they were written does not count. */
export function sameEntry(one: GlossaryEntry, other: GlossaryEntry): boolean {
  return (
    one.term === other.term &&
    one.definition === other.definition &&
    one.note === other.note &&
    one.tags.length === other.tags.length &&
    one.tags.every((tag, index) => tag === other.tags[index])
  );
}

/** What is wrong with a field, or null. */
export type EntryProblem = 'noTerm' | 'noDefinition' | 'longTerm' | 'longDefinition' | 'longNote' | 'damaged';

/** What keeps an entry out; null where nothing does. Fields are looked at as they would be kept. */
export function entryProblem({ term, definition, note }: Omit<GlossaryEntry, 'updated' | 'tags'>): EntryProblem | null {
  if (term === '' || termKey(term) === '') return 'noTerm';
  if (term.length > GLOSSARY_LIMITS.term) return 'longTerm';
  if (definition === '') return 'noDefinition';
  if (definition.length > GLOSSARY_LIMITS.definition) return 'longDefinition';
  if (note.length > GLOSSARY_LIMITS.note) return 'longNote';
  return DAMAGED.test(`${term}${definition}${note}`) ? 'damaged' : null;
}

/** What came of keeping a term: it is there now, it was there already, or it could not be stored. */
export type Keeping = 'kept' | 'there' | 'failed';
/** What the reader can have done with a term. Answers false or 'failed' where the extension is gone from under it. */
export interface TermActions {
  keep(term: string, definition: string): Promise<Keeping>;
  /** Takes a term out again, as long as it is as it was kept. */
  unkeep(term: string, definition: string): Promise<boolean>;
  know(headword: string, known: boolean): Promise<boolean>;
  /** Opens the glossary's page, at the form for a term where one is named. */
  openGlossary(term?: string): void;
}
