import { ImportRefusal } from '../rows.ts';

/** JSON with the line of every value: objects are maps, so that no key is more than a key. */
export type Located = { readonly line: number; readonly value: JsonValue };
export type JsonValue = null | boolean | number | string | readonly Located[] | ReadonlyMap<string, Located>;

/** Levels of nesting that a glossary could have, and more. */
const MAX_DEPTH = 64;
const BLANK = /[ \t\r\n]*/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: readonly (readonly [string, null | boolean])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/**
 * Reads JSON strictly (RFC 8259; of double keys the last counts). Written by hand because the browser's own reader
 * gives no lines, and stops at no depth. Throws `ImportRefusal` with the line where the text is no JSON, or nests too
 * deep.
 */
export function readJson(text: string): Located {
  let at = 0;
  let line = 1;
  let counted = 0;
  const lineHere = (): number => {
    for (; counted < at; counted++) {
      const code = text.charCodeAt(counted);
      if (code === 10 || (code === 13 && text.charCodeAt(counted + 1) !== 10)) line++;
    }
    return line;
  };
  const refuse = (): never => {
    throw new ImportRefusal('json', lineHere());
  };
  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const expect = (character: string): void => {
    skip(BLANK);
    if (text[at] !== character) refuse();
    at++;
  };
  const readString = (): string => {
    const start = at++;
    for (;;) {
      PLAIN.lastIndex = at;
      PLAIN.exec(text);
      at = PLAIN.lastIndex;
      if (text[at] === '"') break;
      if (text[at] !== '\\') refuse();
      at += 2;
    }
    at++;
    const token = text.slice(start, at);
    if (!token.includes('\\')) return token.slice(1, -1);
    try {
      return JSON.parse(token) as string;
    } catch {
      return refuse();
    }
  };
  const readValue = (depth: number): Located => {
    skip(BLANK);
    const line = lineHere();
    if (depth > MAX_DEPTH) throw new ImportRefusal('tooDeep', line);
    const first = text[at];
    if (first === '"') return { line, value: readString() };
    if (first === '[') {
      at++;
      const items: Located[] = [];
      skip(BLANK);
      if (text[at] === ']') at++;
      else
        for (;;) {
          items.push(readValue(depth + 1));
          skip(BLANK);
          if (text[at++] === ']') break;
          if (text[at - 1] !== ',') refuse();
        }
      return { line, value: items };
    }
    if (first === '{') {
      at++;
      const members = new Map<string, Located>();
      skip(BLANK);
      if (text[at] === '}') at++;
      else
        for (;;) {
          skip(BLANK);
          if (text[at] !== '"') refuse();
          const key = readString();
          expect(':');
          members.set(key, readValue(depth + 1));
          skip(BLANK);
          if (text[at++] === '}') break;
          if (text[at - 1] !== ',') refuse();
        }
      return { line, value: members };
    }
    for (const [word, value] of WORDS)
      if (text.startsWith(word, at)) {
        at += word.length;
        return { line, value };
      }
    const number = skip(NUMBER);
    return number === '' ? refuse() : { line, value: Number(number) };
  };
  const root = readValue(0);
  skip(BLANK);
  return at === text.length ? root : refuse();
}

/** The members of an object; null for every other value. */
export function membersOf(value: JsonValue | undefined): ReadonlyMap<string, Located> | null {
  return value instanceof Map ? value : null;
}
/** The items of a list; null for every other value. */
export function itemsOf(value: JsonValue | undefined): readonly Located[] | null {
  return Array.isArray(value) ? value : null;
}
