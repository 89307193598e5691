import { type Kit, onPress } from '../parts/kit.ts';

/** One line at the foot of the page that says what happened, with a way back where there is one. It stays until it is closed. */
export function createNotices(kit: Kit) {
  const { element, icon, translate, signal } = kit;
  const text = element('p', { role: 'status' });
  const undoButton = element('button', { class: 'link', type: 'button' }, translate('libraryUndo'));
  const close = element(
    'button',
    { class: 'tool', type: 'button', 'aria-label': translate('readerCloseSheet') },
    icon('close'),
  );
  const bar = element(
    'div',
    { class: 'notice-bar', 'aria-label': translate('libraryNotices'), role: 'region' },
    text,
    undoButton,
    close,
  );
  let undo: (() => Promise<void>) | undefined;
  const hide = () => {
    bar.hidden = true;
    undo = undefined;
  };
  hide();
  onPress(close, signal, hide);
  onPress(undoButton, signal, () => {
    const run = undo;
    hide();
    void run?.();
  });
  const say = (words: string, back?: () => Promise<void>) => {
    undo = back;
    undoButton.hidden = !back;
    bar.hidden = false;
    text.textContent = words;
  };
  return { bar, say };
}
