/** Set in the page's isolated world when the next run of the reader shall open it, and not toggle it. */
export const OPEN_ONLY = 'jeongdokOpenOnly';

/** In the page: whether this run was asked to open only. Asking takes the wish back. */
export function takeOpenOnly(): boolean {
  return Object.hasOwn(globalThis, OPEN_ONLY) && Reflect.deleteProperty(globalThis, OPEN_ONLY);
}
