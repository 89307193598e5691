import type { Annotation } from '../../core/annotation.ts';
import { PANEL_ORDERS, type Settings } from '../../core/settings.ts';
import { createChoices } from '../../parts/choice.ts';
import { moveWithArrows } from '../../parts/focus.ts';
import { type Kit, onPress } from '../../parts/kit.ts';
import type { Findings, Subject } from '../marks/subjects.ts';

/** Goes to a mention in the text. */
export type GoTo = (mention: Annotation) => void;

/** People, organisations or places: name, role, count, and a ruler of the article with a tick for each mention. */
export function renderEntities(
  kit: Kit,
  findings: Findings,
  subjects: readonly Subject[],
  order: Settings['panelOrder'],
  goTo: GoTo,
): HTMLElement {
  const { element, translate } = kit;
  const at = rulerOf(findings);
  const rows = subjects.map(subject => ({ subject, row: renderRow(kit, subject, at, goTo) }));
  const list = element('div', { class: 'rows' });
  const choices = createChoices(
    kit,
    translate('readerOrder'),
    PANEL_ORDERS.map(order => ({ value: order, label: translate(`readerOrder_${order}`) })),
    order => sort(order),
    'order',
  );
  const sort = (order: Settings['panelOrder']) => {
    const sorted = order === 'text' ? rows : [...rows].sort((a, b) => count(b.subject) - count(a.subject));
    list.replaceChildren(...sorted.map(({ row }) => row));
    choices.show(order);
  };
  moveWithArrows(list, '.entity', kit.signal);
  sort(order);
  return element(
    'div',
    {},
    element('div', { class: 'sort' }, choices.group, element('span', {}, translate('readerRuler'))),
    list,
  );
}

const count = ({ mentions }: Subject): number => mentions.length;

function renderRow(
  { element, translate, signal }: Kit,
  subject: Subject,
  at: (mention: Annotation) => number,
  goTo: GoTo,
) {
  const { name, entity, mentions, type } = subject;
  const ticks = mentions.map(mention => {
    const tick = element('i');
    tick.style.setProperty('--at', `${at(mention).toFixed(1)}%`);
    return tick;
  });
  const row = element(
    'button',
    { class: 'entity', type: 'button', 'data-type': type },
    element('strong', { lang: 'ko' }, name),
    element('span', { class: 'times num' }, translate('readerTimes', mentions.length)),
    entity?.role && element('span', { class: 'role', lang: 'ko' }, entity.role),
    element('span', { class: 'ruler', 'aria-hidden': 'true' }, ...ticks),
  );
  let next = 0;
  onPress(row, signal, () => {
    const mention = mentions[next++ % mentions.length];
    if (mention) goTo(mention);
  });
  return row;
}

/** How far into the article a mention stands, in per cent of its characters; the headline is where it begins. */
function rulerOf({ article, text }: Findings): (mention: Annotation) => number {
  const before: number[] = [];
  let total = 0;
  article.blocks.forEach((_, block) => {
    before.push(total);
    total += text(block).length;
  });
  return ({ block, start }) => (block < 0 ? 0 : (100 * ((before[block] ?? 0) + start)) / Math.max(1, total));
}
