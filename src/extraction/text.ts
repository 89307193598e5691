/** Strings of a page made comparable and measurable: nothing here knows of elements. */

/** Zero-width space, non-joiner and no-break space, word joiner, soft hyphen, and marks that steer text direction. */
const INVISIBLE = /[\u00ad\u034f\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** A joiner holds an emoji together; anywhere else it only breaks search and copying. */
const STRAY_JOINER = /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
/** White space that a measure leaves out. */
const BLANK = /[\s\u00a0\u3000]+/g;
const SPACE = /[\s\u00a0\u3000\u0085\u3164\uffa0]+/g;
/**
 * Any character that composing (NFC) or taking out may change: none of Hangul syllables, the scripts beside them, their
 * punctuation, white space. What most texts have none of, so that they are neither composed nor searched any further.
 */
const HAS_UNSTABLE =
  /[^\t-\r -~\u0085\u00a0-\u00ac\u00ae-\u02ff\u1680\u2010-\u2029\u202f-\u205f\u20a0-\u20bf\u2190-\u2328\u2460-\u27bf\u3000-\u3029\u3030-\u3096\u309b-\u318e\u3200-\u33ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uffee]/;
/** White space other than single blanks. */
const HAS_UNEVEN = /[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u3164\uffa0]| {2}/;

/** Punctuation that is written in more than one way. */
const HAS_VARIANT = /[“”„‟″〃＂‘’‚‛′`＇…‥‧ㆍ・∙•·–—―−]|\.{2}/;

/** NFC, without zero-width characters, white space in single blanks; the ends are not trimmed. */
export function normalize(text: string): string {
  const seen = visible(text);
  return HAS_UNEVEN.test(seen) ? seen.replace(SPACE, ' ') : seen;
}

/** NFC, without zero-width characters. */
function visible(text: string): string {
  if (!HAS_UNSTABLE.test(text)) return text;
  return text.normalize('NFC').replace(INVISIBLE, '').replace(STRAY_JOINER, '');
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
  const bare = visible(text).replace(SPACE, '');
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
