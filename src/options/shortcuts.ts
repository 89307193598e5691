import {
  chordCaps,
  chordFor,
  chordOf,
  holderOf,
  isChord,
  SHORTCUT_NAMES,
  SHORTCUTS,
  type ShortcutChoices,
  type ShortcutName,
} from '../core/shortcuts.ts';
import { type Kit, onPress } from '../parts/kit.ts';
import type { SettingActions } from './reading.ts';
import { heading, line } from './rows.ts';
import type { Section } from './section.ts';

/** The shortcut that opens the reader: the browser's own to keep. */
export interface BrowserShortcut {
  /** As the browser writes it, "Alt+Shift+R"; '' where it is off. Null where the browser has no shortcuts. */
  current(): Promise<string | null>;
  /** Shows the browser's own page for it. */
  change(): void;
}

/** The reader's keys: each shown, changed by pressing another, switched off and on. A key that is taken says by what. */
export function shortcutsSection(kit: Kit, { changeSetting }: SettingActions, browser: BrowserShortcut): Section {
  const { translate } = kit;
  let choices: ShortcutChoices = {};
  const set = (name: ShortcutName, chord: string) => {
    const others = Object.entries(choices).filter(([other]) => other !== name);
    changeSetting('shortcuts', Object.fromEntries(chord === SHORTCUTS[name] ? others : [...others, [name, chord]]));
  };
  const rows = SHORTCUT_NAMES.map(name =>
    shortcutRow(kit, name, {
      set: chord => set(name, chord),
      holder: chord => holderOf(chord, name, choices),
      chord: () => chordFor(name, choices),
    }),
  );
  return {
    id: 'keys',
    title: translate('readerShortcuts'),
    lead: translate('optionsKeysLead'),
    content: [
      heading(kit, translate('optionsKeysBrowser')),
      openRow(kit, browser),
      heading(kit, translate('optionsKeysReader')),
      ...rows.map(({ element }) => element),
    ],
    show(settings) {
      choices = settings.shortcuts;
      for (const row of rows) row.show();
    },
  };
}

const caps = ({ element }: Kit, keys: readonly string[]) => keys.map(key => element('kbd', {}, key));
const textButton = ({ element, signal }: Kit, label: string, name: string, press: () => void): HTMLButtonElement => {
  const button = element('button', { type: 'button', class: 'link', 'aria-label': name }, label);
  onPress(button, signal, press);
  return button;
};

function openRow(kit: Kit, { current, change }: BrowserShortcut): HTMLElement {
  const { element, translate } = kit;
  const label = translate('commandToggle');
  const keys = element('span', { class: 'keys' });
  const row = line(kit, label, translate('optionsKeysBrowserHint'), keys, 'line');
  void current().then(shortcut => {
    row.hidden = shortcut === null;
    const shown = shortcut ? caps(kit, shortcut.split('+')) : [element('span', {}, translate('shortcutOff'))];
    keys.append(
      ...shown,
      textButton(kit, translate('optionsKeyChange'), `${label}: ${translate('optionsKeyChange')}`, change),
    );
  });
  return row;
}

interface Key {
  chord(): string;
  set(chord: string): void;
  holder(chord: string): ShortcutName | null;
}

function shortcutRow(kit: Kit, name: ShortcutName, key: Key) {
  const { element, translate, signal } = kit;
  const label = translate(`shortcut_${name}`);
  const shown = element('span', { class: 'caps' });
  const problem = element('small', { role: 'alert' });
  let listening: AbortController | null = null;
  const stop = () => {
    listening?.abort();
    listening = null;
    draw();
  };
  const take = (event: KeyboardEvent) => {
    if (event.code === 'Tab') return stop();
    if (event.ctrlKey || event.altKey || event.metaKey || /^Shift/.test(event.code)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.code === 'Escape') return stop();
    const chord = chordOf(event);
    const holder = key.holder(chord);
    problem.textContent = !isChord(chord)
      ? translate('optionsKeyNot')
      : holder
        ? translate('optionsKeyTaken', chordCaps(chord), translate(`shortcut_${holder}`))
        : '';
    if (problem.textContent) return;
    key.set(chord);
    stop();
  };
  const change = textButton(kit, '', '', () => {
    if (listening) return stop();
    problem.textContent = '';
    listening = new AbortController();
    const options = { signal: AbortSignal.any([signal, listening.signal]) };
    change.addEventListener('keydown', take, options);
    change.addEventListener('blur', stop, options);
    change.focus();
    draw();
  });
  const toggle = textButton(kit, '', '', () => {
    problem.textContent = '';
    const fallback = SHORTCUTS[name];
    const holder = key.chord() === '' ? key.holder(fallback) : null;
    if (holder)
      problem.textContent = translate('optionsKeyTaken', chordCaps(fallback), translate(`shortcut_${holder}`));
    else key.set(key.chord() === '' ? fallback : '');
  });
  const write = (button: HTMLElement, text: string) => {
    button.textContent = text;
    button.setAttribute('aria-label', `${label}: ${text}`);
  };
  const draw = () => {
    const keys = chordCaps(key.chord());
    shown.replaceChildren(
      ...(listening
        ? [element('span', { class: 'press' }, translate('optionsKeyPress'))]
        : keys
          ? caps(kit, keys.split(' '))
          : [element('span', {}, translate('shortcutOff'))]),
    );
    write(change, translate(listening ? 'optionsKeyCancel' : 'optionsKeyChange'));
    write(toggle, translate(keys ? 'optionsKeyOff' : 'optionsKeyOn'));
  };
  const row = line(
    kit,
    label,
    null,
    element('span', { class: 'keys', 'data-row': name }, shown, change, toggle),
    'line',
  );
  row.firstElementChild!.append(problem);
  return { element: row, show: () => listening || draw() };
}
