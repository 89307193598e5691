import { type Kit, onPress } from './kit.ts';
import type { Layer, Layers } from './layers.ts';

export interface Popup extends Layer {
  readonly element: HTMLElement;
  open(): void;
  toggle(): void;
}

/**
 * A menu or sheet over the article: opens from its button (where it has one), takes the focus, gives it back, closes on a press
 * outside. On narrow screens the stylesheet makes a bottom sheet of it.
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
  if (opener) onPress(opener, kit.signal, popup.toggle);
  element.addEventListener(
    'focusout',
    ({ relatedTarget: next }) => {
      if (next && !popup.inside.some(part => part.contains(next as Node))) popup.close();
    },
    { signal: kit.signal },
  );
  return popup;
}

/** What has the focus within an element, in whatever document or root it stands. */
export function focusedIn(element: HTMLElement | null): HTMLElement | null {
  const focused = (element?.getRootNode() as Partial<DocumentOrShadowRoot> | undefined)?.activeElement;
  return focused && element?.contains(focused) ? (focused as HTMLElement) : null;
}

const FIRST = '[role^="menuitem"], button:not([tabindex="-1"])';

/** Arrow keys, Home and End move between the controls that `selector` finds, as in a menu or a group of choices. */
export function moveWithArrows(group: HTMLElement, selector: string, signal: AbortSignal): void {
  group.addEventListener(
    'keydown',
    event => {
      const controls = [...group.querySelectorAll<HTMLElement>(selector)].filter(control => control.offsetParent);
      const at = controls.indexOf(event.target as HTMLElement);
      const steps: Partial<Record<string, number>> = {
        ArrowDown: at + 1,
        ArrowRight: at + 1,
        ArrowUp: at - 1,
        ArrowLeft: at - 1,
        Home: 0,
        End: -1,
      };
      const to = steps[event.code];
      if (at < 0 || to === undefined) return;
      event.preventDefault();
      controls.at(to % controls.length)?.focus();
    },
    { signal },
  );
}
