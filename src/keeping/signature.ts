/**
 * Signatures (superimposed coding; Faloutsos and Christodoulakis, ACM TOIS 1984): every key of a text sets two of its bits, and a
 * text without one of the bits of a key cannot hold it. One in some thirty texts has both by chance, for an article of the
 * usual length; the text itself decides. Two kilobytes an article, against some two thousand entries of an index.
 */
const BITS = 1 << 14;
/** Slices that a block's signatures are cut into, and texts of a block. */
export const SLICES = 128;
export const BLOCK = 64;
const PLACES = BITS / SLICES;
const LANES = BLOCK / 8;

/** The two bits of a key: halves of its FNV-1a hash, stirred as MurmurHash3 ends. */
function bitsOf(key: string): readonly [number, number] {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 16;
  return [hash & (BITS - 1), (hash >>> 16) & (BITS - 1)];
}

/** The signature of a text with these keys. */
export function signatureOf(keys: Iterable<string>): Uint8Array {
  const bits = new Uint8Array(BITS / 8);
  for (const key of keys) for (const bit of bitsOf(key)) bits[bit >> 3]! |= 1 << (bit & 7);
  return bits;
}

/** A signature's bit, and where it lies in a block. */
export interface Place {
  readonly bit: number;
  readonly slice: number;
}

/** The bits that a text with all of these keys has. */
export function placesOf(keys: readonly string[]): Place[] {
  const bits = new Set(keys.flatMap(bitsOf));
  return Array.from(bits, bit => ({ bit, slice: Math.floor(bit / PLACES) }));
}

/** Whether a signature has all bits of these places. */
export function fits(bits: Uint8Array, places: readonly Place[]): boolean {
  return places.every(({ bit }) => (bits[bit >> 3]! & (1 << (bit & 7))) !== 0);
}

/** The signatures of a block turned over: by slice, for each of its bits which texts have it. */
export function slicesOf(signatures: readonly Uint8Array[]): Uint8Array[] {
  const slices = Array.from({ length: SLICES }, () => new Uint8Array(PLACES * LANES));
  signatures.forEach((bits, text) => {
    for (let byte = 0; byte < bits.length; byte++)
      for (let left = bits[byte]!; left !== 0; left &= left - 1) {
        const bit = byte * 8 + (31 - Math.clz32(left & -left));
        slices[Math.floor(bit / PLACES)]![(bit % PLACES) * LANES + (text >> 3)]! |= 1 << (text & 7);
      }
  });
  return slices;
}

/** The texts of a block (0 to `BLOCK` - 1) that have all bits of the places; `slice` gives the block's slices. */
export function textsWith(places: readonly Place[], slice: (number: number) => Uint8Array | undefined): number[] {
  const lanes = new Uint8Array(LANES).fill(255);
  for (const { bit, slice: number } of places) {
    const part = slice(number);
    for (let lane = 0; lane < LANES; lane++) lanes[lane]! &= part?.[(bit % PLACES) * LANES + lane] ?? 0;
  }
  const texts: number[] = [];
  for (let text = 0; text < BLOCK; text++) if (lanes[text >> 3]! & (1 << (text & 7))) texts.push(text);
  return texts;
}
