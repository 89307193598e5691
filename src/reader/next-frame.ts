/** Milliseconds without a frame after which there is none to wait for: the tab is not shown. */
const PATIENCE = 100;

/**
 * Resolves when the next frame has been painted and the one after it is due: what does not show the article comes then.
 * An idle moment would do as well, but none may come for a tenth of a second.
 */
export function nextFrame(): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}
