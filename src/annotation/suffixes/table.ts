import { cellsOf } from '../lexicon/rows.ts';

/** The last word of a kind of organisation or place: 위원회, 경찰서, 공항. */
export interface Suffix {
  readonly suffix: string;
  readonly type: 'ORG' | 'PLACE';
  /** How often a word that ends so is a name, 0..1. */
  readonly share: number;
  /** Its syllables in a shortened name (위원회 → 위), or empty. */
  readonly short: string;
}
export type SuffixTable = ReadonlyMap<string, Suffix>;

const LONGEST_SUFFIX = 7;

/** Reads `suffixes.tsv`: suffix, type, percent, short. */
export function parseSuffixes(tsv: string): SuffixTable {
  const suffixes = new Map<string, Suffix>();
  for (const [suffix = '', type = '', percent = '0', short = ''] of cellsOf(tsv))
    suffixes.set(suffix, { suffix, type: type === 'PLACE' ? 'PLACE' : 'ORG', share: Number(percent) / 100, short });
  return suffixes;
}

/** The longest listed suffix of a word that leaves a name of two letters or more before it. */
export function suffixOf(word: string, suffixes: SuffixTable): Suffix | null {
  for (let length = Math.min(LONGEST_SUFFIX, word.length - 2); length > 0; length--) {
    const found = suffixes.get(word.slice(-length));
    if (found) return found;
  }
  return null;
}
