import { chordCaps, chordFor, type ShortcutChoices, type ShortcutName } from '../core/shortcuts.ts';

/**
 * Hears the reader's keys on a window, ahead of the page's own handlers further down; keys that are not ours go
 * their way (scrolling, Tab, find in page). `actionOf` says what a press is for, by physical key.
 */
export function listenKeys(
  window: Window,
  actionOf: (press: KeyboardEvent) => (() => void) | undefined,
  back: () => void,
  signal: AbortSignal,
): void {
  const press = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const run = event.code === 'Escape' || event.key === 'Escape' ? back : actionOf(event);
    if (!run) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat || run !== back) run();
  };
  window.addEventListener('keydown', press, { capture: true, signal });
}

/** Writes the keys that hold now into every `<kbd data-shortcut>`, and onto the controls that carry them. */
export function showKeys(root: ParentNode, choices: ShortcutChoices): void {
  for (const cap of root.querySelectorAll<HTMLElement>('kbd[data-shortcut]')) {
    const keys = chordCaps(chordFor(cap.dataset['shortcut'] as ShortcutName, choices));
    cap.textContent = keys;
    cap.hidden = keys === '';
    const control = cap.closest('[data-tool]');
    if (keys) control?.setAttribute('aria-keyshortcuts', keys.replace(' ', '+'));
    else control?.removeAttribute('aria-keyshortcuts');
  }
}
