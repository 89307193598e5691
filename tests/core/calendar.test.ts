import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMonths,
  calendarDay,
  dayNumber,
  daysInMonth,
  isoDay,
  seoulDay,
  seoulDayAt,
  weekday,
} from '../../src/core/calendar.ts';

test('a day number and its calendar day are one', () => {
  fc.assert(
    fc.property(fc.integer({ min: -800_000, max: 800_000 }), number => {
      const { year, month, day } = calendarDay(number);
      expect(dayNumber(year, month, day)).toBe(number);
    }),
  );
});

test('agrees with the platform in UTC', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 60_000 }), number => {
      const there = new Date(number * 86_400_000);
      expect(isoDay(number)).toBe(there.toISOString().slice(0, 10));
      expect(weekday(number)).toBe((there.getUTCDay() + 6) % 7);
    }),
  );
});

test.each([
  [2023, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2024, 12, 31],
  [2024, 14, 28],
  [2024, 0, 31],
])('month %2$i of %1$i has %3$i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each([
  ['2024-03-31', -1, '2024-02-29'],
  ['2023-03-31', -1, '2023-02-28'],
  ['2024-01-15', -1, '2023-12-15'],
  ['2024-10-31', 4, '2025-02-28'],
  ['2024-02-29', -12, '2023-02-28'],
])('%s %i months on is %s', (from, months, to) => {
  expect(isoDay(addMonths(seoulDay(from) ?? 0, months))).toBe(to);
});

test.each([
  ['2024-05-16', '2024-05-16'],
  ['2024-05-16T23:59:59', '2024-05-16'],
  ['2024-05-16T00:00:00+09:00', '2024-05-16'],
  ['2024-05-15T15:00:00Z', '2024-05-16'],
  ['2024-05-15T14:59:59.999Z', '2024-05-15'],
  ['2024-05-15T20:00:00-0500', '2024-05-16'],
  ['2023-12-31T15:00Z', '2024-01-01'],
])('%s is %s in Seoul', (iso, day) => {
  expect(isoDay(seoulDay(iso) ?? 0)).toBe(day);
});

test.each(['', '어제', '2024-13-01', '2024-02-30', '2024', 'Thu, 16 May 2024'])('%j is no time', text => {
  expect(seoulDay(text)).toBeNull();
});

test('the day at a moment is the day in Seoul', () => {
  expect(isoDay(seoulDayAt(Date.UTC(2024, 4, 15, 14, 59)))).toBe('2024-05-15');
  expect(isoDay(seoulDayAt(Date.UTC(2024, 4, 15, 15, 0)))).toBe('2024-05-16');
});
