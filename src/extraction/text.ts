/** Strings of a page made comparable and measurable: nothing here knows of elements. */

/** Zero-width space, non-joiner and no-break space, word joiner, soft hyphen, and marks that steer text direction. */
const INVISIBLE = /[\u00ad\u034f\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** A joiner holds an emoji together; anywhere else it only breaks search and copying. */
const STRAY_JOINER = /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
/** White space that a measure leaves out. */
const BLANK = /[\s\u00a0\u3000]+/g;
const SPACE = /[\s\u00a0\u3000\u0085\u3164\uffa0]+/g;
/** What most texts have none of: characters to take out; those, and white space other than single blanks. */
const HAS_INVISIBLE = /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const HAS_UNEVEN =
  /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0085\u3164\uffa0\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]| {2}/;

/** Punctuation that is written in more than one way. */
const HAS_VARIANT = /[“”„‟″〃＂‘’‚‛′`＇…‥‧ㆍ・∙•·–—―−]|\.{2}/;

/** NFC, without zero-width characters, white space in single blanks; the ends are not trimmed. */
export function normalize(text: string): string {
  const composed = text.normalize('NFC');
  return HAS_UNEVEN.test(composed) ? visible(composed).replace(SPACE, ' ') : composed;
}

function visible(composed: string): string {
  return HAS_INVISIBLE.test(composed) ? composed.replace(INVISIBLE, '').replace(STRAY_JOINER, '') : composed;
}

/** `normalize` and trim. */
export function clean(text: string): string {
  return normalize(text).trim();
}

/**
 * For comparing: no white space, quotation marks and dashes in one form, case folded. Two strings that look alike to a
 * reader are equal after it.
 */
export function squash(text: string): string {
  const bare = visible(text.normalize('NFC')).replace(SPACE, '');
  if (!HAS_VARIANT.test(bare)) return bare.toLowerCase();
  return bare
    .replace(/[“”„‟″〃＂]/g, '"')
    .replace(/[‘’‚‛′`＇]/g, "'")
    .replace(/…|‥|\.{2,}|‧‧‧/g, '…')
    .replace(/[·ㆍ・‧∙•]/g, '·')
    .replace(/[–—―−]/g, '-')
    .toLowerCase();
}

/** Characters of Hangul: syllables, and the jamo that decomposed text is made of. */
export function isHangul(code: number): boolean {
  return (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff) || (code >= 0x3131 && code <= 0x318e);
}

export interface Measure {
  /** Characters without white space. */
  readonly length: number;
  readonly hangul: number;
  /**
   * Places where a Hangul word is closed by . ? ! … or 。 (quotation marks and brackets between them or not), and entries
   * in a row of marked ones (▲국장 홍길동 ▲과장 성춘향), which is how appointments are told.
   */
  readonly sentences: number;
}

const NOTHING: Measure = { length: 0, hangul: 0, sentences: 0 };
/** Syllables, and the jamo that decomposed text is made of. */
const NO_HANGUL = /[^\uac00-\ud7a3\u1100-\u11ff\u3131-\u318e]+/g;
const HAS_END = /[.?!…。▲△◇◆▷]/;
const SENTENCE_END =
  /[\uac00-\ud7a3\u1100-\u11ff\u3131-\u318e]['")\]’”〉》」』\s]{0,4}[.?!…。]|[▲△◇◆▷](?=[^▲△◇◆▷]{2,60}[▲△◇◆▷])/g;

/** Measures a text. By patterns rather than by a loop, because a page is measured once, before the code is warm. */
export function measure(text: string): Measure {
  // Half of a page's text nodes are the blanks between its tags.
  if (!text.trim()) return NOTHING;
  const bare = text.replace(BLANK, '');
  return {
    length: bare.length,
    hangul: bare.replace(NO_HANGUL, '').length,
    sentences: HAS_END.test(bare) ? (bare.match(SENTENCE_END)?.length ?? 0) : 0,
  };
}

/** Whether a text ends as Korean prose does: with a full stop, a question or exclamation mark, an ellipsis. */
export function endsSentence(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last >= 0xac00 && last <= 0xd7a3) return false;
  return /[.?!…‥。][\s"'’”)\]〉》」』]{0,6}$/.test(text.slice(-12));
}

/** Characters of a line that tell whether it is prose. */
export const TELLING = 2_000;

/** A line of running text: what the edges of a body begin and end with. */
export function isProse(text: string, measured?: Measure): boolean {
  if (!endsSentence(text)) return false;
  const { hangul, sentences } = measured ?? measure(text.slice(0, TELLING));
  return sentences > 0 && hangul >= 12;
}
