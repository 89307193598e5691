/**
 * Whether the page keeps events from what is inside `host`: a listener of its own on the window hears every key and
 * press before ours, whoever registered later, and can stop or cancel them all. Tried with events of our own making,
 * which only listeners ahead of ours hear: keys are stopped at the window, the rest at the host.
 */
export function pageSwallowsEvents(host: HTMLElement): boolean {
  const shared: EventInit = { bubbles: true, cancelable: true, composed: true };
  return !(
    arrives(host, window, new KeyboardEvent('keydown', { ...shared, key: 'Escape', code: 'Escape', keyCode: 27 })) &&
    arrives(host, host, new MouseEvent('mousedown', shared)) &&
    arrives(host, host, new ClipboardEvent('copy', shared))
  );
}

function arrives(host: HTMLElement, listener: EventTarget, event: Event): boolean {
  let arrived = false;
  const hear = (heard: Event) => {
    arrived = !heard.defaultPrevented;
    heard.stopImmediatePropagation();
  };
  listener.addEventListener(event.type, hear, { capture: true });
  host.dispatchEvent(event);
  listener.removeEventListener(event.type, hear, { capture: true });
  return arrived;
}

/**
 * Whether a page could walk into a closed root from its own selection: Firefox hands out the very node that a person
 * clicked (`getSelection().getRangeAt(0).startContainer`, tried in 153), where the standard has it stop at the host.
 * A selection in a frame is that frame's own. No way to find out without moving the page's selection, so by engine.
 */
export function selectionLeadsInside(): boolean {
  return CSS.supports('-moz-orient', 'inline');
}
