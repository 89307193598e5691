/**
 * The features of every character of a text, as 32-bit hashes: character n-grams, shape, the word, what is left of
 * it after the character (most often a josa), the words around, brackets and quotes, and membership in lists.
 */
import { DIGIT, SPACE } from './characters.ts';
import { FEATURE_BITS, mix, SEED } from './hashing.ts';
import { COARSE, FOLLOWED, KIND, LENGTH, type NameLists, PLACE } from './lists.ts';
import { PAD, Reading } from './reading.ts';

/** An n-gram: offset of its first character from the current one, and length. */
type Gram = readonly [offset: number, length: number];
const grams = (length: number, ...offsets: readonly number[]): Gram[] => offsets.map(offset => [offset, length]);

const CHARACTER_GRAMS: readonly Gram[] = [
  ...grams(1, -3, -2, -1, 0, 1, 2, 3),
  ...grams(2, -3, -2, -1, 0, 1, 2),
  ...grams(3, -3, -2, -1, 0, 1),
  ...grams(4, -3, -2, -1, 0, 1),
  ...grams(5, -4, -2, 0),
];
const SHAPE_GRAMS: readonly Gram[] = [...grams(3, -1), ...grams(5, -4, -2, 0), ...grams(7, -3)];
const GRAMS = CHARACTER_GRAMS.length + SHAPE_GRAMS.length;
const WORD_FEATURES = 15;
const CONTEXT_FEATURES = 16;
const LIST_FEATURES = 8;
/** Features of each character; an absent one is 0. */
export const FEATURES = GRAMS + WORD_FEATURES + CONTEXT_FEATURES + LIST_FEATURES;

const templateSeeds = Int32Array.from({ length: FEATURES }, (_, t) => mix(mix(SEED, 0x10000 + t), t * 0x1f31));

/** A feature's hash from its template and its value; never 0, which stands for an absent one. */
const featureOf = (template: number, value: number): number =>
  mix(templateSeeds[template]!, value) >>> (32 - FEATURE_BITS) || 1;

/** Distances beyond this look the same. */
const FAR = 7;
const near = (distance: number): number => Math.min(distance, FAR);
/** What a kind of list says of a neighbouring word: the kind, and what follows the name. */
const NEIGHBOUR = KIND | FOLLOWED;

/** Extracts features; holds its buffers between calls. */
export class FeatureExtractor {
  readonly #reading: Reading;
  /** Values of the features beyond n-grams at one position, 0 for absent. */
  readonly #values = new Int32Array(FEATURES - GRAMS);

  constructor(lists: NameLists) {
    this.#reading = new Reading(lists);
  }

  /**
   * Writes the hashes of `text[start, end)` to `out[position * FEATURES + template]`, or to a larger array where
   * `out` is too small, and returns it. The stretch is seen as a whole text: nothing outside it counts.
   */
  extract(text: string, start: number, end: number, out: Int32Array): Int32Array {
    const length = end - start;
    const features = out.length >= length * FEATURES ? out : new Int32Array(2 * length * FEATURES);
    const reading = this.#reading;
    reading.read(text, start, end);
    writeGrams(CHARACTER_GRAMS, reading.grams, 0, length, features);
    writeGrams(SHAPE_GRAMS, reading.shapes, CHARACTER_GRAMS.length, length, features);
    const values = this.#values;
    for (let i = 0; i < length; i++) {
      values.fill(0);
      readWord(reading, PAD + i, values, 0);
      readContext(reading, PAD + i, values, WORD_FEATURES);
      readLists(reading, PAD + i, values, WORD_FEATURES + CONTEXT_FEATURES);
      const at = i * FEATURES + GRAMS;
      for (let k = 0; k < values.length; k++) features[at + k] = values[k] === 0 ? 0 : featureOf(GRAMS + k, values[k]!);
    }
    return features;
  }
}

function writeGrams(
  patterns: readonly Gram[],
  hashes: readonly Int32Array[],
  first: number,
  length: number,
  out: Int32Array,
): void {
  for (let k = 0; k < patterns.length; k++) {
    const [offset, size] = patterns[k]!;
    const row = hashes[size]!;
    for (let i = 0; i < length; i++) out[i * FEATURES + first + k] = featureOf(first + k, row[PAD + i + offset]!);
  }
}

