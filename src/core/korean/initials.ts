import { isHangul } from './hangul.ts';

/** The 19 initial consonants in the order of the syllables' code points (Unicode 3.12), as they are typed. */
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const FIRST = 0xac00;
const SYLLABLES_AN_INITIAL = 588;

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
