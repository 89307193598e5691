import { native } from './native.ts';

/** Firefox says it of the element, Chrome of a namespace that content scripts have. */
interface Opened {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
interface Opening {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/**
 * An element's shadow root, closed ones too, which only extensions may open. Chrome's answer is slow, so it is asked only
 * of what looks like a host: a custom element, or one that holds nothing for the page to see.
 * Source: chrome.dom.openOrClosedShadowRoot, Element.openOrClosedShadowRoot (Firefox, for extensions).
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const root = element.shadowRoot ?? (element as Opened).openOrClosedShadowRoot;
  if (root || 'openOrClosedShadowRoot' in element) return root ?? null;
  if (element.firstChild && !element.localName.includes('-')) return null;
  return (native as Opening).dom?.openOrClosedShadowRoot(element) ?? null;
}
