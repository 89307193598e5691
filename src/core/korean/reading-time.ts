import { type Block, blockText } from '../article.ts';

/**
 * Letters that an adult reads silently in a minute. Song, Kim and Hyung (2016), "Validity of Korean Version Reading
 * Speed Application and Measurement of Reading Speed", J Korean Ophthalmol Soc 57(4):642–649,
 * doi:10.3341/jkos.2016.57.4.642: 202.3 words a minute over sentences of 18.9 letters in 6.5 words, 42 adults.
 * (Brysbaert 2019, J Mem Lang 109:104047, puts Korean at 226 words, which makes 657 of these letters.)
 */
export const LETTERS_A_MINUTE = Math.round((202.3 * 18.9) / 6.5);

/** A Hangul syllable, a hanja, a digit and a Latin letter count alike; spaces and punctuation do not. */
const LETTER = /[\p{L}\p{N}]/gu;

/** Letters to be read in a text. */
export function countLetters(text: string): number {
  return text.normalize('NFC').match(LETTER)?.length ?? 0;
}

/** Whole minutes that reading the blocks takes; at least 1 where there is anything to read, 0 where there is not. */
export function readingMinutes(blocks: readonly Block[]): number {
  let letters = 0;
  for (const block of blocks) letters += countLetters(blockText(block));
  return letters === 0 ? 0 : Math.max(1, Math.round(letters / LETTERS_A_MINUTE));
}
