import { matchAt, startsAt } from '../../core/sticky.ts';

/** A place in a text that sticky patterns move forward. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** Matches the sticky `pattern` at the cursor and moves behind it; null, and no move, where it does not match. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  const found = matchAt(pattern, cursor.text, cursor.at);
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

/** Whether `pattern` matches at the cursor, which stays. */
export function follows(cursor: Cursor, pattern: RegExp): boolean {
  return startsAt(pattern, cursor.text, cursor.at);
}
