import { afterAll, expect, test } from 'vitest';
import { seoulMoment } from '../../src/reader/dates.ts';
import { translate } from './messages.ts';

const zone = process.env['TZ'];
afterAll(() => {
  process.env['TZ'] = zone;
});

test.each(['Asia/Seoul', 'America/Los_Angeles', 'Pacific/Kiritimati'])('dates are Seoul’s on a machine in %s', name => {
  process.env['TZ'] = name;
  expect(seoulMoment('2023-01-04T14:05:00+09:00', translate)).toEqual({ day: '2023. 1. 4. (수)', time: '14:05' });
});

test.each([
  ['2022-12-31T15:30:00Z', '2023. 1. 1. (일)', '00:30'],
  ['2024-02-29T23:59:59+09:00', '2024. 2. 29. (목)', '23:59'],
  ['2023-01-04T00:05:00-05:00', '2023. 1. 4. (수)', '14:05'],
])('%s is %s %s', (iso, day, time) => {
  expect(seoulMoment(iso, translate)).toEqual({ day, time });
});

test.each(['', '어제', '2024-13-45T00:00:00+09:00'])('%j is no date', iso => {
  expect(seoulMoment(iso, translate)).toBeNull();
});
