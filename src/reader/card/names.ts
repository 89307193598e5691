import type { Kit } from '../../parts/kit.ts';
import type { Findings, Subject } from '../marks/subjects.ts';
import { type Consult, consultRow } from './consult.ts';
import { type CardContent, facts, lookUps, row, sentenceOf } from './parts.ts';
import { isMineAlone } from './terms.ts';

/** A person, an organisation, a place: who that is in this article, then what else is known. */
export function nameCard(kit: Kit, findings: Findings, subject: Subject, consult: Consult): CardContent {
  const { element, translate } = kit;
  const { entity, term, mentions, name } = subject;
  const first = mentions.find(({ block }) => block >= 0) ?? mentions[0];
  const used = new Set(mentions.map(findings.words));
  // A surname left of a title (도 대표) is no name that anyone would look for.
  const others = [...new Set([...(entity?.aliases ?? []), ...used])].filter(
    other => other !== name && other.length > 1,
  );
  const known = facts(kit, [
    ...(others.length > 0 ? [[translate('readerOtherNames'), others.join(', ')] as const] : []),
    ...(term?.mine ? [[translate('glossaryMine'), term.mine.definition] as const] : []),
    ...(term && !isMineAlone(term) ? [[translate('readerDictionary'), term.definition] as const] : []),
  ]);
  return {
    words: null,
    rows: [
      element(
        'div',
        { class: 'top-part' },
        element('h3', {}, name),
        entity?.role && element('p', { class: 'role' }, entity.role),
      ),
      first
        ? row(
            kit,
            element('p', { class: 'label' }, translate('readerFirstSentence')),
            sentenceOf(kit, findings, first, 'first'),
          )
        : null,
      known && row(kit, known),
      consultRow(kit, name, consult),
    ],
    foot: lookUps(kit, name),
    copy: name,
  };
}
