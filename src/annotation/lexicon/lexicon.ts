import { cellsOf, type NameRow, nameOfTerm, parseGazetteer, parseTerms, type TermRow } from './rows.ts';
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

/** Which row a surface means when several share it and the article does not say. */
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
const order = (row: NameRow): number => {
  const rank = SUBTYPE_ORDER.indexOf(row.subtype);
  return rank < 0 ? SUBTYPE_ORDER.length : rank;
};

/** Names that are also written with a space: 월스트리트 저널, 블룸버그 통신. */
const LAST_WORD = /(?<=^[가-힣A-Za-z0-9]{2,})(?:통신|방송|저널|타임스|포스트|그룹|대학교|법원)$/;

/** `미국 공화당`: a country before the name is a name of its own. */
function surfacesOf(row: NameRow, countries: ReadonlySet<string>): string[] {
  const surfaces = new Set<string>();
  for (const surface of [row.name, ...row.aliases]) {
    const space = surface.indexOf(' ');
    const first = surface.slice(0, space);
    if (space > 0 && countries.has(first) && row.type !== 'PERSON') {
      if (surface.length - space > 3) surfaces.add(surface.slice(space + 1));
    } else if (space > 0 && row.type === 'PLACE' && /[도북남원]$/.test(first)) continue;
    else {
      surfaces.add(surface);
      const last = row.type === 'ORG' && space < 0 ? LAST_WORD.exec(surface) : null;
      if (last) surfaces.add(`${surface.slice(0, last.index)} ${last[0]}`);
      if (space > 0 && row.type === 'ORG') surfaces.add(surface.replaceAll(' ', ''));
    }
  }
  return [...surfaces];
}

/** Builds the tries from the data files' texts. */
export function buildLexicon(gazetteer: string, terms: string, ambiguous: string): Lexicon {
  const ambiguities = new Map<string, Ambiguity>();
  for (const [surface = '', policy = 'context', percent = '0', contrary = ''] of cellsOf(ambiguous))
    ambiguities.set(surface, {
      policy: policy as Policy,
      share: Number(percent) / 100,
      contrary: contrary ? contrary.split('|') : [],
    });
  const rows = parseGazetteer(gazetteer).sort((a, b) => order(a) - order(b));
  const termRows = parseTerms(terms);
  const countries = new Set(['미', '한국', '남한']);
  for (const row of rows) if (row.subtype === '국가') countries.add(row.name);
  const names = new SurfaceTrie<NameEntry>();
  const known = new Set<string>();
  const add = (row: NameRow, surface: string): void => {
    known.add(surface);
    names.add(surface, { surface, row, ambiguity: ambiguities.get(surface) ?? null });
  };
  for (const row of rows) for (const surface of surfacesOf(row, countries)) add(row, surface);
  const trie = new SurfaceTrie<TermEntry>();
  for (const row of termRows) {
    for (const surface of new Set([row.headword, ...row.aliases]))
      trie.add(surface, { surface, row, ambiguity: ambiguities.get(surface) ?? null });
    const name = nameOfTerm(row);
    const surfaces = name ? surfacesOf(name, countries) : [];
    if (name && !surfaces.some(surface => known.has(surface))) for (const surface of surfaces) add(name, surface);
  }
  return { names, terms: trie };
}
