import { daysInMonth } from '../../core/calendar.ts';
import type { Cursor } from './cursor.ts';
import { take } from './cursor.ts';
import type { Component, Point } from './expression.ts';

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, 일: 1, 一: 1, 이: 2, 二: 2, 삼: 3, 三: 3, 사: 4, 四: 4, 오: 5, 五: 5, 육: 6, 유: 6, 六: 6 },
  ...{ 칠: 7, 七: 7, 팔: 8, 八: 8, 구: 9, 九: 9 },
};
const UNITS: Readonly<Record<string, number>> = { 십: 10, 시: 10, 十: 10, 백: 100, 百: 100, 천: 1000, 千: 1000 };
const NUMBER = '[〇零일一이二삼三사四오五육유六칠七팔八구九십시十백百천千]';
const DATE = new RegExp(
  `(${NUMBER}{3,9}) ?[년年](?: ?(${NUMBER}{1,3}) ?[월月](?: ?(${NUMBER}{1,4}) ?[일日])?)?(?![가-힣]{2})`,
  'y',
);

/** Figures in a row (二〇二三) or with their units (이천이십삼). */
function numberOf(figures: string): number {
  let total = 0;
  let pending: number | null = null;
  for (const char of figures) {
    const unit = UNITS[char];
    if (unit) {
      total += (pending ?? 1) * unit;
      pending = null;
    } else pending = (pending ?? 0) * 10 + (DIGITS[char] ?? 0);
  }
  return total + (pending ?? 0);
}
const absolute = (from: number): Component => ({ base: 'absolute', from });

/** 이천이십삼년 일월 사일, 二〇二三年 一月. Null, and no move, where the words spell no date. */
export function readSpelled(cursor: Cursor): Point | null {
  const before = cursor.at;
  const found = take(cursor, DATE);
  const year = numberOf(found?.[1] ?? '');
  const month = found?.[2] === undefined ? 1 : numberOf(found[2]);
  const day = found?.[3] === undefined ? 1 : numberOf(found[3]);
  if (!found || year < 1000 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    cursor.at = before;
    return null;
  }
  return {
    kind: 'point',
    year: absolute(year),
    ...(found[2] ? { month: absolute(month) } : {}),
    ...(found[3] ? { day: absolute(day) } : {}),
  };
}
