/** What has the focus within an element, in whatever document or root it stands. */
export function focusedIn(element: HTMLElement | null): HTMLElement | null {
  const focused = (element?.getRootNode() as Partial<DocumentOrShadowRoot> | undefined)?.activeElement;
  return focused && element?.contains(focused) ? (focused as HTMLElement) : null;
}

/** Where a key leads from one of several controls, round at the ends; undefined where it leads nowhere. */
export function stepFrom<T>(controls: readonly T[], from: T, code: string): T | undefined {
  const at = controls.indexOf(from);
  const steps: Partial<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: -1,
  };
  const to = at < 0 ? undefined : steps[code];
  return to === undefined ? undefined : controls.at(to % controls.length);
}

/**
 * Arrow keys, Home and End move between the controls that `selector` finds, as in a menu or a group of choices. `moved`
 * hears of moves that a person made.
 */
export function moveWithArrows(
  group: HTMLElement,
  selector: string,
  signal: AbortSignal,
  moved?: (control: HTMLElement) => void,
): void {
  group.addEventListener(
    'keydown',
    event => {
      const controls = [...group.querySelectorAll<HTMLElement>(selector)].filter(control => control.offsetParent);
      const next = stepFrom(controls, event.target as HTMLElement, event.code);
      if (!next) return;
      event.preventDefault();
      next.focus();
      if (event.isTrusted) moved?.(next);
    },
    { signal },
  );
}
