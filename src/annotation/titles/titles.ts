import { cellsOf } from '../lexicon/rows.ts';

export interface Title {
  readonly title: string;
  /** What the title is shortened to after a surname, besides its own tail (국무위원장 → 위원장 needs no saying). */
  readonly short: readonly string[];
  readonly field: string;
  /** Where it stands: after the name, before it, or either. */
  readonly position: 'after' | 'before' | 'both';
}

/** The titles of `titles.tsv`. */
export interface Titles {
  readonly words: ReadonlySet<string>;
  get(word: string): Title | null;
  /** The longest title of two syllables or more that ends `word` (`외교장관` ends in 장관). */
  ending(word: string): Title | null;
  /** True where two titles can be one person's: equal, or one the shortened form of the other. */
  compatible(one: string, other: string): boolean;
}

const LONGEST_TITLE = 8;

/** Reads `titles.tsv`: title, short, field, position. */
export function parseTitles(tsv: string): Titles {
  const titles = new Map<string, Title>();
  for (const [title = '', short = '', field = '', position = 'after'] of cellsOf(tsv))
    titles.set(title, {
      title,
      short: short ? short.split('|') : [],
      field,
      position: position as Title['position'],
    });
  const ending = (word: string): Title | null => {
    for (let from = Math.max(0, word.length - LONGEST_TITLE); from <= word.length - 2; from++) {
      const found = titles.get(word.slice(from));
      if (found && found.field !== 'honorific') return found;
    }
    return null;
  };
  const shortens = (short: string, long: string): boolean =>
    long.endsWith(short) || (ending(long)?.short.includes(short) ?? false);
  return {
    words: new Set(titles.keys()),
    get: word => titles.get(word) ?? null,
    ending,
    compatible: (one, other) => shortens(one, other) || shortens(other, one),
  };
}
