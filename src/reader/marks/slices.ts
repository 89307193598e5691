/** Milliseconds of work at a time: half a frame at 60 Hz. */
const SLICE = 8;
/** After so many milliseconds the next slice does not wait for a quiet moment any longer. */
const PATIENCE = 100;

/**
 * Does work on each item, at once for one slice and then whenever the browser has a moment, so that a long list never
 * holds up scrolling. Stops where the signal aborts.
 */
export function doInSlices<T>(items: readonly T[], work: (item: T) => void, signal: AbortSignal): void {
  let next = 0;
  const slice = () => {
    if (signal.aborted) return;
    const until = performance.now() + SLICE;
    do {
      if (next === items.length) return;
      work(items[next++]!);
    } while (performance.now() < until);
    requestIdleCallback(slice, { timeout: PATIENCE });
  };
  slice();
}
