import { type Json, parseJson, scanLiteral } from './json-literal.ts';

/**
 * The stream that Next.js' app router puts into pages: `self.__next_f.push([1,"…"])`, whose strings joined are rows
 * "id:json" and "id:T<length in hex>,text". Source: React's Flight format (react-server-dom), as Next.js writes it.
 */

const PUSH = '__next_f.push(';
const MAX_ROWS = 20_000;
const MAX_DEPTH = 60;

/** The strings that one script pushes. */
export function pushedStrings(script: string): string {
  let text = '';
  for (let at = script.indexOf(PUSH); at >= 0; at = script.indexOf(PUSH, at + 1)) {
    const chunk = scanLiteral(script, at + PUSH.length)?.value;
    if (Array.isArray(chunk) && typeof chunk[1] === 'string') text += chunk[1];
  }
  return text;
}

/** Where a text of so many UTF-8 bytes ends. */
function endOfBytes(text: string, start: number, bytes: number): number {
  let index = start;
  for (let left = bytes; left > 0 && index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Each half of a surrogate pair is two of its four bytes.
    left -= code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return index;
}

/** The rows of a stream by their ids. */
export function readRows(stream: string): ReadonlyMap<string, Json> {
  const rows = new Map<string, Json>();
  const head = /([\da-f]*):(?:T([\da-f]+),)?/iy;
  for (let at = 0, count = 0; at < stream.length && count < MAX_ROWS; count++) {
    head.lastIndex = at;
    const match = head.exec(stream);
    const newline = stream.indexOf('\n', at);
    const lineEnd = newline < 0 ? stream.length : newline;
    if (!match) {
      at = lineEnd + 1;
      continue;
    }
    const start = at + match[0].length;
    if (match[2] !== undefined) {
      const end = endOfBytes(stream, start, Number.parseInt(match[2], 16));
      rows.set(match[1]!, stream.slice(start, end));
      at = end;
      continue;
    }
    if (/[[{"]/.test(stream[start] ?? '')) {
      const value = parseJson(stream.slice(start, lineEnd));
      if (value !== undefined) rows.set(match[1]!, value);
    }
    at = lineEnd + 1;
  }
  return rows;
}

/** A row's value with the texts that it refers to ("$1f") in their places. Rows of rows are left as they are. */
export function withTexts(value: Json, rows: ReadonlyMap<string, Json>, depth = 0): Json {
  if (typeof value === 'string') {
    const text = /^\$[\da-f]{1,6}$/i.test(value) ? rows.get(value.slice(1)) : undefined;
    return typeof text === 'string' ? text : value;
  }
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(item => withTexts(item, rows, depth + 1));
  const copy = Object.create(null) as Record<string, Json>;
  for (const [name, held] of Object.entries(value)) copy[name] = withTexts(held, rows, depth + 1);
  return copy;
}
