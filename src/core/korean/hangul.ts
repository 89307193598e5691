/** Korean script at the level of one UTF-16 unit. Precomposed syllables are U+AC00 + (initial × 21 + vowel) × 28 + final. */

/** The first syllable, 가. */
export const FIRST = 0xac00;
const LAST = 0xd7a3;
/** Finals, none among them: so many syllables share initial and vowel. */
export const FINALS = 28;
/** So many syllables share an initial: 21 vowels, each with every final. */
export const SYLLABLES_AN_INITIAL = 21 * FINALS;
/** Index of final ㄹ among the 28 finals (0 = none), Unicode 3.12. */
const RIEUL = 8;

export function isHangul(code: number): boolean {
  return code >= FIRST && code <= LAST;
}
export function isHanja(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0x3400 && code <= 0x4dbf);
}
export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
}
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
/** Letters and digits: whatever a name may not be cut out of. */
export function isWordCode(code: number): boolean {
  return isHangul(code) || isLatin(code) || isDigit(code) || isHanja(code);
}
export function isHangulText(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isHangul(text.charCodeAt(i))) return false;
  return text.length > 0;
}

/** How a word sounds at its end, which decides the particle after it: `은` after a consonant, `는` after a vowel, `로` after ㄹ. */
export type Ending = 'vowel' | 'rieul' | 'consonant' | 'unknown';

const LATIN_ENDING: Readonly<Record<string, Ending>> = { L: 'rieul', R: 'rieul', M: 'consonant', N: 'consonant' };
const DIGIT_ENDING: readonly Ending[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];

/**
 * The ending that a particle after `code` agrees with. Digits are read in Sino-Korean (0 영, 1 일, 6 육);
 * capitals letter by letter (`LG는`, `IBM은`), of which only L, M, N and R end in a consonant. Lower-case
 * words, whose reading the spelling does not give, are `unknown`.
 */
export function endingOf(code: number): Ending {
  if (isHangul(code)) {
    const final = (code - FIRST) % FINALS;
    return final === 0 ? 'vowel' : final === RIEUL ? 'rieul' : 'consonant';
  }
  if (isDigit(code)) return DIGIT_ENDING[code - 0x30] ?? 'unknown';
  if (code >= 0x41 && code <= 0x5a) return LATIN_ENDING[String.fromCharCode(code)] ?? 'vowel';
  return 'unknown';
}
