/**
 * JSON as pages write it: with comments, trailing commas, raw line breaks in strings, single quotes and bare keys, up to
 * the object literals of hydration scripts. A scanner, because the alternative is to evaluate what the page says.
 */

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Levels and values of one literal: more is no article. */
const MAX_DEPTH = 400;
const MAX_VALUES = 400_000;

const BLANK = /[\s\ufeff]*/y;
/** What opens a comment, and what closes it; an SGML comment's marks are blanks themselves. */
const COMMENTS: readonly (readonly [open: string, close: string])[] = [
  ['//', '\n'],
  ['/*', '*/'],
  ['<!--', ''],
  ['-->', ''],
];
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /[A-Za-z_$][\w$]*/y;
/** Characters of a string up to the next quote, backslash or end. */
const PLAIN = { '"': /[^"\\]*/y, "'": /[^'\\]*/y } as const;
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '\n': '' };
const WORDS: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', null],
  ['NaN', null],
  ['Infinity', null],
]);

class Scanner {
  at: number;
  private values = 0;

  constructor(
    private readonly text: string,
    start: number,
  ) {
    this.at = start;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  /** The next character that means something. */
  private peek(): string {
    for (;;) {
      this.match(BLANK);
      const comment = COMMENTS.find(([open]) => this.text.startsWith(open, this.at));
      if (!comment) return this.text[this.at] ?? '';
      const end = this.text.indexOf(comment[1], this.at + comment[0].length);
      this.at = end < 0 ? this.text.length : end + comment[1].length;
    }
  }

  private fail(): never {
    throw new SyntaxError(`no literal at ${this.at}`);
  }

  value(depth: number): Json {
    if (depth > MAX_DEPTH || ++this.values > MAX_VALUES) this.fail();
    const next = this.peek();
    if (next === '{') return this.object(depth);
    if (next === '[') return this.array(depth);
    if (next === '"' || next === "'") return this.string(next);
    if (next === '!') {
      // !0 and !1 are what minifiers make of true and false.
      this.at++;
      const digit = this.match(NUMBER);
      return digit === '0' || digit === '1' ? digit === '0' : this.fail();
    }
    const number = this.match(NUMBER);
    if (number) return Number(number);
    const word = this.match(NAME);
    if (word === 'void') {
      this.peek();
      this.match(NUMBER);
      return null;
    }
    return WORDS.has(word) ? WORDS.get(word)! : this.fail();
  }

  private object(depth: number): Json {
    const object = Object.create(null) as Record<string, Json>;
    this.at++;
    for (;;) {
      const next = this.peek();
      if (next === '}') break;
      if (next === ',') {
        this.at++;
        continue;
      }
      const key =
        next === '"' || next === "'" ? this.string(next) : this.match(NAME) || this.match(NUMBER) || this.fail();
      if (this.peek() !== ':') this.fail();
      this.at++;
      object[key] = this.value(depth + 1);
    }
    this.at++;
    return object;
  }

  private array(depth: number): Json {
    const array: Json[] = [];
    this.at++;
    for (;;) {
      const next = this.peek();
      if (next === ']') break;
      if (next === ',') this.at++;
      else array.push(this.value(depth + 1));
    }
    this.at++;
    return array;
  }

  private string(quote: '"' | "'"): string {
    this.at++;
    let text = '';
    for (;;) {
      text += this.match(PLAIN[quote]);
      const next = this.text[this.at++];
      if (next === quote) return text;
      if (next === undefined) this.fail();
      const letter = this.text[this.at++] ?? this.fail();
      if (letter === 'u' || letter === 'x') {
        const digits = this.text.slice(this.at, this.at + (letter === 'u' ? 4 : 2));
        if (!/^[\da-f]+$/i.test(digits)) this.fail();
        text += String.fromCharCode(Number.parseInt(digits, 16));
        this.at += digits.length;
      } else text += ESCAPES[letter] ?? letter;
    }
  }
}

/** The literal that begins at `start`, and where it ends; null where there is none or it is broken or too large. */
export function scanLiteral(text: string, start = 0): { readonly value: Json; readonly end: number } | null {
  const scanner = new Scanner(text, start);
  try {
    const value = scanner.value(0);
    return { value, end: scanner.at };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A whole text as JSON, or as what its author took for JSON. Undefined where it is neither. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return scanLiteral(text)?.value;
  }
}

/** A member of an object, never an inherited one; undefined for anything that is no object. */
export function member(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? (value as { readonly [key: string]: Json })[key] : undefined;
}

/** A member that is a string with something in it; null else. */
export function textMember(value: Json | undefined, key: string): string | null {
  const text = member(value, key);
  return typeof text === 'string' && text.trim() ? text : null;
}

/** A list's items, a single value as a list of one, nothing as none. */
export function items(value: Json | undefined): readonly Json[] {
  if (Array.isArray(value)) return value as readonly Json[];
  return value === undefined || value === null ? [] : [value];
}
