import { FINALS, FIRST, isHangul, SYLLABLES_AN_INITIAL } from './hangul.ts';

/** The 19 initial consonants in the order of the syllables' code points (Unicode 3.12), as they are typed. */
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** A text with every syllable as its initial consonant: 기준금리 is ㄱㅈㄱㄹ. Other characters stay. */
export function initialsOf(text: string): string {
  let initials = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    initials += isHangul(code) ? INITIALS[Math.floor((code - FIRST) / SYLLABLES_AN_INITIAL)] : text[at];
  }
  return initials;
}

/** Whether a text is initial consonants only, as people type who search by them. */
export function isInitials(text: string): boolean {
  return /^[ㄱ-ㅎ]+$/.test(text);
}

const FINAL_LETTERS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const PAIRS: Readonly<Record<string, string>> = {
  ...{ ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ' },
  ...{ ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ', ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ' },
};

/** Syllables from first to last that begin with a consonant (ㅂ → 바 … 빟); null for what begins none. */
export function syllablesOf(initial: string): readonly [string, string] | null {
  const index = INITIALS.indexOf(initial);
  if (index < 0 || initial.length !== 1) return null;
  const first = FIRST + index * SYLLABLES_AN_INITIAL;
  return [String.fromCharCode(first), String.fromCharCode(first + SYLLABLES_AN_INITIAL - 1)];
}

/** Consonants that an input method has drawn together (ㄳ, ㅄ) as the two that were typed. */
export function splitConsonants(text: string): string {
  return text.replace(/[ㄳ-ㅄ]/g, letter => PAIRS[letter] ?? letter);
}

/**
 * What a syllable may become while it is still being typed: 도 goes on to 독 … 돟, the ㅊ of 돛 may begin the next
 * one (도체). Null for other characters.
 */
export function unfinished(
  syllable: string,
): { readonly closed: readonly [string, string] } | { readonly open: string; readonly next: string } | null {
  const code = syllable.charCodeAt(0);
  if (syllable.length !== 1 || !isHangul(code)) return null;
  const final = (code - FIRST) % FINALS;
  const open = String.fromCharCode(code - final);
  if (final === 0) return { closed: [open, String.fromCharCode(code + FINALS - 1)] };
  const letters = splitConsonants(FINAL_LETTERS.charAt(final));
  const kept = letters.length === 2 ? FINAL_LETTERS.indexOf(letters.charAt(0)) : 0;
  return { open: String.fromCharCode(code - final + kept), next: letters.at(-1)! };
}
