/** Milliseconds without a frame after which there is none to wait for: the tab is not shown. */
const PATIENCE = 100;

/** Resolves when the next frame is on the screen and the browser at rest: what does not show the article comes then. */
export function nextFrame(): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      requestIdleCallback(() => resolve(), { timeout: PATIENCE });
    });
  });
}
