import type { Translate } from '../core/i18n.ts';
import { elementMaker, type MakeElement } from './element.ts';
import { drawIcon, type IconName } from './icons.ts';

/** What every part of the view is made with. */
export interface Kit {
  readonly element: MakeElement;
  readonly icon: (name: IconName) => SVGSVGElement;
  readonly translate: Translate;
  /** Aborted when the view closes: every listener hangs on it. */
  readonly signal: AbortSignal;
}

export function createKit(document: Document, translate: Translate, signal: AbortSignal): Kit {
  return { element: elementMaker(document), icon: name => drawIcon(document, name), translate, signal };
}

/** Answers presses by a person only: a page that reaches an open root can send clicks of its own making. */
export function onPress(button: HTMLElement, signal: AbortSignal, press: (event: MouseEvent) => void): void {
  button.addEventListener('click', event => event.isTrusted && press(event), { signal });
}

/** The same for what is no button by itself, with the keys that press one. */
export function onActivation(element: HTMLElement, signal: AbortSignal, act: (event: Event) => void): void {
  onPress(element, signal, act);
  element.addEventListener(
    'keydown',
    event => {
      if (!event.isTrusted || !isActivation(event)) return;
      event.preventDefault();
      act(event);
    },
    { signal },
  );
}

/** Whether a key presses what is no button by itself: Enter of either block of keys, or the space bar. */
export const isActivation = ({ code }: KeyboardEvent): boolean => /^(?:Enter|NumpadEnter|Space)$/.test(code);
