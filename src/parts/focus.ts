/** What has the focus within an element, in whatever document or root it stands. */
export function focusedIn(element: HTMLElement | null): HTMLElement | null {
  const focused = (element?.getRootNode() as Partial<DocumentOrShadowRoot> | undefined)?.activeElement;
  return focused && element?.contains(focused) ? (focused as HTMLElement) : null;
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
      const next = controls.at(to % controls.length);
      next?.focus();
      if (next && event.isTrusted) moved?.(next);
    },
    { signal },
  );
}
