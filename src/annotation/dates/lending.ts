import { calendarDay, dayNumber } from '../../core/calendar.ts';
import type { Reading } from './expression.ts';
import type { Interval } from './interval.ts';
import type { Lent, Scene } from './scene.ts';

const COORDINATED = /^\s?(?:[,·ㆍ]|과|와|및|부터|,? ?이어)\s?$/;
const SENTENCE_END = /[.!?]["”'’]?\s/;
/** The sentence goes on to say who said so, and bare days before such a verb are the day of the news. */
const REPORTED =
  /^[^.]{0,60}?(?:밝[혔힌]|말[했한]|전[했한]|보도[했된]|발표[했]|설명했|강조했|알려졌|전해졌|주장했|분석했|따르면)/;
/** Days of the month within which a bare day is rather the publication's own. */
const NEWS = 2;
/** Months back from which a coordinated month is the next year's: 12월과 1월. */
const OVER_NEW_YEAR = 6;
/** Days over which a story that happened in another month is told on by bare days. */
const STORY = 7;

/**
 * Year and month that a date takes over from the one before it: 지난해 3월과 [5월], 지난달 3일과 [10일];
 * and the month that a list or a story stays in: 다음 달 4일 서울, [12일] 도쿄; 지난달 3일 시작돼 [5일] 끝났다.
 */
export function lend(
  text: string,
  previous: Reading,
  value: Interval,
  reading: Reading,
  scene: Omit<Scene, 'lent'>,
): Lent {
  const { expression } = reading;
  if (expression.kind !== 'point' || expression.year || expression.toward) return {};
  const { year, month, day } = calendarDay(value.end);
  const between = text.slice(previous.end, reading.start);
  const coordinated = COORDINATED.test(between);
  if (expression.month) {
    const named = coordinated && expression.month.base === 'absolute' ? expression.month.from : null;
    return named === null ? {} : { year: named < month && month - named >= OVER_NEW_YEAR ? year + 1 : year };
  }
  if (expression.day?.base !== 'absolute' || value.grain !== 'day') return {};
  const { today } = scene;
  const bare = expression.day.from;
  if (coordinated) return bare > day ? { year, month } : calendarDay(dayNumber(year, month + 1, 1));
  if (!today || bare <= day || SENTENCE_END.test(between)) return {};
  const ahead = year * 12 + month - (today.year * 12 + today.month);
  if (ahead === 0 || Math.abs(bare - today.day) <= NEWS || REPORTED.test(text.slice(reading.end, reading.end + 80)))
    return {};
  const goesOn = ahead > 0 ? scene.tense() !== 'past' : scene.tense() === 'past' && bare - day <= STORY;
  return goesOn ? { year, month } : {};
}
