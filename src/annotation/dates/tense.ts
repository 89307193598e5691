import { isHangul } from '../../core/korean/hangul.ts';
import { startsAt } from '../../core/sticky.ts';

export type Tense = 'past' | 'future' | null;

const FINALS = 28;
const NIEUN = 4;
const RIEUL = 8;
const BIEUP = 17;
const DOUBLE_SIOT = 20;
/** How far a verb is looked for: a clause or two. */
const REACH = 90;
/** The longest quotation that is passed over. */
const QUOTATION = 300;
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', '「': '」', '〈': '〉', '(': ')' };
const PLANNED =
  /(?:예정|계획|전망|방침|목표|앞두|앞둔|만료|다가온|기로 (?:했|합의|결정|하고)|(?:하|되|열리|여|치르|치러지|시작되)는 |(?:대|총|지방)선(?:거)?(?!에서| 당시))/y;
const AHEAD = / (?:예정|계획|전망|방침|것(?!으로 (?:알려졌|전해졌|나타났))|듯|가능성|경우)/y;
const FINITE = /다(?:[.,!?”"’'」\s]|$|고|며|는|면서)/y;
const POLITE = /니다/y;

/**
 * What the first verb after a date says of time: 했다, 열렸고 past; 열린다, 열릴 예정, 앞두고 future or habitual; null where neither shows.
 * Words quoted between the date and its verb are passed over. Read off the syllables' final consonants (ㅆ; ㄴ다, ㅂ니다; ㄹ before 예정).
 */
export function tenseAfter(text: string, from: number): Tense {
  let last = Math.min(text.length, from + REACH);
  for (let i = from; i < last; i++) {
    const char = text.charAt(i);
    const closing = CLOSING[char];
    if (closing) {
      const close = i + 1 + text.slice(i + 1, i + QUOTATION).indexOf(closing);
      if (close > i) {
        last = Math.min(text.length, last + close - i);
        i = close;
        continue;
      }
    }
    if (char === '\n' || ((char === '.' || char === '?' || char === '!') && !/\d/.test(text.charAt(i + 1))))
      return null;
    if (startsAt(PLANNED, text, i)) return 'future';
    const code = text.charCodeAt(i);
    if (!isHangul(code)) continue;
    const final = (code - 0xac00) % FINALS;
    if (final === DOUBLE_SIOT) {
      if (char === '겠') return 'future';
      if (char !== '있' && char !== '싸') return 'past';
    } else if (final === RIEUL) {
      if (startsAt(AHEAD, text, i + 1)) return 'future';
    } else if (final === NIEUN && char !== '인') {
      if (startsAt(FINITE, text, i + 1)) return 'future';
      if (/^(?:된|린|친|힌|던) /.test(text.slice(i, i + 2))) return 'past';
    } else if (final === BIEUP && char !== '입' && char !== '습') {
      if (startsAt(POLITE, text, i + 1)) return 'future';
    }
  }
  return null;
}
