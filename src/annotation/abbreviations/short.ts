/** Words in brackets that gloss, date or illustrate, and never abbreviate. */
const NO_ABBREVIATION =
  /^(?:현지시[간각]|한국시[간각]|사진|자료|가칭|가명|예정|잠정|이상|이하|미만|상보|종합|단독|속보|왼쪽|오른쪽|가운데|위|아래|좌|우|남|여|당시|추정|세종시 제외)$/;

const LATIN_SHORT = /^[A-Z][A-Za-z0-9&+./-]{1,9}$/;

/** Capitals, two at least and no fewer than small letters: IPEF, R&D, VaR, HBM3E. No product numbers (KF-21). */
export function isLatinShort(text: string): boolean {
  const capitals = text.match(/[A-Z]/g)?.length ?? 0;
  const small = text.match(/[a-z]/g)?.length ?? 0;
  return LATIN_SHORT.test(text) && capitals >= 2 && small <= capitals && !/-\d/.test(text);
}

/** Hangul, with a number at its end at the most: 금감원, 코로나19. */
export function isHangulShort(text: string): boolean {
  return /^[가-힣]{2,8}\d{0,2}$/.test(text) && !NO_ABBREVIATION.test(text);
}

/** True where the letters of `short` occur in `long` in that order, the first of them at the start of a word or part. */
export function abbreviates(form: string, long: string): boolean {
  const short = form.replace(/\d+$/, '');
  if (short.length >= long.replaceAll(' ', '').length) return false;
  let at = long.indexOf(short.charAt(0));
  if (at < 0) return false;
  for (let i = 1; i < short.length; i++) {
    at = long.indexOf(short.charAt(i), at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** A part of a bracket without its quotes and without 이하 (hereafter). */
export interface Part {
  readonly text: string;
  /** Offset in the bracket's content. */
  readonly offset: number;
  readonly hereafter: boolean;
}

const OPENING = /^[\s'"‘’“”「『<〈]+/;
const CLOSING = /[\s'"‘’“”」』>〉]+$/;

/** Splits `연준·Fed` and `이하 '새빛'` into what may be short forms. */
export function partsOf(content: string): Part[] {
  const parts: Part[] = [];
  for (const match of content.matchAll(/[^·‧ㆍ,;/]+/g)) {
    let text = match[0];
    let offset = match.index;
    const skip = (pattern: RegExp): boolean => {
      const found = pattern.exec(text);
      if (!found) return false;
      text = text.slice(found[0].length);
      offset += found[0].length;
      return true;
    };
    skip(OPENING);
    const hereafter = skip(/^이하\s*/);
    skip(OPENING);
    text = text.replace(CLOSING, '');
    if (text) parts.push({ text, offset, hereafter });
  }
  return parts;
}
