import { isHangul, isWordCode } from '../core/korean/hangul.ts';

/** A run of letters and digits, or one mark of punctuation. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly word: boolean;
  /** White space or the text's edge stands before it. */
  readonly spaced: boolean;
}

const SPACE = /\s/;

/** Words and punctuation marks of a text, in order; white space only leaves its trace in `spaced`. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  for (let i = 0; i < text.length; ) {
    if (SPACE.test(text.charAt(i))) {
      spaced = true;
      i++;
      continue;
    }
    let end = i + 1;
    const word = isWordCode(text.charCodeAt(i));
    if (word) while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
    tokens.push({ start: i, end, text: text.slice(i, end), word, spaced });
    spaced = false;
    i = end;
  }
  return tokens;
}

export function isHangulToken(token: Token): boolean {
  for (let i = 0; i < token.text.length; i++) if (!isHangul(token.text.charCodeAt(i))) return false;
  return token.word;
}
