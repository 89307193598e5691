import type { Entity } from '../../core/annotation.ts';

export type NameType = Entity['type'];

/** A row of `gazetteer.tsv`, or a name among the terms. */
export interface NameRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: NameType;
  /** 국가, 시군구, 정당, 언론사 …: the gazetteer's own classes; 용어 for rows that come from the terms. */
  readonly subtype: string;
  readonly english: string;
  /** Wikidata item, or empty. */
  readonly qid: string;
  /** Facts: ISO code, domain, exchange code; for office-holders the office and its years. */
  readonly note: string;
}
/** A row of `glossary.tsv`, as far as finding it in a text goes. */
export interface TermRow {
  readonly headword: string;
  readonly aliases: readonly string[];
  /** FIN LAW TECH UNIT EVENT TERM, or a NameType where the term is also a name. */
  readonly type: string;
  readonly english: string;
  readonly definition: string;
  /** More than the definition says; may be empty. */
  readonly fuller: string;
  /** 1 what everyone knows, 2 what an adult may want explained, 3 a specialist's word. */
  readonly difficulty: number;
  /** Headwords that belong beside it. */
  readonly related: readonly string[];
}

/** The values of a cell that holds several. */
export const split = (cell: string): string[] => (cell ? cell.split('|') : []);
export const isNameType = (type: string): type is NameType => type === 'PERSON' || type === 'ORG' || type === 'PLACE';

/** The cells of a TSV file, without its header line. */
export function cellsOf(tsv: string): string[][] {
  return tsv
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'));
}

/** A row of `gazetteer.tsv`: name, aliases, type, subtype, english, qid, note. */
export function readName(cells: readonly string[]): NameRow {
  const [name = '', aliases = '', type = '', subtype = '', english = '', qid = '', note = ''] = cells;
  return { name, aliases: split(aliases), type: type as NameType, subtype, english, qid, note };
}

/** A row of `glossary.tsv`: headword, aliases, type, kind, difficulty, english, definition, fuller, related. */
export function readTerm(cells: readonly string[]): TermRow {
  const [headword = '', aliases = '', type = '', , difficulty = '', english = '', definition = '', fuller = ''] = cells;
  const related = split(cells[8] ?? '');
  return {
    headword,
    aliases: split(aliases),
    type,
    english,
    definition,
    fuller,
    difficulty: Number(difficulty),
    related,
  };
}

/** The name that a term row is, if it is one: `FDA` is an organisation and a term. */
export function nameOfTerm(term: TermRow): NameRow | null {
  const { headword, aliases, type, english, definition } = term;
  return isNameType(type)
    ? { name: headword, aliases, type, subtype: '용어', english, qid: '', note: definition }
    : null;
}
