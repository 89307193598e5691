import type { Translate } from '../core/i18n.ts';
import { createKit, type Kit, onPress } from '../parts/kit.ts';
import { followSettings, namePage } from '../parts/page.ts';

export interface WelcomeActions {
  openSample(): void;
  openOptions(): void;
  /** As the browser writes it, "Alt+Shift+R"; '' or null where there is none. */
  shortcut(): Promise<string | null>;
}

/** The first-run page: the button, a mark, the panel; and a sample to try them on. Asks for nothing. */
export function openWelcome(document: Document, translate: Translate, actions: WelcomeActions, signal: AbortSignal) {
  const kit = createKit(document, translate, signal);
  const { element } = kit;
  namePage(document, kit, 'welcomeTitle');
  const button = (label: string, className: string, press: () => void) => {
    const made = element('button', { type: 'button', class: `button ${className}` }, label);
    onPress(made, signal, press);
    return made;
  };
  const steps = [
    {
      demo: buttonDemo(kit, actions.shortcut()),
      title: translate('welcomeButton'),
      text: translate('welcomeButtonText'),
    },
    { demo: markDemo(kit), title: translate('welcomeMark'), text: translate('welcomeMarkText') },
    { demo: panelDemo(kit), title: translate('welcomePanel'), text: translate('welcomePanelText') },
  ];
  const [first = '', second = ''] = translate('welcomeHeading').split('\n');
  document.body.replaceChildren(
    element(
      'main',
      { class: 'welcome' },
      element(
        'header',
        {},
        element('h1', {}, element('span', {}, first), ' ', element('span', {}, second)),
        element('p', {}, translate('welcomeLead')),
      ),
      element(
        'ol',
        {},
        ...steps.map(({ demo, title, text }, index) =>
          element(
            'li',
            {},
            demo,
            element('b', { 'aria-hidden': 'true' }, String(index + 1)),
            element('h2', {}, title),
            element('p', {}, text),
          ),
        ),
      ),
      element(
        'footer',
        {},
        button(translate('welcomeSample'), 'solid', actions.openSample),
        button(translate('welcomeOptions'), '', actions.openOptions),
        element('p', {}, translate('welcomePrivacy')),
      ),
    ),
  );
  return { applySettings: followSettings(document, signal) };
}

const demo = ({ element }: Kit, ...children: Node[]) =>
  element('div', { class: 'demo', lang: 'ko', 'aria-hidden': 'true' }, ...children);
const icon = ({ element }: Kit, name: string, size: number) =>
  element('img', { src: `icons/${name}-32.png`, alt: '', width: size, height: size });

/** The toolbar with the button, lit and not, and its keys. */
function buttonDemo(kit: Kit, shortcut: Promise<string | null>): HTMLElement {
  const { element, translate } = kit;
  const keys = element('span', { class: 'keys' });
  void shortcut.then(text =>
    keys.append(
      ...(text ?? '')
        .split('+')
        .filter(Boolean)
        .map(key => element('kbd', {}, key)),
    ),
  );
  return demo(
    kit,
    element(
      'div',
      { class: 'browser' },
      element('span', {}, 'news.example.kr/article/20260414'),
      icon(kit, 'icon', 20),
    ),
    element(
      'div',
      { class: 'two' },
      element('span', {}, icon(kit, 'icon-off', 32), translate('welcomeUnlit')),
      element('span', {}, icon(kit, 'icon', 32), translate('welcomeLit')),
    ),
    keys,
  );
}

/** A lit mark with its card. */
function markDemo(kit: Kit): HTMLElement {
  const { element } = kit;
  return demo(
    kit,
    element(
      'p',
      { class: 'line' },
      '전력운반선이 ',
      element('mark', { class: 'lit', 'data-type': 'DATE' }, '이달 21일'),
    ),
    element(
      'div',
      { class: 'mini' },
      element('span', { class: 'label' }, element('span', { class: 'key', 'data-type': 'DATE' }, '날짜')),
      element('strong', {}, '2026년 4월 21일 화요일'),
      element('span', { class: 'said' }, '기사 날짜 2026년 4월 14일 기준'),
    ),
  );
}

const NAMES: readonly (readonly [string, readonly number[]])[] = [
  ['온새미에너지', [2, 12, 36, 61, 92]],
  ['해양수산부', [5, 21, 48]],
  ['가람중공업', [14]],
];
/** The panel beside the text: names with a tick for each mention. */
function panelDemo(kit: Kit): HTMLElement {
  const { element, translate } = kit;
  const row = ([name, ticks]: (typeof NAMES)[number]) => {
    const ruler = element('span', { class: 'ruler' });
    for (const at of ticks) {
      const tick = element('u', {});
      tick.style.left = `${at}%`;
      ruler.append(tick);
    }
    return element(
      'div',
      { class: 'name' },
      element('strong', {}, name),
      element('span', { class: 'num' }, translate('readerTimes', ticks.length)),
      ruler,
    );
  };
  return demo(
    kit,
    element('p', { class: 'line pale' }, '전기를 담아 실어 나르는 배가 이달 21일'),
    element('div', { class: 'side' }, ...NAMES.map(row)),
  );
}
