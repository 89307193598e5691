/** What two lists share and do not, in order. */
export interface Edit<T> {
  readonly kind: 'same' | 'gone' | 'new';
  readonly item: T;
}

/** Cells of the table at most; lists that differ over a longer stretch count as replaced there. */
const MOST_CELLS = 4_000_000;

/** The shortest way from one list to the other (longest common subsequence; ends that agree are taken off first). */
export function compareLists<T>(before: readonly T[], after: readonly T[]): Edit<T>[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail))
    tail++;
  const old = before.slice(head, before.length - tail);
  const young = after.slice(head, after.length - tail);
  const same = (items: readonly T[]): Edit<T>[] => items.map(item => ({ kind: 'same', item }));
  return [...same(before.slice(0, head)), ...middle(old, young), ...same(before.slice(before.length - tail))];
}

function middle<T>(before: readonly T[], after: readonly T[]): Edit<T>[] {
  const width = after.length + 1;
  if (before.length * after.length > MOST_CELLS)
    return [
      ...before.map(item => ({ kind: 'gone', item }) as const),
      ...after.map(item => ({ kind: 'new', item }) as const),
    ];
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        before[i] === after[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const edits: Edit<T>[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      edits.push({ kind: 'same', item: before[i]! });
      i++;
      j++;
    } else if (
      j === after.length ||
      (i < before.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
    )
      edits.push({ kind: 'gone', item: before[i++]! });
    else edits.push({ kind: 'new', item: after[j++]! });
  }
  return edits;
}
