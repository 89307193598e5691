/**
 * Fingerprints of texts, for finding copies in one pass: hashes of every run of `SIZE` characters, of which only those
 * whose hash says so are kept, so that the same passage keeps the same hashes wherever it stands.
 * Source: Manber, "Finding similar files in a large file system", 1994.
 */

const SIZE = 10;
/** Of how many hashes one is kept. A power of two. */
const KEEP = 4;
const BASE = 0x01000193;

let power = 1;
for (let index = 1; index < SIZE; index++) power = Math.imul(power, BASE);

/** The kept hashes of a text (comparable form: `squash`), in order; a passage that repeats in it repeats here. */
export function shingles(text: string): number[] {
  const kept: number[] = [];
  let hash = 0;
  for (let index = 0; index < text.length; index++) {
    if (index >= SIZE) hash -= Math.imul(text.charCodeAt(index - SIZE), power);
    hash = (Math.imul(hash, BASE) + text.charCodeAt(index)) | 0;
    if (index >= SIZE - 1) {
      const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
      if (((mixed >>> 13) & (KEEP - 1)) === 0) kept.push(mixed);
    }
  }
  return kept;
}
