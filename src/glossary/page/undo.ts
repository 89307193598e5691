import { type Kit, onPress } from '../../parts/kit.ts';

export interface Undo {
  readonly element: HTMLElement;
  /** Says what was done and offers to take it back, until something else is done. */
  offer(text: string, undo: () => void): void;
  say(text: string): void;
}

/** A bar at the foot of the page. It stays: what can be taken back must not run away (WCAG 2.2, 2.2.1). */
export function createUndo(kit: Kit): Undo {
  const { element, icon, translate, signal } = kit;
  const text = element('p', { role: 'status' });
  const back = element('button', { type: 'button', class: 'link' }, translate('glossaryUndo'));
  const close = element(
    'button',
    { type: 'button', class: 'tool', 'aria-label': translate('glossaryClose') },
    icon('close'),
  );
  const bar = element('div', { class: 'undo' }, text, back, close);
  bar.hidden = true;
  let undo: (() => void) | null = null;
  const show = (words: string, act: (() => void) | null) => {
    undo = act;
    back.hidden = act === null;
    bar.hidden = false;
    text.textContent = words;
  };
  onPress(back, signal, () => {
    bar.hidden = true;
    undo?.();
  });
  onPress(close, signal, () => {
    bar.hidden = true;
  });
  return { element: bar, offer: show, say: words => show(words, null) };
}
