import { isDigit, isHangul, isLatin } from '../../core/korean/hangul.ts';
import { readAll } from '../../core/sticky.ts';
import { readPortion, TILDE } from './components.ts';
import type { Cursor } from './cursor.ts';
import { follows, take } from './cursor.ts';
import { readLength } from './duration.ts';
import type { Expression, Point, Range, Reading } from './expression.ts';
import { readPoint } from './point.ts';
import { readSpan } from './span.ts';

/** The first characters of everything that the grammar knows. */
const TRIGGER =
  /[0-9'’‘`지재작올금내명이다같그동전오어엊모글새저상하월화수목토일매해격후기최향앞하두사나닷엿여아열보석넉세네한몇며수십백반연주서돌직익천二一三四五六七八九〇千]/g;
const WEEKDAY_GLOSS = /(?:\.?\([월화수목금토일一-龥](?:요일)?\))?/y;
const DASH = new RegExp(` ?${TILDE} ?`, 'y');
const SINCE = /부터,? ?/y;
const FROM = /에서 ?/y;
const UNTIL = / ?까지/y;
const BETWEEN = / ?사이/y;
const FOR = /간(?=$|[^가-힣]|[의에은]|만)/y;
const DURING = /\s(?:동안|내내|일정|에 걸쳐)/y;

/** `start` may begin a date: not inside a word, a longer number, a decimal, an ordinal (제3일). */
function opens(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  const first = text.charCodeAt(start);
  if (!isDigit(first)) return start === 0 || !(isHangul(before) || isLatin(before) || isDigit(before));
  if (start === 0) return true;
  if (isDigit(before) || isLatin(before)) return false;
  const char = text.charAt(start - 1);
  if (char === '제' || text.startsWith('제 ', start - 2)) return false;
  return !(/[.,:/~∼〜～–-]/.test(char) && isDigit(text.charCodeAt(start - 2)));
}

/** 5월 초∼중순. */
function laterPortion(cursor: Cursor, from: Point): Point | null {
  const portion = from.month && from.portion ? readPortion(cursor) : null;
  return portion && { ...from, portion };
}

function readRange(cursor: Cursor, from: Point): Range | null {
  const start = cursor.at;
  take(cursor, WEEKDAY_GLOSS);
  const gloss = cursor.at;
  if (take(cursor, DASH)) {
    const to = readPoint(cursor) ?? laterPortion(cursor, from);
    if (to) return { kind: 'range', from, to };
  }
  cursor.at = gloss;
  const since = take(cursor, SINCE);
  if (since || take(cursor, FROM)) {
    const middle = cursor.at;
    const to = readPoint(cursor);
    const end = cursor.at;
    if (to) take(cursor, WEEKDAY_GLOSS);
    if (to && take(cursor, UNTIL)) return { kind: 'range', from, to };
    if (to && follows(cursor, BETWEEN)) {
      cursor.at = end;
      return { kind: 'range', from, to };
    }
    cursor.at = middle;
    const length = since ? readLength(cursor) : null;
    if (length?.duration) {
      if (take(cursor, FOR) || follows(cursor, DURING)) return { kind: 'range', from, to: length.duration };
    }
  }
  cursor.at = start;
  return null;
}

function readExpression(cursor: Cursor): Expression | null {
  const span = readSpan(cursor);
  if (span) return span;
  const point = readPoint(cursor);
  return point && (readRange(cursor, point) ?? point);
}

/** Every date expression of a text, in order, none overlapping another. */
export function readDates(text: string): Reading[] {
  const cursor: Cursor = { text, at: 0 };
  return readAll(text, TRIGGER, start => {
    if (!opens(text, start)) return null;
    cursor.at = start;
    const expression = readExpression(cursor);
    return expression && { start, end: cursor.at, expression };
  });
}
