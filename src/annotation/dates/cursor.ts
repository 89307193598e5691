/** A place in a text that sticky patterns move forward. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** Matches the sticky `pattern` at the cursor and moves behind it; null, and no move, where it does not match. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found) cursor.at += found[0].length;
  return found;
}

/** `take`, past one space if there is one. */
export function takeSpaced(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  const before = cursor.at;
  const code = cursor.text.charCodeAt(before);
  if (code === 0x20 || code === 0xa0) cursor.at++;
  const found = take(cursor, pattern);
  if (!found) cursor.at = before;
  return found;
}
