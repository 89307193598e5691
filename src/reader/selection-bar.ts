import { GLOSSARY_LIMITS } from '../core/glossary.ts';
import { type Kit, onPress } from '../parts/kit.ts';

export interface SelectionBarOptions {
  readonly reader: HTMLElement;
  readonly column: HTMLElement;
  /** Keeps the selected words as a term. */
  keep(text: string): void;
}

/** CSS pixels between the pointer and the bar, and from the bar to the edge. */
const AWAY = 14;
const EDGE = 8;

/** A small bar by words that were just selected in the text, for what can be done with them. */
export function createSelectionBar(kit: Kit, { reader, column, keep }: SelectionBarOptions): void {
  const { element, icon, translate, signal } = kit;
  const button = element('button', { type: 'button' }, icon('plus'), translate('readerKeepTerm'));
  const bar = element(
    'div',
    { class: 'selection-bar', role: 'toolbar', 'aria-label': translate('readerSelection') },
    button,
  );
  bar.hidden = true;
  reader.append(bar);
  /** What is selected in the text, on one line; '' where it is nothing that could be a term. */
  const selected = (): string => {
    const root = column.getRootNode() as (Document | ShadowRoot) & Partial<Pick<Document, 'getSelection'>>;
    // Chromium tells of a selection in a shadow root at that root, Firefox at the document.
    const text = String(root.getSelection?.() ?? column.ownerDocument.getSelection() ?? '').trim();
    return text.length > GLOSSARY_LIMITS.term || text.includes('\n') ? '' : text;
  };
  const hide = () => {
    bar.hidden = true;
  };
  const show = ({ clientX, clientY }: PointerEvent) => {
    bar.hidden = selected() === '';
    if (bar.hidden) return;
    const { offsetWidth: width, offsetHeight: height } = bar;
    const { innerWidth, innerHeight } = column.ownerDocument.defaultView ?? window;
    const top = clientY + AWAY + height > innerHeight ? clientY - AWAY - height : clientY + AWAY;
    bar.style.setProperty('left', `${Math.max(EDGE, Math.min(clientX - width / 2, innerWidth - width - EDGE))}px`);
    bar.style.setProperty('top', `${Math.max(EDGE, top)}px`);
  };
  column.addEventListener('pointerup', event => event.isTrusted && setTimeout(show, 0, event), { signal });
  reader.addEventListener('pointerdown', event => bar.contains(event.target as Node) || hide(), { signal });
  reader.addEventListener('scroll', hide, { passive: true, signal });
  reader.addEventListener('keydown', hide, { signal });
  onPress(button, signal, () => {
    const text = selected();
    hide();
    if (text) keep(text);
  });
}
