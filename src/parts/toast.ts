import { focusedIn } from './focus.ts';
import { type Kit, onPress } from './kit.ts';

/** Milliseconds that words alone stay, when nobody is at them. What is offered stays until it is answered (WCAG 2.2.1). */
const STAYS = 8000;

export interface Toast {
  readonly element: HTMLElement;
  /** Says what was done, and offers what can be done about it; replaces what was said before. The result takes it back, where it still stands. */
  say(text: string, label?: string, act?: () => void): () => void;
  hide(): void;
}

/** One line at the foot of a page or of the reader (toast.css). */
export function createToast({ element, icon, translate, signal }: Kit): Toast {
  const text = element('p', { role: 'status' });
  const offer = element('button', { type: 'button', class: 'link' });
  const close = element(
    'button',
    { type: 'button', class: 'tool', 'aria-label': translate('readerCloseSheet') },
    icon('close'),
  );
  const toast = element(
    'div',
    { class: 'toast', 'data-part': 'toast', role: 'region', 'aria-label': translate('toastName') },
    text,
    offer,
    close,
  );
  toast.hidden = true;
  let act: (() => void) | undefined;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    toast.hidden = true;
  };
  const leave = () => {
    timer = setTimeout(() => (focusedIn(toast) || toast.matches(':hover') ? leave() : hide()), STAYS);
  };
  onPress(close, signal, hide);
  onPress(offer, signal, () => {
    hide();
    act?.();
  });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    element: toast,
    say(words, label, run) {
      hide();
      act = run;
      offer.hidden = label === undefined;
      offer.textContent = label ?? '';
      toast.hidden = false;
      text.textContent = words;
      if (!run) leave();
      const mine = ++turn;
      return () => {
        if (mine === turn) hide();
      };
    },
    hide,
  };
}
