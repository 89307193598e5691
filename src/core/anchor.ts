import { fuzzyFind } from './fuzzy.ts';

/**
 * A passage by its own words, the words around it and its place: what finds it again after the text or the markup has
 * changed a little. The selectors are those of the Web Annotation Data Model (W3C 2017: TextQuote, TextPosition).
 */
export interface Anchor {
  /** Half-open, in UTF-16 units of the text that it was made in. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters of the text that are kept before and after. */
const AROUND = 32;
/** Longer quotes are looked for by their beginning and end, so that the search stays short. */
const LONG = 64;
/** Share of a quote's characters that may have changed. */
const CHANGED = 0.3;
/** A shorter quote that is changed at all is another word. */
const LEAST = 8;

export function anchorAt(text: string, start: number, end: number): Anchor {
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
  };
}

/** Where the passage stands now, or null where it is gone. */
export function findAnchor(text: string, anchor: Anchor): { readonly start: number; readonly end: number } | null {
  return anchor.quote ? (exactly(text, anchor) ?? nearly(text, anchor)) : null;
}

/** Among the places with the same words, the one with the likest surroundings, then the nearest. */
function exactly(text: string, { start, quote, prefix, suffix }: Anchor) {
  let best: { start: number; end: number; likeness: number; away: number } | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    const likeness = sharedEnd(text.slice(0, at), prefix) + sharedStart(text.slice(end, end + suffix.length), suffix);
    const away = Math.abs(at - start);
    if (!best || likeness > best.likeness || (likeness === best.likeness && away < best.away))
      best = { start: at, end, likeness, away };
  }
  return best && { start: best.start, end: best.end };
}

function nearly(text: string, { start, quote, prefix, suffix }: Anchor) {
  if (quote.length < LEAST) return between(text, prefix, suffix, quote.length);
  const find = (part: string, near: number) => fuzzyFind(text, part, Math.floor(part.length * CHANGED), near);
  if (quote.length <= LONG) return find(quote, start) ?? between(text, prefix, suffix, quote.length);
  const half = LONG / 2;
  const head = find(quote.slice(0, half), start);
  const tail = find(quote.slice(-half), (head?.start ?? start) + quote.length - half);
  if (!head || !tail) return between(text, prefix, suffix, quote.length);
  const length = tail.end - head.start;
  return length > quote.length / 2 && length < quote.length * 2 ? { start: head.start, end: tail.end } : null;
}

/** What stands between the words that stood around it, where it is about as long as it was. */
function between(text: string, prefix: string, suffix: string, length: number) {
  if (prefix.length < LEAST || suffix.length < LEAST) return null;
  const before = text.indexOf(prefix);
  if (before < 0) return null;
  const from = before + prefix.length;
  const to = text.indexOf(suffix, from);
  return to > from && to - from <= 2 * length + LEAST ? { start: from, end: to } : null;
}

function sharedEnd(text: string, prefix: string): number {
  let count = 0;
  while (count < prefix.length && text.at(-1 - count) === prefix.at(-1 - count) && count < text.length) count++;
  return count;
}
function sharedStart(text: string, suffix: string): number {
  let count = 0;
  while (count < suffix.length && text[count] === suffix[count]) count++;
  return count;
}
