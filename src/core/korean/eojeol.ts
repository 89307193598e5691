import { isHangul } from './hangul.ts';

/** A stretch of text between white space (어절), half-open. */
export interface Eojeol {
  readonly start: number;
  readonly end: number;
}

const SPACE = /\s/;

/** The eojeols of a text, in order. */
export function eojeolsOf(text: string): Eojeol[] {
  const found: Eojeol[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const space = i === text.length || SPACE.test(text.charAt(i));
    if (space && start >= 0) found.push({ start, end: i });
    if (space) start = -1;
    else if (start < 0) start = i;
  }
  return found;
}

/** End of the run of Hangul that begins at `at` (`at` itself where none does). */
export function hangulEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isHangul(text.charCodeAt(end))) end++;
  return end;
}
