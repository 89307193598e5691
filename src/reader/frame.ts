import type { MakeElement } from '../parts/element.ts';
import { addStyles } from './styles.ts';

/** Where the reader's content stands, and the window that hears its events. */
export interface Place {
  readonly parent: HTMLElement;
  readonly window: Window;
}
export interface FrameOptions {
  /** The frame's name, for assistive tools. */
  readonly label: string;
  readonly styles: readonly string[];
  readonly signal: AbortSignal;
  /** Called as the frame's document goes, while what stood in it can still be reached. */
  readonly gone?: () => void;
}

/**
 * An about:blank frame in `parent`: what happens in it never reaches the page's window, and in a closed root the
 * page cannot reach the frame. `ready` is called with its body at once, and again where the browser replaces the
 * first document (Firefox loads about:blank a second time). False where the page's policy keeps frames to itself
 * (CSP `sandbox`), and the content has to do without.
 */
export function openFrame(
  element: MakeElement,
  parent: HTMLElement,
  { label, styles, signal, gone }: FrameOptions,
  ready: (place: Place) => void,
): boolean {
  const frame = element('iframe', { class: 'frame', title: label });
  let body: HTMLElement | null = null;
  const enter = () => {
    const { contentDocument: document, contentWindow: window } = frame;
    if (!document?.body || !window || document.body === body) return;
    body = document.body;
    addStyles(document, document.documentElement, styles, window as Window & typeof globalThis);
    if (gone) window.addEventListener('pagehide', gone, { signal });
    ready({ parent: body, window });
  };
  frame.addEventListener('load', enter, { signal });
  parent.append(frame);
  enter();
  if (!body) frame.remove();
  return body !== null;
}
