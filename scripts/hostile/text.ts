/** How texts are compared: white space collapsed, NFC. */
export const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');
/** Zero-width characters and soft hyphens taken out as well. */
export const withoutZeroWidth = (text: string): string => plain(text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''));
/** Occurrences that do not overlap. */
export const countOf = (text: string, part: string): number => (part ? text.split(part).length - 1 : 0);
/** The start of a text, for messages. */
export const excerpt = (text: string, length = 120): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;
/** Characters that turn the direction of text. */
export const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** "exactly N times" and its kin; at least once where nothing is said. */
export function rightCount(count: number, rule: string | undefined, wanted: number): boolean {
  if (rule === 'exactly') return count === wanted;
  if (rule === 'at most') return count <= wanted;
  return count >= (rule === 'at least' ? wanted : 1);
}
