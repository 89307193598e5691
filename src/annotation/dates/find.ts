import type { DateValue } from '../../core/annotation.ts';
import type { DayNumber } from '../../core/calendar.ts';
import { calendarDay, isoDay } from '../../core/calendar.ts';
import { DateContext } from './context.ts';
import type { Expression, Reading } from './expression.ts';
import { readDates } from './grammar.ts';
import type { Interval } from './interval.ts';
import { resolve } from './resolve.ts';
import type { Scene } from './scene.ts';
import { tenseAfter } from './tense.ts';

export interface DateFound {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly value: DateValue;
}

const ABOUT = /\s?(?:께|쯤|경(?![가-힣]{2})|무렵|전후)/y;
const LOCAL_AFTER = /\s?\((?:이하 ?)?(?:현지 ?시[간각]|[가-힣]{1,4} ?(?:동부|서부|표준)? ?시[간각])[^)]{0,10}\)/y;
const LOCAL_BEFORE = /(?:현지 ?시[간각]|미국 ?시[간각])(?:으?로|기준)?\s?$/;
const HABIT = /(?:통상|보통|대개|대체로|매년|해마다|매해|예년|일반적으로)\s?$/;
const SINCE_THEN = / 들어(?=[ ,]|$|서|와)/y;
const APPOSED = /^(?:인|이던|였던|이었던)\s$/;
const COORDINATED = /^\s?(?:[,·ㆍ]|과|와|및|,? ?이어)\s?$/;

/**
 * Every date of an article, in reading order. Block −1 is the headline, which lends nothing to the text below.
 * `published`: the day in Seoul, or null, when only dates that name their year resolve.
 */
export function findDates(
  blocks: readonly { readonly block: number; readonly text: string }[],
  published: DayNumber | null,
): DateFound[] {
  const found: DateFound[] = [];
  let context = new DateContext(published);
  const today = published === null ? null : calendarDay(published);
  for (const { block, text } of blocks) {
    const readings = readDates(text);
    const resolved: (Interval | null)[] = [];
    readings.forEach((reading, i) => {
      const between = i > 0 ? text.slice(readings[i - 1]?.end, reading.start) : '';
      const previous = resolved[i - 1] ?? null;
      const scene: Scene = {
        published,
        today,
        context,
        block,
        before: text.slice(Math.max(0, reading.start - 60), reading.start),
        tense: () => tenseAfter(text, reading.end),
        lent: previous && COORDINATED.test(between) ? lend(readings[i - 1], reading, previous) : {},
      };
      const result = HABIT.test(scene.before) ? null : resolve(reading.expression, scene);
      const value = result && cutAtToday(result, text, reading.end, published);
      resolved.push(value);
      if (value && explicit(reading.expression))
        context.remember(value, { block, offset: reading.start, background: background(reading.expression) });
    });
    appose(text, readings, resolved);
    readings.forEach((reading, i) => {
      found.push({
        block,
        start: reading.start,
        end: reading.end,
        value: dateValue(resolved[i] ?? null, text, reading),
      });
    });
    if (block < 0) context = new DateContext(published);
  }
  return found;
}

/** Whether later words may refer to it: 이날 and 전날 do not move what 이날 means, 이튿날 does. */
function explicit(expression: Expression): boolean {
  if (expression.kind === 'range') return true;
  if (expression.kind !== 'point') return false;
  return (
    !(expression.day?.base === 'context' && expression.day.offset <= 0) &&
    !(expression.month?.base === 'context' && expression.month.offset < 0) &&
    !(expression.year?.base === 'context' && expression.year.offset < 0)
  );
}
function background(expression: Expression): boolean {
  if (expression.kind !== 'point') return true;
  return (
    expression.toward !== undefined ||
    expression.month !== undefined ||
    expression.year !== undefined ||
    expression.day?.base === 'context'
  );
}

/** 지난해 3월과 [5월], 지난달 3일과 [10일]. */
function lend(previous: Reading | undefined, reading: Reading, value: Interval): Scene['lent'] {
  const { expression } = reading;
  if (!previous || expression.kind !== 'point' || expression.year || expression.toward) return {};
  const { year, month } = calendarDay(value.end);
  if (expression.month?.base === 'absolute') return { year };
  return expression.day?.base === 'absolute' && value.grain === 'day' && !expression.month ? { year, month } : {};
}

/** 이달 들어, 올해 들어: until today. */
function cutAtToday(value: Interval, text: string, end: number, published: DayNumber | null): Interval {
  SINCE_THEN.lastIndex = end;
  if (
    published === null ||
    value.grain === 'years' ||
    !SINCE_THEN.test(text) ||
    value.start > published ||
    value.end < published
  )
    return value;
  return { ...value, end: published };
}

/** 다음 날인 17일, 나흘 전인 지난 13일, 수요일(15일): the calendar day says what the words before it mean. */
function appose(text: string, readings: readonly Reading[], resolved: (Interval | null)[]): void {
  for (let i = 0; i + 1 < readings.length; i++) {
    const here = readings[i];
    const next = readings[i + 1];
    const value = resolved[i + 1];
    if (
      !here ||
      !next ||
      !value ||
      value.grain !== 'day' ||
      next.expression.kind !== 'point' ||
      next.expression.day?.base !== 'absolute'
    )
      continue;
    const between = text.slice(here.end, next.start);
    const gloss =
      between === '(' &&
      here.expression.kind === 'point' &&
      (here.expression.weekday !== undefined || here.expression.day?.base === 'context');
    const counted =
      here.expression.kind === 'shift' ||
      here.expression.kind === 'window' ||
      (here.expression.kind === 'point' && here.expression.day?.base === 'context');
    if (gloss || (APPOSED.test(between) && counted)) resolved[i] = value;
  }
}

function dateValue(found: Interval | null, text: string, { start, end }: Reading): DateValue {
  if (!found) return {};
  ABOUT.lastIndex = end;
  LOCAL_AFTER.lastIndex = end;
  const local = LOCAL_AFTER.exec(text)?.[0] ?? '';
  const elsewhere =
    (local !== '' && !local.includes('한국')) || LOCAL_BEFORE.test(text.slice(Math.max(0, start - 12), start));
  return {
    start: isoDay(found.start),
    end: isoDay(found.end),
    ...(found.approx || ABOUT.test(text) ? { approx: true as const } : {}),
    ...(found.inferred ? { inferred: true as const } : {}),
    ...(elsewhere ? { tzUnknown: true as const } : {}),
  };
}
