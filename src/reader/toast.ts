import { focusedIn } from '../parts/focus.ts';
import { type Kit, onPress } from '../parts/kit.ts';

/** Milliseconds that a word on what was done stays, when nobody is at it. What it offers can be had elsewhere too. */
const STAYS = 12_000;

export interface Toast {
  readonly element: HTMLElement;
  say(text: string): void;
  /** Says what was done, with a button for what can be done about it. */
  offer(text: string, label: string, act: () => void): void;
}

/** One line at the foot of the reader. */
export function createToast(kit: Kit): Toast {
  const { element, signal } = kit;
  const text = element('p', { role: 'status' });
  const button = element('button', { type: 'button', class: 'link' });
  const toast = element('div', { class: 'toast', 'data-part': 'toast' }, text, button);
  toast.hidden = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let act: (() => void) | null = null;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (focusedIn(toast) || toast.matches(':hover')) wait();
      else toast.hidden = true;
    }, STAYS);
  };
  const show = (words: string, label: string | null, run: (() => void) | null) => {
    act = run;
    toast.hidden = false;
    button.hidden = label === null;
    button.textContent = label ?? '';
    text.textContent = words;
    wait();
  };
  onPress(button, signal, () => {
    toast.hidden = true;
    act?.();
  });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { element: toast, say: words => show(words, null, null), offer: show };
}
