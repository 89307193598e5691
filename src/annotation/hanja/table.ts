import { cellsOf } from '../lexicon/rows.ts';

/** What a Hanja letter or word stands for in a headline. */
export interface HanjaEntry {
  readonly hanja: string;
  /** In Hangul. */
  readonly reading: string;
  readonly kind: 'place' | 'org' | 'surname' | 'word';
  /** The listed name that a place or organisation letter means. */
  readonly target: string;
  readonly gloss: string;
}

export type HanjaTable = ReadonlyMap<string, readonly HanjaEntry[]>;

/** Reads `hanja.tsv`: hanja, reading, kind, target, gloss. */
export function parseHanja(tsv: string): HanjaTable {
  const table = new Map<string, HanjaEntry[]>();
  for (const [hanja = '', reading = '', kind = 'word', target = '', gloss = ''] of cellsOf(tsv)) {
    const entry: HanjaEntry = { hanja, reading, kind: kind as HanjaEntry['kind'], target, gloss };
    const known = table.get(hanja);
    if (known) known.push(entry);
    else table.set(hanja, [entry]);
  }
  return table;
}
