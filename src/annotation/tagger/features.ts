/**
 * The features of every character of a text, as 32-bit hashes: character n-grams, shape, the word (a run of letters
 * and digits, the part of an eojeol that carries a name), what is left of the word after the character (most often a
 * josa), the words around, brackets and quotes, and membership in lists.
 */
import { CLOSE, characterClass, DIGIT, formOf, isWordClass, OPEN, QUOTE, SPACE } from './characters.ts';
import { mix, SEED } from './hashing.ts';
import { type ListMatches, matchLists, type NameLists } from './lists.ts';

/** Room for context on both sides of a text. */
const PAD = 8;
const BEFORE_TEXT = 2;
const AFTER_TEXT = 3;

/** [offset of the first character from the current one, length] */
const NGRAMS: readonly (readonly [number, number])[] = [
  ...[-4, -3, -2, -1, 0, 1, 2, 3, 4].map(offset => [offset, 1] as const),
  ...[-4, -3, -2, -1, 0, 1, 2, 3].map(offset => [offset, 2] as const),
  ...[-3, -2, -1, 0, 1, 2].map(offset => [offset, 3] as const),
  ...[-4, -3, -2, -1, 0, 1].map(offset => [offset, 4] as const),
  ...[-4, -3, -2, -1, 0].map(offset => [offset, 5] as const),
  ...[-5, -2, 0].map(offset => [offset, 6] as const),
];
const LONGEST = 6;
/** The same of character classes. */
const SHAPES: readonly (readonly [number, number])[] = [
  [-1, 3],
  [-2, 5],
  [-3, 7],
  [-4, 5],
  [0, 5],
];
const WORD_FEATURES = 22;
const LIST_FEATURES = 6;
/** Features of each character; an absent one is 0. */
export const FEATURES = NGRAMS.length + SHAPES.length + WORD_FEATURES + LIST_FEATURES;

const templateSeeds = Int32Array.from({ length: FEATURES }, (_, t) => mix(mix(SEED, 0x10000 + t), t * 0x1f31));

/** Distances beyond this look the same. */
const FAR = 7;
const near = (distance: number): number => (distance < FAR ? distance : FAR);

/** Extracts features; holds its buffers between calls. */
export class FeatureExtractor {
  readonly #lists: NameLists;
  #size = 0;
  #forms = new Uint16Array(0);
  #classes = new Uint8Array(0);
  /** Hash of the n-gram of each length that starts at a position. */
  #grams: Int32Array[] = [];
  #shapes: Int32Array[] = [];
  /** Start and end of the word that a position is in; −1 outside words. */
  #wordStart = new Int32Array(0);
  #wordEnd = new Int32Array(0);
  /** Hash of the word up to and with the position, and from the position on. */
  #head = new Int32Array(0);
  #tail = new Int32Array(0);
  #enclosure = new Uint8Array(0);
  #matches: ListMatches = { shape: new Int32Array(0), wide: new Int32Array(0) };

  constructor(lists: NameLists) {
    this.#lists = lists;
  }

  /**
   * Writes the hashes of `text[start, end)` to `out[position * FEATURES + template]`, growing it where needed.
   * The stretch is seen as a whole text: nothing outside it counts.
   */
  extract(text: string, start: number, end: number, out: Int32Array): Int32Array {
    const length = end - start;
    const features = out.length >= length * FEATURES ? out : new Int32Array(2 * length * FEATURES);
    this.#read(text, start, length);
    for (let i = 0; i < length; i++) this.#write(i + PAD, i * FEATURES, features);
    return features;
  }

  #reserve(size: number): void {
    if (this.#size >= size) return;
    this.#size = 2 * size;
    this.#forms = new Uint16Array(this.#size);
    this.#classes = new Uint8Array(this.#size);
    this.#grams = Array.from({ length: LONGEST + 1 }, () => new Int32Array(this.#size));
    this.#shapes = Array.from({ length: 8 }, () => new Int32Array(this.#size));
    this.#wordStart = new Int32Array(this.#size);
    this.#wordEnd = new Int32Array(this.#size);
    this.#head = new Int32Array(this.#size);
    this.#tail = new Int32Array(this.#size);
    this.#enclosure = new Uint8Array(this.#size);
    this.#matches = { shape: new Int32Array(this.#size), wide: new Int32Array(this.#size) };
  }

