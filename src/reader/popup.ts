import { focusedIn } from '../parts/focus.ts';
import type { Kit } from '../parts/kit.ts';
import type { Layer, Layers } from './layers.ts';

export interface Popup extends Layer {
  readonly element: HTMLElement;
  open(): void;
  toggle(): void;
}

/**
 * A menu or sheet over the article: says on its button (where it has one) whether it is open, takes the focus, gives it
 * back, closes on a press outside. On narrow screens the stylesheet makes a bottom sheet of it.
 */
export function createPopup(kit: Kit, layers: Layers, element: HTMLElement, opener?: HTMLElement): Popup {
  let giveBack: HTMLElement | null = null;
  element.hidden = true;
  element.prepend(kit.element('div', { class: 'grip', 'aria-hidden': 'true' }));
  opener?.setAttribute('aria-expanded', 'false');
  const popup: Popup = {
    element,
    inside: opener ? [element, opener] : [element],
    open() {
      if (!element.hidden) return;
      layers.closeAll();
      layers.add(popup);
      giveBack = focusedIn(element.parentElement);
      element.hidden = false;
      opener?.setAttribute('aria-expanded', 'true');
      element.querySelector<HTMLElement>(FIRST)?.focus({ preventScroll: true });
    },
    close() {
      if (element.hidden) return;
      layers.remove(popup);
      const hadFocus = focusedIn(element) !== null;
      element.hidden = true;
      opener?.setAttribute('aria-expanded', 'false');
      if (hadFocus) giveBack?.focus({ preventScroll: true });
    },
    toggle: () => (element.hidden ? popup.open() : popup.close()),
  };
  element.addEventListener(
    'focusout',
    ({ relatedTarget: next }) => {
      if (next && !popup.inside.some(part => part.contains(next as Node))) popup.close();
    },
    { signal: kit.signal },
  );
  return popup;
}

const FIRST = '[role^="menuitem"], button:not([tabindex="-1"])';
