/** What the features see of a UTF-16 unit: one form for its variants, and a class. */

/** Classes a unit's shape is written in; word classes come last. */
export const SPACE = 1;
export const PUNCTUATION = 2;
export const OPEN = 3;
export const CLOSE = 4;
export const QUOTE = 5;
export const POINT = 6;
export const JAMO = 7;
export const DIGIT = 8;
export const LOWER = 9;
export const UPPER = 10;
export const HANJA = 11;
export const HANGUL = 12;
/** Letters and digits of any script, of which words are made, are at least this. */
const WORD = JAMO;

/** Characters that newspapers use for one another, first the form that stands for all. */
const VARIANTS: readonly string[] = [
  "'‘’`´′",
  '"“”″',
  '-–—―−',
  '~∼〜~',
  '·ㆍ・‧•∙',
  '…⋯',
  '<〈《<「『【',
  '>〉》>」』】',
  '((',
  '))',
  ' \t\n\r\u00a0\u3000\u2002\u2003\u2009\u200b',
];

function classOf(form: number, text: string): number {
  if (text === ' ') return SPACE;
  if ('([<{'.includes(text)) return OPEN;
  if (')]>}'.includes(text)) return CLOSE;
  if (text === "'" || text === '"') return QUOTE;
  if (text === '.' || text === ',') return POINT;
  if (text === '0') return DIGIT;
  if (form >= 0xac00 && form <= 0xd7a3) return HANGUL;
  if ((form >= 0x3400 && form <= 0x9fff) || (form >= 0xf900 && form <= 0xfaff)) return HANJA;
  if (form >= 0x3131 && form <= 0x318e) return JAMO;
  if (/\p{Lu}/u.test(text)) return UPPER;
  if (/\p{L}/u.test(text)) return LOWER;
  return PUNCTUATION;
}

const REPRESENTATIVE = new Map(
  VARIANTS.flatMap(row => [...row].map(variant => [variant.charCodeAt(0), row.charCodeAt(0)])),
);

/** The form that stands for the unit and its variants: straight quotes, one dash, ASCII width, 0 for any digit. */
export function formOf(unit: number): number {
  const known = REPRESENTATIVE.get(unit);
  if (known !== undefined) return known;
  const narrow = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  return narrow >= 0x30 && narrow <= 0x39 ? 0x30 : narrow;
}

// One byte a unit, filled as units are met: a table of all 65,536 would cost more than most articles.
const classes = new Uint8Array(0x10000);

/** The class of a form: one of the constants above. */
export function characterClass(form: number): number {
  if (!classes[form]) classes[form] = classOf(form, String.fromCharCode(form));
  return classes[form]!;
}
export const isWordClass = (cls: number): boolean => cls >= WORD;
