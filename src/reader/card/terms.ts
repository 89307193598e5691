import type { Term } from '../../core/annotation.ts';
import { type Kit, onPress } from '../../parts/kit.ts';
import type { Findings, Subject } from '../marks/subjects.ts';
import type { TermDesk } from '../term-desk.ts';
import { type Consult, consultRow } from './consult.ts';
import { type CardContent, lookUps, row } from './parts.ts';

/** Whether a term is explained by the reader's own glossary and by nothing of ours. */
export const isMineAlone = ({ definition, mine }: Term): boolean =>
  mine !== undefined && mine.definition === definition;

/** A term: what the article says of it, then the reader, then our glossary, and whose words each is. */
export function termCard(
  kit: Kit,
  findings: Findings,
  subject: Subject,
  desk: TermDesk,
  consult: Consult,
): CardContent {
  const { element, translate } = kit;
  const { name, term } = subject;
  const own = ownWords(findings, subject);
  const ours = term && !isMineAlone(term) ? term : null;
  const said = (label: string, text: string, more?: string) =>
    row(
      kit,
      element('p', { class: 'label' }, label),
      element('p', { class: 'meaning', lang: 'ko' }, text),
      more ? element('p', { class: 'fuller', lang: 'ko' }, more) : null,
    );
  const alone = own === null && !term?.mine;
  return {
    words: null,
    rows: [
      element(
        'div',
        { class: 'top-part' },
        element('h3', {}, name),
        term?.english && element('p', { class: 'role', lang: 'en' }, term.english),
        alone && element('p', { class: 'meaning' }, term?.definition ?? ''),
        alone && term?.fuller && element('p', { class: 'fuller' }, term.fuller),
      ),
      own ? said(translate('readerOwnWords'), own) : null,
      term?.mine ? said(translate('glossaryMine'), term.mine.definition, term.mine.note) : null,
      ours && !alone ? said(translate('readerDictionary'), ours.definition, ours.fuller) : null,
      ours &&
        row(
          kit,
          ours.related ? element('p', { class: 'label' }, translate('readerRelated', ours.related.join(', '))) : null,
          element('p', { class: 'label' }, translate('readerSource', sourceOf(ours))),
        ),
      term && buttons(kit, subject, term, desk),
      consultRow(kit, name, consult),
    ],
    foot: lookUps(kit, name),
    copy: `${name}: ${own ?? term?.mine?.definition ?? term?.definition ?? ''}`,
  };
}

/** Whose words an explanation is, and from when: 자체 작성, 2026. 11. */
function sourceOf({ source, written }: Term): string {
  const [year, month] = (written ?? '').split('-');
  return year && month ? `${source}, ${year}. ${Number(month)}.` : source;
}

/** The full and the short form that the article itself ties together: 인도태평양경제프레임워크(IPEF). */
function ownWords(findings: Findings, { name, mentions }: Subject): string | null {
  const forms = new Set([name, ...mentions.map(findings.words)]);
  const pair = findings.abbreviations.find(({ long, short }) => forms.has(long) || forms.has(short));
  return pair ? `${pair.long}(${pair.short})` : null;
}

function buttons(kit: Kit, { type }: Subject, term: Term, desk: TermDesk): HTMLElement {
  const { element, icon, translate, signal } = kit;
  const button = (name: 'check' | 'plus' | 'edit', label: string, press: () => void) => {
    const made = element('button', { type: 'button', class: 'button', 'data-act': name }, icon(name), label);
    onPress(made, signal, press);
    return made;
  };
  return element(
    'div',
    { class: 'part pair', 'data-type': type },
    term.known
      ? button('check', translate('readerMarkAgain'), () => desk.know(term, false))
      : button('check', translate('readerKnow'), () => desk.know(term, true)),
    term.mine
      ? button('edit', translate('readerEditMine'), () => desk.edit(term))
      : button('plus', translate('readerKeepTerm'), () => desk.keep(term)),
  );
}