/** The word that the position is in: the parts before and after it, the stem, the josa. Nothing outside words. */
function readWord(reading: Reading, i: number, values: Int32Array, first: number): void {
  const start = reading.wordStart[i]!;
  if (start < 0) return;
  const { head, tail, forms } = reading;
  const offset = near(i - start);
  const left = near(reading.wordEnd[i]! - i);
  const rest = tail[i + 1]!;
  const josa = tail[reading.stemEnd[i]!]!;
  let k = first;
  values[k++] = mix(tail[start]!, offset);
  values[k++] = head[i]!;
  values[k++] = tail[i]!;
  values[k++] = rest;
  values[k++] = mix(rest, forms[i]!);
  values[k++] = mix(rest, reading.grams[2]![i - 1]!);
  values[k++] = mix(rest, offset);
  values[k++] = mix(mix(rest, offset), forms[start]!);
  values[k++] = mix(mix(reading.classes[start]!, offset), left);
  values[k++] = mix(reading.stemTail(start, 2), offset);
  values[k++] = mix(reading.stemTail(start, 3), offset);
  values[k++] = mix(reading.stemTail(start, 1), mix(offset, left));
  values[k++] = mix(mix(reading.stemTail(start, 6), josa), offset);
  if (reading.next[i]! >= 0) values[k] = mix(reading.headOf(reading.next[i]!, 2), rest);
  k++;
  if (reading.previous[i]! >= 0) values[k] = mix(tail[reading.previous[i]!]!, rest);
}

/** The words before and after, seen from the position's place in its own word; brackets and quotes. */
function readContext(reading: Reading, i: number, values: Int32Array, first: number): void {
  const { tail, forms, classes, listed } = reading;
  const start = reading.wordStart[i]!;
  const offset = start < 0 ? FAR + 1 : near(i - start);
  const left = start < 0 ? FAR + 1 : near(reading.wordEnd[i]! - i);
  const previous = reading.previous[i]!;
  const next = reading.next[i]!;
  const before = previous < 0 ? 0 : listed[previous]! & NEIGHBOUR;
  const after = next < 0 ? 0 : listed[next]! & NEIGHBOUR;
  let k = first;
  if (previous >= 0) {
    const ending = reading.grams[2]![Math.max(reading.wordEnd[previous]! - 2, previous)]!;
    values[k++] = mix(tail[previous]!, offset);
    values[k++] = mix(ending, offset);
    values[k++] = mix(mix(ending, offset), forms[i]!);
    values[k++] = mix(reading.stemTail(previous, 2), offset);
    values[k++] = mix(tail[reading.stemEnd[previous]!]!, offset);
    if (before) values[k] = mix(before, offset);
    k++;
  } else k += 6;
  if (next >= 0) {
    const opening = reading.headOf(next, 2);
    values[k++] = mix(tail[next]!, left);
    values[k++] = mix(opening, left);
    values[k++] = mix(reading.headOf(next, 3), left);
    values[k++] = mix(mix(opening, left), forms[i]!);
    values[k++] = mix(reading.stemTail(next, 2), left);
    if (classes[i] === DIGIT || classes[i] === SPACE) values[k] = mix(reading.shapes[3]![i]!, opening);
    k++;
    if (after) values[k] = mix(after, left);
    k++;
  } else k += 7;
  if (before || after) values[k] = mix(mix(before, after), mix(left, offset));
  k++;
  const enclosure = reading.enclosure[i]!;
  if (!enclosure) return;
  values[k++] = mix(enclosure, reading.shapes[3]![i - 1]!);
  values[k] = mix(enclosure, mix(offset, left));
}

/** The listed name that the position is in. */
function readLists(reading: Reading, i: number, values: Int32Array, first: number): void {
  const { forms, listed, within, next } = reading;
  const name = listed[i]!;
  if (name) {
    const coarse = name & (COARSE | PLACE | FOLLOWED);
    values[first] = name & (KIND | PLACE | FOLLOWED);
    values[first + 1] = name & (COARSE | LENGTH | PLACE | FOLLOWED);
    values[first + 2] = mix(coarse, forms[i + 1]!);
    values[first + 3] = mix(coarse, reading.tail[i + 1]!);
    const opening = next[i]! < 0 ? 0 : reading.headOf(next[i]!, 2);
    values[first + 4] = mix(coarse, mix(opening, near(reading.wordEnd[i]! - i)));
  }
  const inner = within[i]!;
  if (inner) {
    values[first + 5] = inner & (KIND | PLACE | FOLLOWED);
    values[first + 6] = inner & (COARSE | LENGTH | PLACE | FOLLOWED);
    values[first + 7] = mix(inner & (COARSE | PLACE | FOLLOWED), mix(forms[i + 1]!, forms[i - 1]!));
  }
}
