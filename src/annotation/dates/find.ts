import type { DateValue } from '../../core/annotation.ts';
import type { DayNumber } from '../../core/calendar.ts';
import { calendarDay, isoDay } from '../../core/calendar.ts';
import { matchAt, startsAt } from '../../core/sticky.ts';
import { DateContext } from './context.ts';
import type { Component, Expression, Point, Reading } from './expression.ts';
import { readDates } from './grammar.ts';
import type { Interval } from './interval.ts';
import { lend } from './lending.ts';
import { resolve } from './resolve.ts';
import type { Scene } from './scene.ts';
import { tenseAfter } from './tense.ts';

export interface DateFound {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly value: DateValue;
}

/** How far back a sentence is looked for. */
const SENTENCE = 300;
const HABIT_WORD = 8;
const SENTENCE_ENDS = /[.!?]["”'’)]?\s/g;
const ABOUT = /\s?(?:께|쯤|무렵|전후)|경(?=$|[^가-힣]|[에까부])/y;
const LOCAL_AFTER = /\s?\((?:이하 ?)?(?:현지 ?시[간각]|[가-힣]{1,4} ?(?:동부|서부|표준)? ?시[간각])[^)]{0,10}\)/y;
const LOCAL_BEFORE = /(?:현지 ?시[간각]|미국 ?시[간각])(?:으?로|기준)?\s?$/;
const HABIT = /(?:통상|보통|대개|대체로|매년|해마다|매해|예년|일반적으로|해의)\s?$/;
const SINCE_THEN = / 들어(?=[ ,]|$|서|와)/y;
const APPOSED = /^(?:인|이던|였던|이었던)\s$/;

/**
 * Every date of an article, in reading order. Block −1 is the headline, which lends nothing to the text below.
 * `published`: the day in Seoul, or null, when only dates that name their year resolve.
 */
export function findDates(
  blocks: readonly { readonly block: number; readonly text: string }[],
  published: DayNumber | null,
): DateFound[] {
  const context = new DateContext(published);
  return blocks.flatMap(({ block, text }) => datesOf(block, text, block < 0 ? new DateContext(published) : context));
}

function datesOf(block: number, text: string, context: DateContext): DateFound[] {
  const readings = readDates(text);
  const intervals: (Interval | null)[] = [];
  for (const [i, reading] of readings.entries()) {
    const value = resolveOne(text, reading, block, context, readings[i - 1], intervals[i - 1] ?? null);
    intervals.push(value);
    const gloss = i > 0 && text.slice(readings[i - 1]?.end, reading.start) === '(';
    if (value && !gloss && isExplicit(reading.expression))
      context.remember(value, { block, offset: reading.start, background: isBackground(reading.expression) });
  }
  appose(text, readings, intervals);
  return readings.map((reading, i) => ({
    block,
    start: reading.start,
    end: reading.end,
    value: dateValue(intervals[i] ?? null, text, reading),
  }));
}

function resolveOne(
  text: string,
  reading: Reading,
  block: number,
  context: DateContext,
  previous: Reading | undefined,
  value: Interval | null,
): Interval | null {
  const before = (length: number): string => text.slice(Math.max(0, reading.start - length), reading.start);
  if (HABIT.test(before(HABIT_WORD))) return null;
  const { published } = context;
  const scene: Omit<Scene, 'lent'> = {
    published,
    today: published === null ? null : calendarDay(published),
    context,
    block,
    before: () => before(SENTENCE),
    sentence: () => sentenceStart(text, reading.start),
    tense: () => tenseAfter(text, reading.end),
  };
  const lent = previous && value ? lend(text, previous, value, reading, scene) : {};
  const found = resolve(reading.expression, { ...scene, lent });
  return found && untilToday(found, text, reading.end, published);
}

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - SENTENCE);
  let start = from;
  for (const end of text.slice(from, at).matchAll(SENTENCE_ENDS)) start = from + end.index;
  return start;
}

const refersBack = (component: Component | undefined, furthest: number): boolean =>
  component?.base === 'context' && component.offset <= furthest;

/** Whether later words may refer to it: 이날 and 전날 do not move what 이날 means, 이튿날 does. */
function isExplicit(expression: Expression): boolean {
  if (expression.kind === 'range') return true;
  if (expression.kind !== 'point') return false;
  const { year, month, week, day } = expression;
  return !refersBack(day, 0) && !refersBack(month, -1) && !refersBack(year, -1) && !refersBack(week, 0);
}
/** Not the day of the news, which is named by its day alone or by 오늘, 어제. */
function isBackground(expression: Expression): boolean {
  if (expression.kind !== 'point') return true;
  const { toward, year, month, day } = expression;
  return toward !== undefined || year !== undefined || month !== undefined || day?.base === 'context';
}

/** 이달 들어, 올해 들어: until today. */
function untilToday(value: Interval, text: string, end: number, published: DayNumber | null): Interval {
  const running = published !== null && value.start <= published && published <= value.end;
  return running && value.grain !== 'years' && startsAt(SINCE_THEN, text, end) ? { ...value, end: published } : value;
}

const isRelativeDay = (point: Point): boolean => point.day?.base === 'context';

/** 다음 날인 17일, 나흘 전인 지난 13일, 수요일(15일): the calendar day says what the words before it mean. */
function appose(text: string, readings: readonly Reading[], intervals: (Interval | null)[]): void {
  for (const [i, next] of readings.entries()) {
    const here = readings[i - 1];
    const value = intervals[i];
    if (!here || !value || next.expression.kind !== 'point') continue;
    const { expression } = here;
    const between = text.slice(here.end, next.start);
    const dayAfter = next.expression.day?.base === 'absolute';
    const relativeDay = expression.kind === 'point' && isRelativeDay(expression);
    const glossed =
      dayAfter && between === '(' && (relativeDay || (expression.kind === 'point' && expression.weekday !== undefined));
    const counted = expression.kind === 'shift' || (dayAfter && (relativeDay || expression.kind === 'window'));
    if (glossed || (counted && APPOSED.test(between))) intervals[i - 1] = value;
  }
}

function dateValue(found: Interval | null, text: string, { start, end }: Reading): DateValue {
  if (!found) return {};
  const local = matchAt(LOCAL_AFTER, text, end)?.[0] ?? '';
  const elsewhere =
    (local !== '' && !local.includes('한국')) || LOCAL_BEFORE.test(text.slice(Math.max(0, start - 12), start));
  return {
    start: isoDay(found.start),
    end: isoDay(found.end),
    ...(found.approx || startsAt(ABOUT, text, end) ? { approx: true as const } : {}),
    ...(found.inferred ? { inferred: true as const } : {}),
    ...(elsewhere ? { tzUnknown: true as const } : {}),
  };
}
