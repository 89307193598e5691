import type { Annotation } from '../../core/annotation.ts';
import { type Kit, onPress } from '../../parts/kit.ts';
import type { Findings, Subject } from '../marks/subjects.ts';

/** What a card can go on to, in order of the text. */
export interface Steps {
  readonly label: 'readerMentions' | 'readerDates';
  readonly stops: readonly Annotation[];
  readonly at: number;
  /** A name's count is worth saying even where it is one. */
  readonly name: boolean;
}

/** From a date to the article's other dates, from anything else to its other mentions. */
export function stepsOf(findings: Findings, subject: Subject, mention: Annotation): Steps {
  const dates = subject.type === 'DATE';
  const stops = dates
    ? findings.subjects.filter(({ type }) => type === 'DATE').flatMap(({ mentions }) => mentions[0] ?? [])
    : subject.mentions;
  const here = dates ? subject.mentions[0] : mention;
  return {
    label: dates ? 'readerDates' : 'readerMentions',
    stops,
    at: Math.max(0, here ? stops.indexOf(here) : 0),
    name: subject.entity !== null,
  };
}

/** "이 기사에 5번", and arrows to the one before and the one after; null for a lone value. */
export function createSteps(
  kit: Kit,
  { label, stops, at, name }: Steps,
  goTo: (mention: Annotation) => void,
): HTMLElement | null {
  const { element, icon, translate, signal } = kit;
  if (!name && stops.length < 2) return null;
  const step = (name: 'previous' | 'next', by: 1 | -1) => {
    const stop = stops[at + by];
    const text = translate(name === 'next' ? 'readerNext' : 'readerPrevious');
    const button = element(
      'button',
      { class: 'tool', type: 'button', 'aria-label': text, 'data-step': name },
      icon(name),
    );
    button.disabled = !stop;
    if (stop) onPress(button, signal, () => goTo(stop));
    return button;
  };
  return element(
    'div',
    { class: 'part count num' },
    element('b', {}, translate(label, stops.length)),
    stops.length > 1 &&
      element(
        'span',
        { class: 'steps' },
        step('previous', -1),
        element('span', {}, `${at + 1} / ${stops.length}`),
        step('next', 1),
      ),
  );
}
