import { DIFFICULTIES, MARK_DENSITIES, MARK_KINDS, PANEL_ORDERS, RANGES } from '../core/settings.ts';
import type { Kit } from '../parts/kit.ts';
import type { SettingActions } from './reading.ts';
import { choiceRow, heading, rangeRow, switchRow } from './rows.ts';
import type { Section } from './section.ts';

/** Marks, cards and the panel. */
export function marksSection(kit: Kit, { changeSetting }: SettingActions): Section {
  const { element, translate } = kit;
  let off: readonly (typeof MARK_KINDS)[number][] = [];
  const density = choiceRow(
    kit,
    translate('optionsDensity'),
    translate('optionsMarksHint'),
    MARK_DENSITIES.map(value => ({ value, label: translate(`readerMarks_${value}`) })),
    value => changeSetting('marks', value),
  );
  const difficulty = choiceRow(
    kit,
    translate('optionsDifficulty'),
    translate('optionsDifficultyHint'),
    DIFFICULTIES.map(value => ({ value, label: translate(`optionsDifficulty_${value}`) })),
    value => changeSetting('difficulty', value),
  );
  const kinds = MARK_KINDS.map(kind => {
    const name = translate(`optionsKind_${kind}`);
    const face = element('span', { class: 'key', 'data-type': kind }, name);
    const change = (on: boolean) =>
      changeSetting(
        'marksOff',
        MARK_KINDS.filter(other => (other === kind ? !on : off.includes(other))),
      );
    return { kind, row: switchRow(kit, name, null, change, face) };
  });
  const cardOnHover = switchRow(kit, translate('optionsCardOnHover'), translate('optionsCardOnHoverHint'), on =>
    changeSetting('cardOnHover', on),
  );
  const cardDelay = rangeRow(
    kit,
    translate('optionsCardDelay'),
    null,
    { ...RANGES.cardDelay, say: value => translate('optionsSeconds', value / 1000) },
    value => changeSetting('cardDelay', value),
  );
  const panelOpen = switchRow(kit, translate('optionsPanelOpen'), translate('optionsPanelOpenHint'), on =>
    changeSetting('panelOpen', on),
  );
  const panelOrder = choiceRow(
    kit,
    translate('optionsPanelOrder'),
    null,
    PANEL_ORDERS.map(value => ({ value, label: translate(`readerOrder_${value}`) })),
    value => changeSetting('panelOrder', value),
  );
  const openRoot = switchRow(kit, translate('optionsOpenRoot'), translate('optionsOpenRootHint'), on =>
    changeSetting('openRoot', on),
  );
  return {
    id: 'marks',
    title: translate('optionsMarks'),
    lead: translate('optionsMarksLead'),
    content: [
      heading(kit, translate('optionsMarksMuch')),
      density.element,
      difficulty.element,
      heading(kit, translate('optionsMarksWhat')),
      ...kinds.map(({ row }) => row.element),
      heading(kit, translate('optionsCard')),
      cardOnHover.element,
      cardDelay.element,
      heading(kit, translate('optionsPanel')),
      panelOpen.element,
      panelOrder.element,
      heading(kit, translate('optionsOthers')),
      openRoot.element,
    ],
    show(settings) {
      off = settings.marksOff;
      density.show(settings.marks);
      difficulty.show(settings.difficulty);
      for (const { kind, row } of kinds) row.show(!off.includes(kind));
      cardOnHover.show(settings.cardOnHover);
      cardDelay.show(settings.cardDelay);
      cardDelay.element.hidden = !settings.cardOnHover;
      panelOpen.show(settings.panelOpen);
      panelOrder.show(settings.panelOrder);
      openRoot.show(settings.openRoot);
    },
  };
}
