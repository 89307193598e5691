import type { Stage } from './host.ts';

/**
 * Prints the article and nothing of the page: in the top layer a dialog prints one page of itself over the page's
 * own text, so that it lies in the flow, alone, while the browser prints. The sheet page-under.css hides the rest.
 */
export function preparePrint(stage: Stage, signal: AbortSignal): void {
  window.addEventListener('beforeprint', () => stage.flatten(), { signal });
  window.addEventListener('afterprint', () => stage.raise(), { signal });
}
