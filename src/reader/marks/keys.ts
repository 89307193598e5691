import { stepFrom } from '../../parts/focus.ts';

/**
 * One tab stop for all that `selector` finds in `surface`, arrow keys, Home and End between (WAI-ARIA roving
 * tabindex). The stop is where the focus was last.
 */
export function moveBetween(surface: HTMLElement, selector: string, signal: AbortSignal): void {
  surface.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target as Element).matches(selector)) return;
      for (const stop of surface.querySelectorAll<HTMLElement>(`${selector}[tabindex="0"]`)) stop.tabIndex = -1;
      (target as HTMLElement).tabIndex = 0;
    },
    { signal },
  );
  surface.addEventListener(
    'keydown',
    event => {
      const { target, code, altKey, ctrlKey, metaKey } = event;
      if (altKey || ctrlKey || metaKey || !(target as Element).matches(selector)) return;
      const next = stepFrom([...surface.querySelectorAll<HTMLElement>(selector)], target as HTMLElement, code);
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
    { signal },
  );
}
