/** Calls `act` once the element is laid out, and whenever its size changes. The observer can be given more elements. */
export function onResize(element: Element, signal: AbortSignal, act: () => void): ResizeObserver {
  const observer = new ResizeObserver(() => act());
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
  return observer;
}
