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
/** A row of `terms.tsv`. */
export interface TermRow {
  readonly headword: string;
  readonly aliases: readonly string[];
  /** FIN LAW TECH UNIT EVENT TERM, or a NameType where the term is also a name. */
  readonly type: string;
  readonly english: string;
  readonly gloss: string;
}

const split = (cell: string): string[] => (cell ? cell.split('|') : []);
const isNameType = (type: string): type is NameType => type === 'PERSON' || type === 'ORG' || type === 'PLACE';

/** The cells of a TSV file, without its header line. */
export function cellsOf(tsv: string): string[][] {
  return tsv
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'));
}

/** Reads `gazetteer.tsv`: name, aliases, type, subtype, english, qid, note. */
export function parseGazetteer(tsv: string): NameRow[] {
  return cellsOf(tsv).flatMap(
    ([name = '', aliases = '', type = '', subtype = '', english = '', qid = '', note = '']) =>
      isNameType(type) ? [{ name, aliases: split(aliases), type, subtype, english, qid, note }] : [],
  );
}

/** Reads `terms.tsv`: headword, aliases, type, english, note. */
export function parseTerms(tsv: string): TermRow[] {
  return cellsOf(tsv).map(([headword = '', aliases = '', type = '', english = '', gloss = '']) => ({
    headword,
    aliases: split(aliases),
    type,
    english,
    gloss,
  }));
}

/** The name that a term row is, if it is one: `FDA` is an organisation and a term. */
export function nameOfTerm(term: TermRow): NameRow | null {
  const { headword, aliases, type, english, gloss } = term;
  return isNameType(type) ? { name: headword, aliases, type, subtype: '용어', english, qid: '', note: gloss } : null;
}
