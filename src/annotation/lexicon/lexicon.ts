import { formsOf, spellings } from './forms.ts';
import { Heads, headOf } from './heads.ts';
import { RowFile } from './row-file.ts';
import { cellsOf, isNameType, type NameRow, nameOfTerm, readName, readTerm, split, type TermRow } from './rows.ts';
import { SurfaceIndex } from './surface-index.ts';

/** How far an ambiguous surface form needs its context (`ambiguous.tsv`). */
export type Policy = 'region' | 'company' | 'unit' | 'person' | 'media' | 'context';

/** What `ambiguous.tsv` says of a surface. */
export interface Ambiguity {
  readonly policy: Policy;
  /** How often the listed reading is meant where the word stands free, 0..1. */
  readonly share: number;
  /** Words beside it, or endings, that speak for another reading: 범죄인 인도, 강화하다. */
  readonly contrary: readonly string[];
  /** Words beside it, or endings, that speak for this one: 보석 신청, 보석을 허가하다. */
  readonly supporting: readonly string[];
}
export interface NameEntry {
  readonly surface: string;
  readonly row: NameRow;
  /** The surface has other readings; null where the name is its plain reading. */
  readonly ambiguity: Ambiguity | null;
}
export interface TermEntry {
  readonly surface: string;
  readonly row: TermRow;
  readonly ambiguity: Ambiguity | null;
}

/** Everything the lists know, by surface form. */
export interface Lexicon {
  readonly names: SurfaceIndex<NameEntry>;
  readonly terms: SurfaceIndex<TermEntry>;
}

/** Which row a surface means when several share it and the article does not say: the class named first here. */
const SUBTYPE_ORDER = [
  '국가',
  '시도',
  '시군구',
  '일반구',
  '수도',
  '언론사',
  '기업집단',
  '상장사',
  '정부부처',
  '청·외청',
];

/** The place of a row's class in `SUBTYPE_ORDER`; classes that are not in it come last. */
function rankOf({ subtype }: NameRow): number {
  const rank = SUBTYPE_ORDER.indexOf(subtype);
  return rank < 0 ? SUBTYPE_ORDER.length : rank;
}

type AmbiguityOf = (surface: string) => Ambiguity | null;

function readAmbiguities(tsv: string): AmbiguityOf {
  const ambiguities = new Map<string, Ambiguity>();
  for (const [surface = '', policy = 'context', percent = '0', contrary = '', supporting = ''] of cellsOf(tsv))
    ambiguities.set(surface, {
      policy: policy as Policy,
      share: Number(percent) / 100,
      contrary: split(contrary),
      supporting: split(supporting),
    });
  return surface => ambiguities.get(surface) ?? null;
}

const COUNTRY = '\tPLACE\t국가\t';
/** Names of countries, after which another's name begins: 미국 공화당. */
function readCountries(gazetteer: string): ReadonlySet<string> {
  const countries = new Set(['미', '한국', '남한']);
  for (let at = gazetteer.indexOf(COUNTRY); at >= 0; at = gazetteer.indexOf(COUNTRY, at + 1)) {
    const start = gazetteer.lastIndexOf('\n', at) + 1;
    countries.add(gazetteer.slice(start, gazetteer.indexOf('\t', start)));
  }
  return countries;
}

/** The gazetteer's names, and of the terms those that are names which it lacks: `FDA` is an organisation and a term. */
function indexNames(gazetteer: string, terms: RowFile<TermRow>, ambiguityOf: AmbiguityOf): SurfaceIndex<NameEntry> {
  const file = new RowFile(gazetteer, readName);
  const countries = readCountries(gazetteer);
  const heads = new Heads();
  for (let at = 0; at < file.count; at++) heads.note(at, file);
  for (let at = 0; at < terms.count; at++) if (isNameType(terms.type(at))) heads.note(at, terms, file.count);
  const surfacesOf = ({ name, aliases, type }: NameRow): string[] =>
    [name, ...aliases].flatMap(form => formsOf(form, type, countries));
  const isListed = (surface: string): boolean =>
    heads
      .of(heads.place(headOf(surface)))
      .some(item => item < file.count && surfacesOf(file.row(item)).includes(surface));
  /** One name a term, since a name is the same where its row is. */
  const named = new Map<TermRow, NameRow | null>();
  const nameOf = (term: TermRow): NameRow | null => {
    let name = named.get(term);
    if (name === undefined) {
      name = nameOfTerm(term);
      if (name && surfacesOf(name).some(isListed)) name = null;
      named.set(term, name);
    }
    return name;
  };
  const rowOf = (item: number) => (item < file.count ? file.row(item) : nameOf(terms.row(item - file.count)));
  return new SurfaceIndex(heads, items =>
    items
      .flatMap(item => rowOf(item) ?? [])
      .sort((one, other) => rankOf(one) - rankOf(other))
      .flatMap(row =>
        surfacesOf(row).map(surface => [surface, { surface, row, ambiguity: ambiguityOf(surface) }] as const),
      ),
  );
}

function indexTerms(file: RowFile<TermRow>, ambiguityOf: AmbiguityOf): SurfaceIndex<TermEntry> {
  const heads = new Heads();
  for (let at = 0; at < file.count; at++) heads.note(at, file);
  const entry = (row: TermRow, surface: string) =>
    [surface, { surface, row, ambiguity: ambiguityOf(surface) }] as const;
  return new SurfaceIndex(heads, items =>
    items.map(item => file.row(item)).flatMap(row => [...spellings(row)].map(surface => entry(row, surface))),
  );
}

/** Makes the files' texts ready to be looked up in. */
export function buildLexicon(gazetteer: string, glossary: string, ambiguous: string): Lexicon {
  const ambiguityOf = readAmbiguities(ambiguous);
  const terms = new RowFile(glossary, readTerm);
  return { names: indexNames(gazetteer, terms, ambiguityOf), terms: indexTerms(terms, ambiguityOf) };
}
