/** Where a sentence stands in a text, half-open. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** What ends a Korean sentence: a stop after a syllable, a bracket or a quotation mark, before white space (not before 하고). */
const END = /[가-힣)\]%"'”’][.?!…]+["'”’)\]]*(?=\s(?!하고|라고|라며)|$)|\n/g;

/**
 * The sentence that holds the character at `at`, without white space around it. A stop inside a quotation that goes
 * on does not end the sentence around it; where quotation marks do not pair, every stop does.
 */
export function sentenceAt(text: string, at: number): Extent {
  const paired = quotesOpen(text) === 0;
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(END)) {
    const end = index + stop.length;
    if (paired && stop !== '\n' && quotesOpen(text.slice(start, end)) > 0) continue;
    if (at < end) return trimmed(text, start, end);
    start = end;
  }
  return trimmed(text, start, text.length);
}

function trimmed(text: string, start: number, end: number): Extent {
  const cut = text.slice(start, end);
  return { start: start + cut.length - cut.trimStart().length, end: end - (cut.length - cut.trimEnd().length) };
}

/** Quotations that are open at the end of a text; straight marks open and close in turn. */
function quotesOpen(text: string): number {
  const count = (mark: string) => text.split(mark).length - 1;
  return (count('"') % 2) + Math.abs(count('“') - count('”'));
}
