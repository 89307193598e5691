export interface Shortcut {
  /** A physical key: with a Korean input method `event.key` is a jamo. */
  readonly code: string;
  readonly shift?: boolean | 'either';
  /** As it is written on the key. */
  readonly label: string;
  readonly run: () => void;
}

/**
 * Hears the reader's keys on a window, ahead of the page's own handlers further down; keys that are not ours go
 * their way (scrolling, Tab, find in page).
 */
export function listenKeys(
  window: Window,
  shortcuts: readonly Shortcut[],
  back: () => void,
  signal: AbortSignal,
): void {
  const press = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const run =
      event.code === 'Escape' || event.key === 'Escape'
        ? back
        : shortcuts.find(
            ({ code, shift = false }) => code === event.code && (shift === 'either' || shift === event.shiftKey),
          )?.run;
    if (!run) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat || run !== back) run();
  };
  window.addEventListener('keydown', press, { capture: true, signal });
}
