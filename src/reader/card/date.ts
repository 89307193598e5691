import type { Annotation, DateValue } from '../../core/annotation.ts';
import { calendarDay, seoulDay, seoulDayAt } from '../../core/calendar.ts';
import { sentenceAt } from '../../core/korean/sentence.ts';
import { type DateDescription, describeDate, spellDate } from '../../core/values/dates.ts';
import { calendarFile } from '../../core/values/ics.ts';
import type { Kit } from '../../parts/kit.ts';
import { dayWords, weekdayWord } from '../dates.ts';
import type { Findings } from '../marks/subjects.ts';
import { type CardContent, row } from './parts.ts';

/** A date: the answer, how it was come by, how far it is from today, its week. */
export function dateCard(kit: Kit, findings: Findings, mention: Annotation): CardContent {
  const { element, translate } = kit;
  const { published } = findings.article;
  const value = (mention.value ?? {}) as DateValue;
  const description = describeDate(value, published, seoulDayAt(Date.now()));
  const words = findings.words(mention);
  if (!description)
    return {
      words,
      rows: [element('div', { class: 'top-part' }, element('p', { class: 'why' }, translate('readerDateUnknown')))],
      foot: null,
      copy: words,
    };
  const answer = spellDate(value);
  return {
    words,
    rows: [
      element(
        'div',
        { class: 'top-part num' },
        element('p', { class: 'big' }, value.approx ? translate('readerAbout', answer) : answer),
        ...reasons(kit, description, published).map(reason => element('p', { class: 'why' }, reason)),
        description.days <= 7 ? week(kit, description) : null,
      ),
      description.fromToday > 0 ? row(kit, download(kit, findings, mention, answer)) : null,
    ],
    foot: null,
    copy: answer,
  };
}

function reasons({ translate }: Kit, description: DateDescription, published: string | null): string[] {
  const { fromPublished, fromToday, days, reasons } = description;
  const day = published === null ? null : seoulDay(published);
  const basis =
    day !== null && reasons.includes('inferred') && translate('readerDateBasis', dayWords(calendarDay(day), translate));
  const apart =
    fromPublished !== null &&
    days === 1 &&
    (fromPublished === 0
      ? translate('readerDateSame')
      : translate(fromPublished < 0 ? 'readerDateBefore' : 'readerDateAfter', Math.abs(fromPublished)));
  const today =
    fromToday === 0
      ? translate(days === 1 ? 'readerToday' : 'readerTodayWithin')
      : translate(fromToday < 0 ? 'readerTodayAfter' : 'readerTodayBefore', Math.abs(fromToday).toLocaleString('ko'));
  return [
    [basis, apart].filter(Boolean).join(' · '),
    reasons.includes('elsewhere') ? translate('readerDateElsewhere') : '',
    today,
  ].filter(Boolean);
}

/** The week of the date, Monday first; what it says stands in words above. */
function week({ element, translate }: Kit, { week: days, weekdays, days: count }: DateDescription): HTMLElement {
  const from = weekdays[0];
  return element(
    'div',
    { class: 'week', 'aria-hidden': 'true' },
    ...days.map((_, index) => element('i', {}, weekdayWord(index, translate))),
    ...days.map(({ day }, index) =>
      element('b', { class: index >= from && index < from + count ? 'on' : undefined }, String(day)),
    ),
  );
}

/** An .ics file as a plain link: no request, and no address that would have to be let go again. */
function download(
  { element, icon, translate }: Kit,
  findings: Findings,
  mention: Annotation,
  name: string,
): HTMLElement | null {
  const text = findings.text(mention.block);
  const { start, end } = sentenceAt(text, mention.start);
  const { title, url } = findings.article;
  const file = calendarFile({
    summary: title,
    description: text.slice(start, end),
    value: mention.value as DateValue,
    madeAt: Date.now(),
    ...(url === null ? {} : { url }),
  });
  if (!file) return null;
  return element(
    'a',
    { class: 'button', href: `data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`, download: `${name}.ics` },
    icon('calendar'),
    translate('readerCalendarFile'),
  );
}
