import type { Settings } from '../../core/settings.ts';
import { focusedIn, moveWithArrows } from '../../parts/focus.ts';
import { type Kit, onPress } from '../../parts/kit.ts';
import type { Layer, Layers } from '../layers.ts';
import type { Findings } from '../marks/subjects.ts';
import type { TermDesk } from '../term-desk.ts';
import { keyCap } from '../toolbar.ts';
import { type GoTo, renderEntities } from './entities.ts';
import { renderTerms } from './terms.ts';
import { renderTimeline, timelineOf } from './timeline.ts';

const TABS = ['PERSON', 'ORG', 'PLACE', 'DATE', 'TERM'] as const;
type TabName = (typeof TABS)[number];

export interface Panel {
  readonly element: HTMLElement;
  toggle(): void;
  /** Stands open without taking the focus, as the article opens. */
  open(): void;
  close(): void;
  draw(): void;
  /** What was found; 'waiting' while nothing is known, 'failed' where nothing will be. */
  show(state: Findings | 'waiting' | 'failed'): void;
}
export interface PanelOptions {
  readonly opener: HTMLElement;
  readonly reader: HTMLElement;
  readonly layers: Layers;
  /** In which names stand until another order is chosen in the panel. */
  order(): Settings['panelOrder'];
  /** True where the panel stands beside the article; else it is a sheet over it. */
  beside(): boolean;
  goTo: GoTo;
  retry(): void;
  readonly desk: TermDesk;
}

/** "이 기사 속": a column, a drawer or a sheet, by the width; what the article speaks of, by kind. */
export function createPanel(kit: Kit, options: PanelOptions): Panel {
  const { opener, reader, layers, order, beside, goTo, retry, desk } = options;
  const { element, icon, translate, signal } = kit;
  let state: Findings | 'waiting' | 'failed' = 'waiting';
  let tab: TabName = 'PERSON';
  let sections: Partial<Record<TabName, { count: number; render(): HTMLElement }>> = {};

  const content = element('div', { class: 'scroll', role: 'tabpanel', id: 'jeongdok-inside', tabindex: 0 });
  const tabs = TABS.map(name => {
    const button = element(
      'button',
      { type: 'button', role: 'tab', id: `jeongdok-tab-${name}`, 'aria-controls': content.id },
      translate(`readerKind_${name}`),
      element('span', { class: 'num' }),
    );
    onPress(button, signal, () => select(name));
    button.addEventListener('focus', () => select(name), { signal });
    return button;
  });
  const list = element('div', { class: 'tabs', role: 'tablist', 'aria-label': translate('readerInside') }, ...tabs);
  moveWithArrows(list, '[role="tab"]', signal);
  const closeButton = element(
    'button',
    { class: 'tool', type: 'button', 'aria-label': translate('readerCloseSheet') },
    icon('close'),
    element('span', { class: 'tip', 'aria-hidden': 'true' }, translate('readerCloseSheet'), keyCap(kit, 'inside')),
  );
  const panel = element(
    'aside',
    { class: 'panel', 'data-part': 'panel', 'aria-label': translate('readerInside') },
    element('div', { class: 'grip', 'aria-hidden': 'true' }),
    element('header', {}, element('h2', {}, translate('readerInside')), closeButton),
    list,
    content,
  );
  panel.hidden = true;
  opener.setAttribute('aria-expanded', 'false');

  const blank = (title: string, note: string, ...more: Node[]) =>
    element('div', { class: 'blank', role: 'status' }, element('strong', {}, title), note, ...more);
  const draw = () => {
    tabs.forEach((button, index) => {
      const name = TABS[index]!;
      const count = sections[name]?.count;
      button.setAttribute('aria-selected', String(name === tab));
      button.tabIndex = name === tab ? 0 : -1;
      button.classList.toggle('none', count === 0);
      button.lastElementChild!.textContent = count === undefined ? '' : String(count);
    });
    content.setAttribute('aria-labelledby', `jeongdok-tab-${tab}`);
    const section = sections[tab];
    content.replaceChildren(...(section ? [section.count > 0 ? section.render() : nothing()] : failed()));
  };
  /** With what was looked at where it was. */
  const drawAgain = () => {
    const { act, term } = focusedIn(content)?.dataset ?? {};
    const top = content.scrollTop;
    draw();
    content.scrollTop = top;
    if (act === undefined) return;
    const button = [...content.querySelectorAll<HTMLElement>('[data-act]')].find(one => one.dataset['term'] === term);
    (button ?? content).focus({ preventScroll: true });
  };
  const nothing = () => blank(translate('readerNothing'), translate(`readerNothing_${tab}`));
  const failed = () => {
    if (state !== 'failed') return [];
    const again = element('button', { class: 'button', type: 'button' }, translate('readerRetry'));
    onPress(again, signal, () => retry());
    return [blank(translate('readerInsideFailed'), translate('readerInsideFailedNote'), element('br'), again)];
  };
  const select = (name: TabName) => {
    if (name === tab) return;
    tab = name;
    content.scrollTop = 0;
    draw();
  };

  const layer: Layer = {
    inside: [panel, opener],
    get beside() {
      return beside();
    },
    close: () => close(),
  };
  const close = () => {
    if (panel.hidden) return;
    layers.remove(layer);
    const hadFocus = focusedIn(panel) !== null;
    panel.hidden = true;
    reader.removeAttribute('data-panel');
    opener.setAttribute('aria-expanded', 'false');
    if (hadFocus) opener.focus({ preventScroll: true });
  };
  const open = () => {
    if (!panel.hidden) return;
    layers.closeAll();
    layers.add(layer);
    panel.hidden = false;
    reader.setAttribute('data-panel', '');
    opener.setAttribute('aria-expanded', 'true');
    draw();
  };
  const toggle = () => {
    if (!panel.hidden) return close();
    open();
    tabs[TABS.indexOf(tab)]?.focus({ preventScroll: true });
  };
  onPress(closeButton, signal, close);

  return {
    element: panel,
    toggle,
    open,
    close,
    draw: () => panel.hidden || draw(),
    show(next) {
      state = next;
      sections = typeof next === 'string' ? {} : sectionsOf(kit, next, order, goTo, desk);
      if (typeof next !== 'string' && !sections[tab]?.count) tab = TABS.find(name => sections[name]?.count) ?? tab;
      if (!panel.hidden) drawAgain();
    },
  };
}

function sectionsOf(kit: Kit, findings: Findings, order: PanelOptions['order'], goTo: GoTo, desk: TermDesk) {
  const of = (type: string) =>
    findings.subjects.filter(subject => subject.type === type && subject.mentions.length > 0);
  const names = (type: string) => {
    const subjects = of(type);
    return { count: subjects.length, render: () => renderEntities(kit, findings, subjects, order(), goTo) };
  };
  const dates = timelineOf(findings, of('DATE'));
  const terms = [...of('TERM'), ...of('HANJA')];
  return {
    PERSON: names('PERSON'),
    ORG: names('ORG'),
    PLACE: names('PLACE'),
    DATE: {
      count: dates.filter(({ mention }) => mention).length,
      render: () => renderTimeline(kit, findings, dates, goTo),
    },
    TERM: { count: terms.length, render: () => renderTerms(kit, findings, terms, goTo, desk) },
  };
}
