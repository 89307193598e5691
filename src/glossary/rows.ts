import {
  cleanTerm,
  cleanText,
  type EntryProblem,
  entryProblem,
  type GlossaryEntry,
  tidyTags,
} from '../core/glossary.ts';

/** One item of an imported file, before anything is believed of it. */
export interface Row {
  /** Where it stands, for people: the line in a text file, the item of a bank in a dictionary. */
  readonly place: string;
  readonly term: unknown;
  readonly definition: unknown;
  readonly tags?: unknown;
  readonly note?: unknown;
}
/** What keeps an item out of the glossary. */
export type SkipReason = EntryProblem | 'notAnItem' | 'wrongType' | 'repeated';
/** What keeps a whole file out. */
export type FileProblem =
  | 'empty'
  | 'tooLarge'
  | 'encoding'
  | 'unknownFormat'
  | 'json'
  | 'tooDeep'
  | 'quote'
  | 'newer'
  | 'zip'
  | 'dictionary'
  | 'tooMany';
/** A file that is refused whole; `line` where one is to blame. */
export class ImportRefusal extends Error {
  constructor(
    readonly problem: FileProblem,
    readonly line: number | null = null,
  ) {
    super(`import refused: ${problem}${line === null ? '' : ` in line ${line}`}`);
  }
}

/** The entry that a row is, or why it is none. `now` in milliseconds since the epoch. */
export function entryOf(row: Row, now: number): GlossaryEntry | SkipReason {
  const { definition, note = '', tags = [] } = row;
  if (row.term === undefined || row.term === null) return 'noTerm';
  if (typeof row.term !== 'string') return 'wrongType';
  if (definition === undefined || definition === null) return 'noDefinition';
  if (typeof definition !== 'string') return 'wrongType';
  // Before anything is done with them: cleaning millions of characters only to refuse them would take its time.
  if (row.term.length > LONGEST_SOURCE) return 'longTerm';
  if (definition.length > LONGEST_SOURCE) return 'longDefinition';
  const entry = {
    term: cleanTerm(row.term),
    definition: cleanText(definition),
    tags: tidyTags(tagsOf(tags)),
    note: typeof note === 'string' ? cleanText(note.slice(0, LONGEST_SOURCE)) : '',
    updated: now,
  };
  return entryProblem(entry) ?? entry;
}

const LONGEST_SOURCE = 20_000;

/** Tags come as a list, or in one string apart by commas; everything else is none. */
function tagsOf(tags: unknown): string[] {
  if (typeof tags === 'string') return tags.slice(0, LONGEST_SOURCE).split(/[,;|]/);
  return Array.isArray(tags) ? tags.filter(tag => typeof tag === 'string').slice(0, 100) : [];
}
