/**
 * Features and list entries are known by 32-bit hashes of their characters, never by their strings
 * (Weinberger et al. 2009, "Feature hashing"): the model file then holds no text of its training data.
 */

/**
 * Bits of a feature's hash that count. With 28, a feature costs two bytes in the file rather than three, and one
 * character in fifty meets a feature that only shares the hash of its own.
 */
export const FEATURE_BITS = 28;

/** Folds one more value into a hash. A bijection of `hash` for any value, so that nothing is lost on the way. */
export function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, 0x9e3779b1);
  return h ^ (h >>> 15);
}

/** The hash of a sequence of character forms, as `NameLists` keys have it. */
export function hashForms(forms: ArrayLike<number>, start: number, end: number): number {
  let hash = SEED;
  for (let i = start; i < end; i++) hash = mix(hash, forms[i]!);
  return hash;
}
export const SEED = 0x5bd1e995;
