import { moveWithArrows } from '../../parts/focus.ts';
import { type Kit, onPress } from '../../parts/kit.ts';
import type { Subject } from '../marks/subjects.ts';
import type { GoTo } from './entities.ts';

/** The article's terms, each with its meaning. */
export function renderTerms({ element, signal }: Kit, subjects: readonly Subject[], goTo: GoTo): HTMLElement {
  const list = element(
    'div',
    { class: 'rows' },
    ...subjects.map(({ name, term, mentions }) => {
      const row = element(
        'button',
        { class: 'term', type: 'button' },
        element('strong', { class: 'key', 'data-type': 'TERM' }, name),
        element('span', {}, term?.definition ?? ''),
      );
      onPress(row, signal, () => mentions[0] && goTo(mentions[0]));
      return row;
    }),
  );
  moveWithArrows(list, '.term', signal);
  return list;
}
