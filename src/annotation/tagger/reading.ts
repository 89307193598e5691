import { CLOSE, characterClass, formOf, isWordClass, OPEN, QUOTE } from './characters.ts';
import { mix, SEED } from './hashing.ts';
import { matchLists, type NameLists, stemEnd } from './lists.ts';

/** Room on both sides of a text, so that context may be asked for without looking where the text ends. */
export const PAD = 8;
/** Forms that stand before and after a text. */
const BEFORE_TEXT = 2;
const AFTER_TEXT = 3;
/** Longest n-gram that is hashed. */
const LONGEST = 7;

/**
 * A text as the features see it, position by position: position i of the text is at index PAD + i. A word is a run
 * of letters and digits: the part of an eojeol that carries a name, and its josa.
 */
export class Reading {
  readonly #lists: NameLists;
  #capacity = 0;
  /** Number of positions, without padding. */
  length = 0;
  forms = new Uint16Array(0);
  classes = new Uint8Array(0);
  /** `grams[n][i]`: hash of the n forms from i on; `shapes[n][i]`: of the n classes. */
  grams: Int32Array[] = [];
  shapes: Int32Array[] = [];
  /** Start and end of the word that a position is in; −1 outside words. */
  wordStart = new Int32Array(0);
  wordEnd = new Int32Array(0);
  /** Where that word's stem ends, its josa cut off; −1 outside words. */
  stemEnd = new Int32Array(0);
  /** Hash of the word up to and with the position, and from the position on. */
  head = new Int32Array(0);
  tail = new Int32Array(0);
  /** Start of the last word that ends before this word (or position), and of the first that starts after it; −1. */
  previous = new Int32Array(0);
  next = new Int32Array(0);
  /** 1 in brackets, 2 in single quotes, 3 in double quotes, 0 in none; of several, the last opened. */
  enclosure = new Uint8Array(0);
  /** What the lists say, as `ListedText` has it. */
  listed = new Int32Array(0);
  within = new Int32Array(0);

  constructor(lists: NameLists) {
    this.#lists = lists;
  }

  /** Reads `text[start, end)` as a whole text; what was read before is gone. */
  read(text: string, start: number, end: number): void {
    this.length = end - start;
    const size = this.length + 2 * PAD;
    this.#reserve(size);
    const { forms, classes } = this;
    forms.fill(BEFORE_TEXT, 0, PAD);
    forms.fill(AFTER_TEXT, PAD + this.length, size);
    for (let i = 0; i < this.length; i++) forms[PAD + i] = formOf(text.charCodeAt(start + i));
    for (let i = 0; i < size; i++) classes[i] = characterClass(forms[i]!);
    chain(forms, size, this.grams);
    chain(classes, size, this.shapes);
    this.#readForwards(size);
    this.#readBackwards(size);
    matchLists(this.#lists, this, PAD, PAD + this.length);
  }

  #reserve(size: number): void {
    if (this.#capacity >= size) return;
    this.#capacity = 2 * size;
    const numbers = (): Int32Array<ArrayBuffer> => new Int32Array(this.#capacity);
    this.forms = new Uint16Array(this.#capacity);
    this.classes = new Uint8Array(this.#capacity);
    this.enclosure = new Uint8Array(this.#capacity);
    this.grams = Array.from({ length: LONGEST + 1 }, numbers);
    this.shapes = Array.from({ length: LONGEST + 1 }, numbers);
    [this.wordStart, this.wordEnd, this.stemEnd] = [numbers(), numbers(), numbers()];
    [this.head, this.tail, this.previous, this.next] = [numbers(), numbers(), numbers(), numbers()];
    [this.listed, this.within] = [numbers(), numbers()];
  }

  #readForwards(size: number): void {
    let start = -1;
    let lastStart = -1;
    let inside = 0;
    for (let i = 0; i < size; i++) {
      const cls = this.classes[i]!;
      if (!isWordClass(cls)) {
        if (start >= 0) lastStart = start;
        start = -1;
      } else if (start < 0) start = i;
      this.wordStart[i] = start;
      this.previous[i] = lastStart;
      this.head[i] = start < 0 ? 0 : mix(start === i ? SEED : this.head[i - 1]!, this.forms[i]!);

      const quote = this.forms[i] === 0x27 ? 2 : 3;
      if (cls === CLOSE || (cls === QUOTE && inside === quote)) inside = 0;
      else if (cls === OPEN) inside = 1;
      else if (cls === QUOTE) inside = quote;
      this.enclosure[i] = inside;
    }
  }

  #readBackwards(size: number): void {
    let end = -1;
    let stem = -1;
    let nextStart = -1;
    for (let i = size - 1; i >= 0; i--) {
      const start = this.wordStart[i]!;
      if (start < 0) {
        if (end >= 0) nextStart = i + 1;
        end = -1;
        stem = -1;
      } else if (end < 0) {
        end = i + 1;
        stem = stemEnd(this.#lists, this.forms, start, end);
      }
      this.wordEnd[i] = end;
      this.stemEnd[i] = stem;
      this.next[i] = nextStart;
      this.tail[i] = end < 0 ? SEED : mix(end === i + 1 ? SEED : this.tail[i + 1]!, this.forms[i]!);
    }
  }

  /** The hash of the first `count` characters of the word at `start`, or of all of it where it is shorter. */
  headOf(start: number, count: number): number {
    return this.head[Math.min(start + count, this.wordEnd[start]!) - 1]!;
  }

  /** The hash of the last `count` characters of the word's stem, or of all of it where it is shorter. */
  stemTail(start: number, count: number): number {
    const end = this.stemEnd[start]!;
    const from = Math.max(start, end - count);
    return this.grams[end - from]![from]!;
  }
}

/** Fills `grams[n][i]` with the hash of the n units from i on. */
function chain(units: ArrayLike<number>, size: number, grams: readonly Int32Array[]): void {
  grams[0]!.fill(SEED, 0, size);
  for (let n = 1; n < grams.length; n++) {
    const shorter = grams[n - 1]!;
    const longer = grams[n]!;
    for (let i = 0; i + n <= size; i++) longer[i] = mix(shorter[i]!, units[i + n - 1]!);
  }
}
