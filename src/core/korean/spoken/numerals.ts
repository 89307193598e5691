/** Numbers in Hangul, as they are said: 12,340 is 만 이천삼백사십, and before some counters 열두, 스물한. */

const DIGITS = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
const SMALL = ['', '십', '백', '천'];
const LARGE = ['', '만', '억', '조', '경'];
const TENS = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];
const ONES = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];

/** Digits one by one: 2580 is 이오팔영. With `round` a nought is 공, as in telephone numbers. */
export function sayDigits(digits: string, round = false): string {
  return Array.from(digits, digit => (round && digit === '0' ? '공' : (DIGITS[Number(digit)] ?? ''))).join('');
}

/** A whole number in Sino-Korean; a space parts what 만, 억, 조 and 경 end. Beyond 20 digits they are said one by one. */
export function saySino(digits: string): string {
  const plain = digits.replace(/^0+(?=\d)/, '');
  if (plain === '0') return '영';
  if (plain.length > LARGE.length * SMALL.length) return sayDigits(digits);
  const said: string[] = [];
  for (let end = plain.length, large = 0; end > 0; end -= 4, large++) {
    const group = plain.slice(Math.max(0, end - 4), end);
    const words = sayGroup(group);
    // One 만 is 만; one 억 is 일억.
    if (words) said.unshift((words === '일' && large === 1 ? '' : words) + LARGE[large]);
  }
  return said.join(' ');
}

/** Up to four digits: 1,203 is 천이백삼. */
function sayGroup(group: string): string {
  return Array.from(group, (digit, index) => {
    const place = SMALL[group.length - 1 - index] ?? '';
    if (digit === '0') return '';
    return (digit === '1' && place ? '' : DIGITS[Number(digit)]) + place;
  }).join('');
}

/**
 * A whole number before a native counter: 3 is 세, 20 스무, 121 백스물한. Tens above a hundred and everything from
 * ten thousand are said in Sino-Korean (백이십 명).
 */
export function sayNative(digits: string): string {
  const value = Number(digits);
  const rest = value % 100;
  if (value === 0 || value >= 10_000 || (value >= 100 && rest % 10 === 0)) return saySino(digits);
  const hundreds = value >= 100 ? saySino(String(value - rest)) : '';
  return hundreds + (rest === 20 ? '스무' : (TENS[Math.floor(rest / 10)] ?? '') + (ONES[rest % 10] ?? ''));
}

const NEIGHBOURS = ['', '한두', '두세', '서너', '네댓', '대여섯', '예닐곱', '일고여덟', '여덟아홉'];
/** Two numbers that follow each other before a native counter: 3 and 4 are 서너. Null for others. */
export function sayNeighbours(low: string, high: string): string | null {
  return Number(high) === Number(low) + 1 ? NEIGHBOURS[Number(low)] || null : null;
}
