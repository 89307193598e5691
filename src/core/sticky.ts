/** Sticky patterns (`/y`) tried at a place of a text, without slicing it. */

/** The match of `pattern` that begins at `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether `pattern` matches at `at`. */
export function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Everything that `read` finds at the places where the global pattern `trigger` matches, from left to right, none overlapping another. */
export function readAll<T extends { readonly end: number }>(
  text: string,
  trigger: RegExp,
  read: (at: number) => T | null,
): T[] {
  const found: T[] = [];
  trigger.lastIndex = 0;
  for (let place = trigger.exec(text); place; place = trigger.exec(text)) {
    const item = read(place.index);
    if (!item) continue;
    found.push(item);
    trigger.lastIndex = item.end;
  }
  return found;
}
