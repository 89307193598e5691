import type { Annotation, DateValue } from '../../core/annotation.ts';
import { type CalendarDay, dayNumber, daysInMonth, isoDay, seoulDay } from '../../core/calendar.ts';
import { type DateDescription, describeDate } from '../../core/values/dates.ts';
import { moveWithArrows } from '../../parts/focus.ts';
import { type Kit, onPress } from '../../parts/kit.ts';
import { sentenceOf } from '../card/parts.ts';
import { weekdayWord } from '../dates.ts';
import type { Findings, Subject } from '../marks/subjects.ts';
import type { GoTo } from './entities.ts';

/** How a date is drawn: a dot for a day, a bar for a span, a ring for a month, a year or about then. */
type Shape = 'day' | 'span' | 'vague' | 'now';

export interface Entry {
  readonly date: DateDescription;
  readonly shape: Shape;
  /** Null for the article's own day where no date of the text falls on it. */
  readonly mention: Annotation | null;
}

/** The dates of an article in order of time, its own day among them; [] where the text has no date that is a day. */
export function timelineOf({ article }: Findings, subjects: readonly Subject[]): Entry[] {
  const published = article.published === null ? null : seoulDay(article.published);
  const entries = subjects.flatMap(({ mentions }): Entry[] => {
    const [mention] = mentions;
    const value = mention?.value as DateValue | undefined;
    const date = value ? describeDate(value, article.published, 0) : null;
    return mention && date ? [{ date, mention, shape: shapeOf(date, value?.approx === true) }] : [];
  });
  if (entries.length === 0) return [];
  if (published !== null && !entries.some(({ shape }) => shape === 'now')) {
    const iso = isoDay(published);
    const date = describeDate({ start: iso, end: iso }, iso, 0);
    if (date) entries.push({ date, mention: null, shape: 'now' });
  }
  return entries.sort((a, b) => number(a.date.start) - number(b.date.start) || a.date.days - b.date.days);
}

const number = ({ year, month, day }: CalendarDay) => dayNumber(year, month, day);

function shapeOf(date: DateDescription, approx: boolean): Shape {
  if (date.days === 1) return date.fromPublished === 0 ? 'now' : approx ? 'vague' : 'day';
  return approx || wholeMonths(date) ? 'vague' : 'span';
}

function wholeMonths({ start, end }: DateDescription): boolean {
  return start.day === 1 && end.day === daysInMonth(end.year, end.month);
}

/** "날짜": the timeline. */
export function renderTimeline(kit: Kit, findings: Findings, entries: readonly Entry[], goTo: GoTo): HTMLElement {
  const { element, translate, signal } = kit;
  const list = element('ol', { class: 'timeline' });
  let year: number | null = null;
  for (const { date, shape, mention } of entries) {
    if (date.start.year !== year) {
      year = date.start.year;
      list.append(element('li', { class: 'year' }, translate('readerYear', year)));
    }
    const words = [mention && findings.words(mention), shape === 'now' && translate('readerArticleDay')];
    const head = element(
      'strong',
      { class: 'num' },
      dateWords(kit, date, shape),
      element('span', {}, words.filter(Boolean).join(' · ')),
    );
    if (!mention) {
      list.append(element('li', { class: shape }, element('div', { class: 'entry' }, head)));
      continue;
    }
    const button = element(
      'button',
      { class: 'entry', type: 'button' },
      head,
      sentenceOf(kit, findings, mention, 'sentence'),
    );
    onPress(button, signal, () => goTo(mention));
    list.append(element('li', { class: shape }, button));
  }
  moveWithArrows(list, 'button', signal);
  return list;
}

/** `12월 9일 금`, `1월 5일 목~10일 화`, `10월 중`, `2022년 중`. */
function dateWords({ translate }: Kit, date: DateDescription, shape: Shape): string {
  const { start, end, weekdays, days } = date;
  const day = ({ month, day }: CalendarDay, weekday: number) =>
    translate('readerMonthDay', month, day, weekdayWord(weekday, translate));
  if (days === 1) return day(start, weekdays[0]);
  const years = start.year === end.year ? '' : `${translate('readerYear', end.year)} `;
  if (shape !== 'vague' || !wholeMonths(date)) return `${day(start, weekdays[0])}~${years}${day(end, weekdays[1])}`;
  if (start.month === 1 && end.month === 12)
    return translate('readerWithin', `${translate('readerYear', start.year)}${years && `~${years.trim()}`}`);
  const last = years || start.month !== end.month ? `~${years}${translate('readerMonth', end.month)}` : '';
  return translate('readerWithin', `${translate('readerMonth', start.month)}${last}`);
}
