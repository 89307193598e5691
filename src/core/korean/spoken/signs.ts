/** What is not said, and what signs are said as. */
import type { Said } from './dates.ts';

type Rule = readonly [pattern: RegExp, said: string];

/** In order: the first that matches is taken. Every pattern is sticky. */
const RULES: readonly Rule[] = [
  // Addresses and mail are for the eye.
  [/\(?(?:https?:\/\/|www\.)[^\s가-힣)]+\)?/y, ''],
  [/\(?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\)?/y, ''],
  [/(?:ⓒ|©|저작권자|<저작권자|Copyright).*/y, ''],
  [/㈜|\(주\)/y, '주식회사 '],
  // 정독(精讀), 김민준(金民俊): the word has been said.
  [/(?<=[가-힣])\([\u3400-\u9fff\uf900-\ufaff·ㆍ,\s]+\)/y, ''],
  // (NAS:TSLA): a place on a stock exchange.
  [/\([A-Z]{2,6}:[A-Z.]{1,6}\)/y, ''],
  // (Janet Yellen): a name in the letters of its language.
  [/(?<=[가-힣])\((?=[^)]*[a-z])[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.,'’&\s-]*\)/y, ''],
  [/…+(?=[\s"'”’)]*$)|\.{3,}(?=[\s"'”’)]*$)/y, '.'],
  [/ ?(?:…+|\.{3,}) ?/y, ', '],
  // 한·미, 與·野: two letters are said as one word, words are listed.
  [
    /(?<=(?:^|[\s,(‘'“"·])[가-힣\u3400-\u9fff])[·ㆍ・](?=[가-힣\u3400-\u9fff](?:$|[^가-힣\u3400-\u9fff]|양국|정상|회담|관계|갈등|협력|동맹|무역|전쟁))/y,
    '',
  ],
  // 원·달러: a rate of exchange is one word.
  [/(?<=[원엔]|위안|달러|유로|파운드)[·ㆍ・](?=[원엔]|위안|달러|유로|파운드)/y, ''],
  [/ ?[·ㆍ・•∙] ?/y, ', '],
  [/(?<=부터)\s?[~∼～]\s?/y, ' '],
  [/\s?[~∼～]\s?(?=[\d가-힣A-Za-z])/y, '에서 '],
  [/\s*[▲△▼▽■□◆◇○●◎▶▷►◀◁★☆♦♣♥☞▣◈]+\s*/y, ', '],
  [/\s*(?:→|⇒|➡)\s*/y, '에서 '],
  [/\s*[―—]+\s*|(?<=^|\s)[-–]\s/y, ', '],
  [/[ㄱ-ㅎㅏ-ㅣ]+/y, ''],
  [/\s?[+＋]\s?/y, ' 플러스 '],
  [/※\s*/y, '참고로 '],
  [/\s?\/\s?/y, ', '],
  [/\s?[=＝]\s?(?=\d)/y, '은 '],
  [/\s*[(〔（]\s*/y, ', '],
  [/\s*[)〕）](?=[.,?!…])/y, ''],
  [/\s*[)〕）](?=\s|$)/y, ','],
  [/[)〕）]/y, ''],
  [/["“”‘’'「」『』《》〈〉<>[\]{}〔〕*_#^|`]/y, ''],
  [/×/y, ' 곱하기 '],
  [/Ⅰ/y, '일'],
  [/Ⅱ/y, '이'],
  [/Ⅲ/y, '삼'],
  [/Ⅳ/y, '사'],
];
const HANJA_FIRST = /([\u3400-\u9fff\uf900-\ufaff]+)\(([가-힣]+)\)/y;

/** A sign that begins at `at`, and what is said in its place ('' for nothing). */
export function signAt(text: string, at: number): Said | null {
  HANJA_FIRST.lastIndex = at;
  const gloss = HANJA_FIRST.exec(text);
  // 李(이), 美(미국): the sound stands beside the letters.
  if (gloss) return { end: at + gloss[0].length, said: gloss[2] ?? '' };
  for (const [pattern, said] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match?.[0]) return { end: at + match[0].length, said };
  }
  return null;
}