  #read(text: string, start: number, length: number): void {
    const size = length + 2 * PAD;
    this.#reserve(size);
    const forms = this.#forms;
    const classes = this.#classes;
    forms.fill(BEFORE_TEXT, 0, PAD);
    forms.fill(AFTER_TEXT, PAD + length, size);
    for (let i = 0; i < length; i++) forms[PAD + i] = formOf(text.charCodeAt(start + i));
    for (let i = 0; i < size; i++) classes[i] = characterClass(forms[i]!);
    chain(forms, size, this.#grams);
    chain(classes, size, this.#shapes);
    this.#readWords(size);
    this.#readEnclosures(size);
    matchLists(this.#lists, forms, this.#wordStart, this.#wordEnd, PAD, PAD + length, this.#matches);
  }

  #readWords(size: number): void {
    const [forms, classes, starts, ends] = [this.#forms, this.#classes, this.#wordStart, this.#wordEnd];
    let start = -1;
    for (let i = 0; i < size; i++) {
      const inWord = isWordClass(classes[i]!);
      if (inWord && start < 0) start = i;
      if (!inWord) start = -1;
      starts[i] = start;
      this.#head[i] = inWord ? mix(start === i ? SEED : this.#head[i - 1]!, forms[i]!) : 0;
    }
    let end = -1;
    for (let i = size - 1; i >= 0; i--) {
      const inWord = starts[i]! >= 0;
      if (inWord && end < 0) end = i + 1;
      if (!inWord) end = -1;
      ends[i] = end;
      this.#tail[i] = inWord ? mix(end === i + 1 ? SEED : this.#tail[i + 1]!, forms[i]!) : SEED;
    }
  }

  /** 1 in brackets, 2 in single quotes, 3 in double quotes, 0 in none; the innermost that opened last. */
  #readEnclosures(size: number): void {
    let inside = 0;
    for (let i = 0; i < size; i++) {
      const cls = this.#classes[i]!;
      const quote = this.#forms[i] === 0x27 ? 2 : 3;
      if (cls === CLOSE || (cls === QUOTE && inside === quote)) inside = 0;
      else if (cls === OPEN) inside = 1;
      else if (cls === QUOTE) inside = quote;
      this.#enclosure[i] = inside;
    }
  }

  /** The hash of the word's first `count` characters, or of all of it where it is shorter. */
  #headOf(start: number, end: number, count: number): number {
    return start < 0 ? 0 : this.#head[Math.min(start + count, end) - 1]!;
  }

  #write(i: number, at: number, out: Int32Array): void {
    const forms = this.#forms;
    let t = 0;
    const put = (value: number): void => {
      out[at + t] = mix(templateSeeds[t]!, value) || 1;
      t++;
    };
    const skip = (): void => {
      out[at + t] = 0;
      t++;
    };
    for (const [offset, length] of NGRAMS) put(this.#grams[length]![i + offset]!);
    for (const [offset, length] of SHAPES) put(this.#shapes[length]![i + offset]!);

    const starts = this.#wordStart;
    const ends = this.#wordEnd;
    const inWord = starts[i]! >= 0;
    const start = inWord ? starts[i]! : i;
    const end = inWord ? ends[i]! : i;
    const offset = inWord ? near(i - start) : FAR + 1;
    const left = inWord ? near(end - i) : FAR + 1;
    // The words around: over one separator, or over a run of them.
    let p = start - 1;
    while (p >= PAD && starts[p]! < 0) p--;
    let n = end;
    while (n < this.#size && forms[n] !== AFTER_TEXT && starts[n]! < 0) n++;
    const previousStart = p >= 0 ? starts[p]! : -1;
    const nextStart = starts[n] ?? -1;
    const nextEnd = ends[n] ?? -1;
    const previous = previousStart >= 0 ? this.#head[p]! : 1;
    const previousTwo = previousStart >= 0 ? this.#grams[2]![Math.max(p - 1, previousStart)]! : 1;
    const next = nextStart >= 0 ? this.#tail[nextStart]! : 1;
    const next2 = nextStart >= 0 ? this.#headOf(nextStart, nextEnd, 2) : 1;
    const next3 = nextStart >= 0 ? this.#headOf(nextStart, nextEnd, 3) : 1;
    const rest = inWord ? this.#tail[i + 1]! : 1;
    const current = forms[i]!;

    if (inWord) {
      put(mix(this.#tail[start]!, offset));
      put(this.#head[i]!);
      put(this.#tail[i]!);
      put(rest);
      put(mix(rest, current));
      put(mix(rest, this.#grams[2]![i - 1]!));
      put(mix(rest, offset));
      put(mix(mix(rest, offset), forms[start]!));
      put(mix(next2, rest));
      put(mix(previous, rest));
      put(mix(mix(this.#classes[start]!, offset), left));
    } else for (let k = 0; k < 11; k++) skip();
    put(mix(previous, offset));
    put(mix(previousTwo, offset));
    put(mix(next, left));
    put(mix(next2, left));
    put(mix(next3, left));
    put(mix(mix(next2, left), current));
    put(mix(mix(previousTwo, offset), current));
    put(mix(mix(previousTwo, next2), mix(offset, left)));
    const enclosure = this.#enclosure[i]!;
    if (enclosure) {
      put(mix(enclosure, this.#shapes[3]![i - 1]!));
      put(mix(enclosure, mix(offset, left)));
    } else {
      skip();
      skip();
    }
    put(
      this.#classes[i] === DIGIT || this.#classes[i] === SPACE ? mix(this.#shapes[3]![i]!, next2) : mix(left, offset),
    );

    const shape = this.#matches.shape[i]!;
    const wide = this.#matches.wide[i]!;
    if (shape) {
      put(shape);
      put(mix(shape, forms[i + 1]!));
      put(mix(shape, rest));
      put(mix(shape, mix(next2, left)));
    } else for (let k = 0; k < 4; k++) skip();
    if (wide) {
      put(wide);
      put(mix(wide, mix(forms[i + 1]!, forms[i - 1]!)));
    } else {
      skip();
      skip();
    }
  }
}

/** Fills `grams[k][i]` with the hash of the k units from i on. */
function chain(units: ArrayLike<number>, size: number, grams: Int32Array[]): void {
  grams[0]!.fill(SEED, 0, size);
  for (let k = 1; k < grams.length; k++) {
    const shorter = grams[k - 1]!;
    const longer = grams[k]!;
    for (let i = 0; i + k <= size; i++) longer[i] = mix(shorter[i]!, units[i + k - 1]!);
  }
}
