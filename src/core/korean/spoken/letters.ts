/** Latin letters as Korean newsreaders say them: most short names by letter, some as a word. */

const LETTERS: Readonly<Record<string, string>> = {
  ...{ A: '에이', B: '비', C: '씨', D: '디', E: '이', F: '에프', G: '지', H: '에이치', I: '아이', J: '제이' },
  ...{ K: '케이', L: '엘', M: '엠', N: '엔', O: '오', P: '피', Q: '큐', R: '알', S: '에스', T: '티', U: '유' },
  ...{ V: '브이', W: '더블유', X: '엑스', Y: '와이', Z: '제트', '&': '앤' },
};

/** What is said as a word, or in numbers of its own. */
const WORDS: Readonly<Record<string, string>> = {
  ...{ AIDS: '에이즈', APEC: '에이펙', ASEAN: '아세안', ASEM: '아셈', AUKUS: '오커스', BRICS: '브릭스' },
  ...{ COVID: '코비드', FIFA: '피파' },
  ...{ KAIST: '카이스트', KAMCO: '캠코', KIST: '키스트' },
  ...{ KOICA: '코이카', KOSDAQ: '코스닥', KOSPI: '코스피', KOTRA: '코트라', MERS: '메르스' },
  ...{ MZ: '엠지', NAFTA: '나프타', NASA: '나사', NASDAQ: '나스닥', NATO: '나토', NAVER: '네이버', NEIS: '나이스' },
  ...{ NIMBY: '님비', OPEC: '오펙', PISA: '피사', POSCO: '포스코', POSTECH: '포스텍', QUAD: '쿼드' },
  ...{ RCEP: '알셉', SARS: '사스', SMART: '스마트', START: '스타트', SWIFT: '스위프트' },
  ...{ THAAD: '사드', UNESCO: '유네스코', UNICEF: '유니세프', WADA: '와다', NAND: '낸드' },
  ...{ DRAM: '디램', UNIST: '유니스트', GIST: '지스트', DGIST: '디지스트', HUG: '허그', KOGAS: '코가스' },
  ...{
    '2030세대': '이공삼공 세대',
    '3040세대': '삼공사공 세대',
    '4050세대': '사공오공 세대',
    '5060세대': '오공육공 세대',
  },
  ...{ '2D': '투디', '3D': '스리디', '4D': '포디', '4G': '포지', '5G': '파이브지', '6G': '식스지', '4K': '포케이' },
  ...{ '8K': '에이트케이', A4: '에이포', CO2: '이산화탄소', F1: '에프원', G2: '지투', G7: '지세븐', G8: '지에잇' },
  ...{ G20: '지이십', H5N1: '에이치파이브엔원', H1N1: '에이치원엔원', K2: '케이투', K9: '케이나인', 'K-2': '케이투' },
  ...{ 'K-9': '케이나인', MP3: '엠피스리', RE100: '알이백', T1: '티원', 'R&D': '알앤디', 'M&A': '엠앤에이' },
  ...{ B2B: '비투비', B2C: '비투씨', P2P: '피투피', D2D: '디투디', 'Q&A': '큐앤에이', 'S&P': '에스앤피' },
  ...{ 'K-pop': '케이팝', 'K-POP': '케이팝', e스포츠: '이스포츠', e메일: '이메일' },
  ...{ PM: '피엠', COP: '콥', vs: '대', VS: '대', 'vs.': '대', 'No.1': '넘버원' },
};
const NAME = new RegExp(
  `(?<![A-Za-z\\d.])(?:${Object.keys(WORDS)
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[.&]/g, '\\$&') + (/\d$/.test(word) ? '(?![A-Za-z\\d])' : '(?![A-Za-z])'))
    .join('|')})`,
  'y',
);
const WORD = /[A-Za-zÀ-ɏ]+/y;
/** Capitals, and what may stand among them: S&P, R&D, K-. */
const INITIALS = /(?<![A-Za-z])[A-Z](?:&?[A-Z])*(?![A-Za-z$])(?:-(?=[가-힣\d]))?/y;

/**
 * The short name at `at` in Hangul, and where it ends; null for anything that is no short name.
 */
export function lettersAt(text: string, at: number): { end: number; said: string } | null {
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[0];
  if (name) return said(text, at + name.length, WORDS[name] ?? name);
  INITIALS.lastIndex = at;
  const initials = INITIALS.exec(text)?.[0];
  if (!initials) return null;
  return said(text, at + initials.length, Array.from(initials, letter => LETTERS[letter] ?? '').join(''));
}

const said = (text: string, end: number, words: string) => ({
  end,
  said: /\d/.test(text.charAt(end)) ? `${words} ` : words,
});

/** Any other Latin word, whole: a Korean voice reads it as it is. */
export function wordAt(text: string, at: number): { end: number; said: string } | null {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  return word ? { end: at + word.length, said: word } : null;
}
