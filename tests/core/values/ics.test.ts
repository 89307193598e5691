import { expect, test } from 'vitest';
import { calendarFile } from '../../../src/core/values/ics.ts';

const value = { start: '2024-05-30', end: '2024-05-31' };
const madeAt = Date.UTC(2024, 4, 16, 1, 2, 3);

test('an all-day event ends on the day after its last', () => {
  const file = calendarFile({ summary: '개막', value, madeAt, url: 'https://news.example/1' }) ?? '';
  expect(file.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jeongdok//KO',
    'BEGIN:VEVENT',
    'UID:20240530-1715821323000@jeongdok',
    'DTSTAMP:20240516T010203Z',
    'DTSTART;VALUE=DATE:20240530',
    'DTEND;VALUE=DATE:20240601',
    'SUMMARY:개막',
    'URL:https://news.example/1',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a sentence cannot add lines or properties', () => {
  const file = calendarFile({ summary: 'a\r\nATTENDEE:b; c, d\\', value, madeAt, url: 'https://a/\nX:1' }) ?? '';
  expect(file).toContain('SUMMARY:a\\nATTENDEE:b\\; c\\, d\\\\\r\n');
  expect(file).not.toMatch(/^(?:ATTENDEE|X|URL)/m);
});

test('long lines are folded at 75 octets, never inside a character', () => {
  const summary = '가나다라마바사아자차카타파하🎉'.repeat(8);
  const file = calendarFile({ summary, value, madeAt }) ?? '';
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary}\r\n`);
});

test('an unresolved date makes no file', () => {
  expect(calendarFile({ summary: '', value: {}, madeAt })).toBeNull();
});
