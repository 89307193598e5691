import { cellsOf, type NameRow, nameOfTerm, parseGazetteer, type TermRow } from './rows.ts';
import { SurfaceTrie } from './trie.ts';

/** How far an ambiguous surface form needs its context (`ambiguous.tsv`). */
export type Policy = 'region' | 'company' | 'unit' | 'person' | 'media' | 'context';

/** What `ambiguous.tsv` says of a surface. */
export interface Ambiguity {
  readonly policy: Policy;
  /** How often the listed reading is meant where the word stands free, 0..1. */
  readonly share: number;
  /** Words beside it, or endings, that speak for another reading: 범죄인 인도, 강화하다. */
  readonly contrary: readonly string[];
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
  readonly names: SurfaceTrie<NameEntry>;
  readonly terms: SurfaceTrie<TermEntry>;
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

/** Rows of the more telling classes first, each class in the order of the file. */
function ordered(rows: readonly NameRow[]): NameRow[] {
  const classes = SUBTYPE_ORDER.map((): NameRow[] => []);
  const rest: NameRow[] = [];
  const rank = new Map(SUBTYPE_ORDER.map((subtype, i) => [subtype, i]));
  for (const row of rows) (classes[rank.get(row.subtype) ?? -1] ?? rest).push(row);
  return [...classes.flat(), ...rest];
}

/** Last words that are also written with a space before them: 월스트리트 저널, 블룸버그 통신. */
const LAST_WORDS = ['통신', '방송', '저널', '타임스', '포스트', '그룹', '대학교', '법원'];

/** The forms under which a name of a row may stand: `미국 공화당` only as 공화당, since the country is a name of its own. */
function formsOf(name: string, type: NameRow['type'], countries: ReadonlySet<string>): string[] {
  const space = name.indexOf(' ');
  if (type === 'PERSON') return [name];
  if (space < 0) {
    const last = type === 'ORG' && LAST_WORDS.find(word => name.endsWith(word));
    return last && name.length > last.length + 1 ? [name, `${name.slice(0, -last.length)} ${last}`] : [name];
  }
  const first = name.slice(0, space);
  if (countries.has(first)) return name.length - space > 3 ? [name.slice(space + 1)] : [];
  if (type === 'PLACE') return /[도북남원]$/.test(first) ? [] : [name];
  return [name, name.replaceAll(' ', '')];
}

/** A compound of at most eight syllables may be written as two words, each of two syllables or more: 증거능력, 증거 능력. */
const COMPOUND = /^[가-힣]{4,8}$/;

const namesOf = ({ headword, aliases }: TermRow): string[] => [headword, ...aliases];

/**
 * A term's names as they may stand: Korean writes compounds with and without spaces. Two words that are both terms of their
 * own (`listed`) stay two.
 */
function spellings(row: TermRow, listed: ReadonlySet<string>): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const name of namesOf(row)) {
    const joined = name.replaceAll(' ', '');
    forms.add(name).add(joined);
    if (!COMPOUND.test(joined)) continue;
    for (let at = 2; at <= joined.length - 2; at++) {
      const [first, second] = [joined.slice(0, at), joined.slice(at)];
      if (!listed.has(first) || !listed.has(second)) forms.add(`${first} ${second}`);
    }
  }
  return forms;
}

/** Builds the tries from the data files' texts and the glossary's rows. */
export function buildLexicon(gazetteer: string, glossary: readonly TermRow[], ambiguous: string): Lexicon {
  const ambiguities = new Map<string, Ambiguity>();
  for (const [surface = '', policy = 'context', percent = '0', contrary = ''] of cellsOf(ambiguous))
    ambiguities.set(surface, {
      policy: policy as Policy,
      share: Number(percent) / 100,
      contrary: contrary ? contrary.split('|') : [],
    });
  const rows = ordered(parseGazetteer(gazetteer));
  const countries = new Set(['미', '한국', '남한']);
  for (const row of rows) if (row.subtype === '국가') countries.add(row.name);
  const names = new SurfaceTrie<NameEntry>();
  const known = new Set<string>();
  const surfacesOf = (row: NameRow): string[] =>
    [row.name, ...row.aliases].flatMap(name => formsOf(name, row.type, countries));
  const add = (row: NameRow, surfaces: readonly string[]): void => {
    for (const surface of surfaces) {
      known.add(surface);
      names.add(surface, { surface, row, ambiguity: ambiguities.get(surface) ?? null });
    }
  };
  for (const row of rows) add(row, surfacesOf(row));
  const trie = new SurfaceTrie<TermEntry>();
  const listed = new Set(glossary.flatMap(namesOf));
  for (const row of glossary) {
    for (const surface of spellings(row, listed))
      trie.add(surface, { surface, row, ambiguity: ambiguities.get(surface) ?? null });
    const name = nameOfTerm(row);
    const surfaces = name ? surfacesOf(name) : [];
    if (name && !surfaces.some(surface => known.has(surface))) add(name, surfaces);
  }
  return { names, terms: trie };
}
