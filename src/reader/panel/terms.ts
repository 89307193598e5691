import { moveWithArrows } from '../../parts/focus.ts';
import { type Kit, onPress } from '../../parts/kit.ts';
import type { Findings, Subject } from '../marks/subjects.ts';
import type { TermDesk } from '../term-desk.ts';
import type { GoTo } from './entities.ts';
import { STUDY_FORMATS, studyList } from './study-list.ts';

/** The article's terms with their meanings, as a list to learn by; each can be retired or kept, the list taken along. */
export function renderTerms(
  kit: Kit,
  findings: Findings,
  subjects: readonly Subject[],
  goTo: GoTo,
  desk: TermDesk,
): HTMLElement {
  const { element, translate, signal } = kit;
  const act = (name: string, headword: string, label: string, press: () => void) => {
    const button = element('button', { class: 'link', type: 'button', 'data-act': name, 'data-term': headword }, label);
    onPress(button, signal, press);
    return button;
  };
  const list = element(
    'div',
    { class: 'rows' },
    ...subjects.map(({ name, term, mentions }) => {
      const row = element(
        'button',
        { class: 'term', type: 'button' },
        element('strong', { class: 'key', lang: 'ko', 'data-type': 'TERM' }, name),
        element('span', {}, term?.mine?.definition ?? term?.definition ?? ''),
      );
      onPress(row, signal, () => mentions[0] && goTo(mentions[0]));
      const { headword } = term ?? {};
      return element(
        'div',
        { class: term?.known ? 'def known' : 'def' },
        row,
        term &&
          headword !== undefined &&
          element(
            'div',
            { class: 'acts' },
            act('know', headword, translate(term.known ? 'readerMarkAgain' : 'readerKnowShort'), () =>
              desk.know(term, !term.known),
            ),
            term.mine
              ? act('edit', headword, translate('readerEditMine'), () => desk.edit(term))
              : act('keep', headword, translate('readerKeepTerm'), () => desk.keep(term)),
          ),
      );
    }),
  );
  moveWithArrows(list, '.term', signal);
  return element(
    'div',
    {},
    list,
    element(
      'div',
      { class: 'take' },
      element('p', { class: 'label' }, translate('readerTakeTerms')),
      ...STUDY_FORMATS.map(format => {
        const { name, type, text } = studyList(format, findings.article, subjects);
        const href = `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
        return element('a', { class: 'link', href, download: name }, translate(`readerStudy_${format}`));
      }),
    ),
  );
}
