import type { TimeValue } from '../../core/annotation.ts';
import { isDigit, isHangul, isLatin } from '../../core/korean/hangul.ts';
import { readAll, startsAt } from '../../core/sticky.ts';
import { readClock } from './clock.ts';

export interface TimeFound {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly value: TimeValue;
}

const TRIGGER = /[0-9오새아낮점저밤정자심한대AP]/g;
const ABOUT_AFTER = /\s?(?:께|쯤|무렵|전후)|경(?=$|[^가-힣]|[에부까])/y;

/** A clock time may begin here: not inside a number, a word, or an ordinal. */
function opens(text: string, start: number): boolean {
  if (start === 0) return true;
  const code = text.charCodeAt(start);
  const before = text.charCodeAt(start - 1);
  if (isDigit(before) || isLatin(before)) return false;
  if (!isDigit(code)) return !isHangul(before) || text.charAt(start - 1) === '일';
  const char = text.charAt(start - 1);
  return char !== '제' && !(/[.,:/~∼〜～–-]/.test(char) && isDigit(text.charCodeAt(start - 2)));
}

/** Every clock time of an article, in order. Parts of the day without a clock value (오전, 밤) are none. */
export function findTimes(blocks: readonly { readonly block: number; readonly text: string }[]): TimeFound[] {
  return blocks.flatMap(({ block, text }) =>
    readAll(text, TRIGGER, at => (opens(text, at) ? readClock(text, at) : null)).map(({ start, end, from, to }) => {
      const approx = startsAt(ABOUT_AFTER, text, end) ? { approx: true as const } : {};
      return { block, start, end, value: { start: from, end: to, ...approx } };
    }),
  );
}
