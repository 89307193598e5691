import type { MessageKey } from '../../core/i18n.ts';
import { type Kit, onPress } from '../../parts/kit.ts';
import type { PlayerState } from './player.ts';

/** Speeds in the order in which the button goes through them; 1 is the voice's own. */
export const RATES = [0.8, 1, 1.2, 1.5, 2] as const;

export interface BarActions {
  toggle(): void;
  step(by: number): void;
  setRate(rate: number): void;
  setVoice(uri: string): void;
  /** A voice that sends the text away may be used from now on. */
  allowRemote(): void;
  close(): void;
}
export interface BarVoice {
  readonly uri: string;
  readonly name: string;
}
/** Instead of the controls: why nothing is said. */
export type Silence = 'none' | 'remote' | 'failed';

/** Where a system keeps its voices, by what the browser says of it. */
const HELP: readonly (readonly [RegExp, MessageKey])[] = [
  [/Android/, 'listenHelpAndroid'],
  [/Windows/, 'listenHelpWindows'],
  [/Mac OS|iPhone|iPad/, 'listenHelpMac'],
];
export const voiceHelp = (userAgent: string): MessageKey =>
  HELP.find(([system]) => system.test(userAgent))?.[1] ?? 'listenHelpLinux';

/** The controls of listening: play, sentence back and forward, speed, voice; or one line on why there is no voice. */
export function createBar(kit: Kit, actions: BarActions, userAgent: string) {
  const { element, icon, translate, signal } = kit;
  const tool = (name: 'speak' | 'pause' | 'previous' | 'next' | 'close', label: MessageKey, run: () => void) => {
    const button = element('button', { class: 'tool', type: 'button', 'aria-label': translate(label) }, icon(name));
    onPress(button, signal, run);
    return button;
  };
  const play = tool('speak', 'listenPlay', actions.toggle);
  const place = element('span', { class: 'place' });
  const rate = element('button', { class: 'rate', type: 'button' });
  let speed = 1;
  onPress(rate, signal, () => actions.setRate(RATES.find(faster => faster > speed) ?? RATES[0]));
  const voices = element('select', { 'aria-label': translate('listenVoice') });
  voices.addEventListener('change', () => actions.setVoice(voices.value), { signal });
  const controls = [
    tool('previous', 'listenBack', () => actions.step(-1)),
    play,
    tool('next', 'listenForward', () => actions.step(1)),
    place,
    rate,
    voices,
  ];
  const say = element('div', { class: 'say', role: 'status' });
  const bar = element(
    'section',
    { class: 'listening', 'data-part': 'listening', 'aria-label': translate('listenName') },
    say,
    ...controls,
    tool('close', 'listenClose', actions.close),
  );
  const showSilence = (silence: Silence | null, voice = '') => {
    say.hidden = silence === null;
    for (const control of controls) control.hidden = silence !== null || (control === voices && voices.length < 2);
    if (silence === null) return;
    const press = (label: MessageKey, run: () => void) => {
      const button = element('button', { class: 'link', type: 'button' }, translate(label));
      onPress(button, signal, run);
      return button;
    };
    const lines = {
      none: () => [element('p', {}, translate('listenNoVoice')), element('p', {}, translate(voiceHelp(userAgent)))],
      remote: () => [
        element('p', {}, translate('listenRemote', voice)),
        element('p', {}, press('listenAllowRemote', actions.allowRemote)),
      ],
      failed: () => [element('p', {}, translate('listenFailed')), press('listenAgain', actions.toggle)],
    };
    say.replaceChildren(...lines[silence]());
  };
  showSilence(null);
  return {
    element: bar,
    showSilence,
    show(state: PlayerState, index: number, count: number) {
      const playing = state === 'playing';
      play.replaceChildren(icon(playing ? 'pause' : 'speak'));
      play.setAttribute('aria-label', translate(playing ? 'listenPause' : 'listenPlay'));
      place.textContent = `${Math.min(index + 1, count)} / ${count}`;
      showSilence(state === 'failed' ? 'failed' : null);
    },
    showRate(next: number) {
      speed = next;
      const label = `${next}×`;
      rate.textContent = label;
      rate.setAttribute('aria-label', translate('listenRate', label));
    },
    showVoices(list: readonly BarVoice[], chosen: string) {
      voices.replaceChildren(...list.map(({ uri, name }) => element('option', { value: uri }, name)));
      voices.value = chosen;
      voices.hidden = list.length < 2;
    },
  };
}
