import { expect, test } from 'vitest';
import { seoulDay } from '../../../src/core/calendar.ts';
import { describeDate, spellDate } from '../../../src/core/values/dates.ts';

const today = seoulDay('2024-05-16') ?? 0;

test('a worked-out day', () => {
  const value = { start: '2022-12-09', end: '2022-12-09', inferred: true } as const;
  expect(describeDate(value, '2023-01-04T14:05:00+09:00', today)).toMatchObject({
    start: { year: 2022, month: 12, day: 9 },
    days: 1,
    weekdays: [4, 4],
    fromPublished: -26,
    fromToday: -524,
    reasons: ['inferred'],
  });
});

test('the week of a day runs from Monday', () => {
  const description = describeDate({ start: '2022-12-09', end: '2022-12-09' }, null, today);
  expect(description?.week.map(({ day }) => day)).toEqual([5, 6, 7, 8, 9, 10, 11]);
  expect(description).toMatchObject({ fromPublished: null, reasons: ['stated'] });
});

test.each([
  ['2024-05-20', '2024-05-21', 4],
  ['2024-05-10', '2024-05-20', 0],
  ['2024-05-01', '2024-05-14', -2],
])('%s to %s is %i days from today', (start, end, days) => {
  expect(describeDate({ start, end }, null, today)?.fromToday).toBe(days);
});

test('every reason is named', () => {
  const value = { start: '2024-05-01', end: '2024-05-10', approx: true, inferred: true, tzUnknown: true } as const;
  expect(describeDate(value, null, today)?.reasons).toEqual(['inferred', 'approx', 'elsewhere']);
});

test('an unresolved date is not described', () => {
  expect(describeDate({}, '2024-05-16', today)).toBeNull();
  expect(spellDate({})).toBe('');
});

test.each([
  ['2022-12-09', '2022-12-09', '2022년 12월 9일 금요일'],
  ['2022-10-01', '2022-10-31', '2022년 10월'],
  ['2022-10-01', '2022-12-31', '2022년 10월~12월'],
  ['2022-01-01', '2022-12-31', '2022년'],
  ['1980-01-01', '1989-12-31', '1980년~1989년'],
  ['2023-12-01', '2024-02-29', '2023년 12월~2024년 2월'],
  ['2023-01-05', '2023-01-10', '2023년 1월 5일~10일'],
  ['2023-01-28', '2023-02-03', '2023년 1월 28일~2월 3일'],
  ['2023-12-28', '2024-01-02', '2023년 12월 28일~2024년 1월 2일'],
])('%s to %s reads %s', (start, end, words) => {
  expect(spellDate({ start, end })).toBe(words);
});
