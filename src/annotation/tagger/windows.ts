/** A stretch of a text that is tagged on its own: half-open UTF-16 offsets. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** Longest stretch that is tagged in one go, in UTF-16 units; sentences are rarely a third of it. */
export const LONGEST_WINDOW = 1000;

// The model is trained on single sentences: a stop, what closes with it, and the white space after.
const SENTENCE_END = /[.?!…。][’”'")\]」』]*\s+|\n+/gu;

/**
 * Cuts a text into sentences, and a sentence that is too long at white space (or, where there is none, anywhere but
 * inside a surrogate pair). Linear in the text; the windows cover it all.
 */
export function windowsOf(text: string): Window[] {
  const windows: Window[] = [];
  let start = 0;
  const cut = (end: number): void => {
    while (end - start > LONGEST_WINDOW) {
      const limit = start + LONGEST_WINDOW;
      const space = text.slice(start, limit).lastIndexOf(' ');
      const split = (text.charCodeAt(limit) & 0xfc00) === 0xdc00;
      const middle = space > LONGEST_WINDOW / 2 ? start + space + 1 : split ? limit - 1 : limit;
      windows.push({ start, end: middle });
      start = middle;
    }
    if (end > start) windows.push({ start, end });
    start = end;
  };
  for (const stop of text.matchAll(SENTENCE_END)) cut(stop.index + stop[0].length);
  cut(text.length);
  return windows;
}
