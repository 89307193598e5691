import { type Kit, onPress } from '../../parts/kit.ts';

/** Milliseconds that a line without an offer stays. */
const STAYS = 5000;

/** One line over the foot of the reader: what happened, and an offer. With an offer it stays until it is answered or replaced. */
export function createToast({ element, icon, translate, signal }: Kit) {
  const text = element('p', { role: 'status' });
  const offer = element('button', { class: 'link', type: 'button' });
  const close = element(
    'button',
    { class: 'tool', type: 'button', 'aria-label': translate('readerCloseSheet') },
    icon('close'),
  );
  const bar = element('div', { class: 'toast' }, text, offer, close);
  let act: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    bar.hidden = true;
  };
  hide();
  onPress(close, signal, hide);
  onPress(offer, signal, () => {
    hide();
    act?.();
  });
  signal.addEventListener('abort', () => clearTimeout(timer));
  const say = (words: string, label?: string, run?: () => void) => {
    hide();
    act = run;
    offer.hidden = label === undefined;
    offer.textContent = label ?? '';
    bar.hidden = false;
    text.textContent = words;
    if (!run) timer = setTimeout(hide, STAYS);
  };
  return { bar, say, hide };
}
export type Toast = ReturnType<typeof createToast>;
