import { isHangulText } from '../../core/korean/hangul.ts';
import { cellsOf } from '../lexicon/rows.ts';

/**
 * How much a word looks like a person's name. Scores are sums of log odds (nats) of a name's syllable against any
 * word's, place by place, counted over names and words of Korean news: above 0 speaks for a name.
 */
export interface NameLikeness {
  /** A surname and a given name of two syllables (or one, or a two-syllable surname); −∞ for another shape. */
  korean(word: string): number;
  /** A word of a transliterated name. */
  foreign(word: string): number;
  /** The surname that a Korean name begins with, or null. */
  surname(name: string): string | null;
  isSurname(word: string): boolean;
  /** An everyday word that looks like a name. */
  isCommon(word: string): boolean;
  /** A surname so rare that the syllable is likelier something else. */
  isRare(surname: string): boolean;
  /** Surnames that a Hanja letter may stand for. */
  surnameOfHanja(hanja: string): string | null;
}

type Scores = readonly [surname: number, first: number, second: number, foreign: number];
const TENTHS = 10;
/** Of a syllable never seen in that place. */
const UNSEEN: Scores = [-3, -1, -1, 0.5];
const RARE = -2;
const FREQUENCY: Readonly<Record<string, number>> = { common: 0, known: -0.5, rare: -2.5 };

/**
 * Reads `surnames.tsv` (surname, hanja, frequency), `name-syllables.tsv` (syllable, surname, given1, given2, foreign)
 * and `common-words.tsv` (words whose syllables look like a name's: 주인공, 이재민).
 */
export function nameLikeness(surnames: string, syllables: string, commonWords: string): NameLikeness {
  const common = new Set(cellsOf(commonWords).map(([word]) => word));
  const frequency = new Map<string, number>();
  const hanja = new Map<string, string>();
  for (const [surname = '', letters = '', often = ''] of cellsOf(surnames)) {
    frequency.set(surname, FREQUENCY[often] ?? -2);
    for (const letter of letters.split('|')) if (!hanja.has(letter)) hanja.set(letter, surname);
  }
  const scores = new Map<string, Scores>();
  for (const [syllable = '', ...cells] of cellsOf(syllables)) {
    const score = (place: 0 | 1 | 2 | 3): number => (cells[place] ? Number(cells[place]) / TENTHS : UNSEEN[place]);
    scores.set(syllable, [score(0), score(1), score(2), score(3)]);
  }
  const score = (syllable: string, place: 0 | 1 | 2 | 3): number => (scores.get(syllable) ?? UNSEEN)[place];
  const surname = (name: string): string | null => {
    const two = name.slice(0, 2);
    if (name.length >= 3 && frequency.has(two)) return two;
    return frequency.has(name.charAt(0)) ? name.charAt(0) : null;
  };
  return {
    surname,
    isSurname: word => frequency.has(word),
    isCommon: word => common.has(word),
    isRare: word => (frequency.get(word) ?? 0) <= RARE,
    surnameOfHanja: letter => hanja.get(letter) ?? null,
    foreign: word => [...word].reduce((sum, syllable) => sum + score(syllable, 3), 0),
    korean: word => {
      const family = isHangulText(word) ? surname(word) : null;
      if (!family || word.length > 4 || common.has(word)) return Number.NEGATIVE_INFINITY;
      const given = word.slice(family.length);
      const rarity = frequency.get(family) ?? 0;
      if (given.length === 2) {
        const first = family.length === 2 ? 3 : score(family, 0);
        return first + score(given.charAt(0), 1) + score(given.charAt(1), 2) + rarity;
      }
      if (given.length === 1 && family.length === 2) return 2 + score(given, 2) + rarity;
      return given.length === 1 ? score(family, 0) + score(given, 2) - 2 + rarity : Number.NEGATIVE_INFINITY;
    },
  };
}
