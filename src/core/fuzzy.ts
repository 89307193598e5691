/** Where a pattern stands in a text, with errors. */
export interface FuzzyMatch {
  readonly start: number;
  readonly end: number;
  /** Characters put in, left out or replaced. */
  readonly errors: number;
}

/**
 * The place in `text` that differs least from `pattern`, with at most `limit` errors; of equally good ones the nearest to
 * `near`. Sellers' algorithm (1980): one column of edit distances a character, so time is |pattern| × |text|.
 */
export function fuzzyFind(text: string, pattern: string, limit: number, near: number): FuzzyMatch | null {
  const rows = pattern.length;
  let costs = Array.from({ length: rows + 1 }, (_, row) => row);
  let starts = new Array<number>(rows + 1).fill(0);
  let best: FuzzyMatch | null = null;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    const nextCosts = [0];
    const nextStarts = [at + 1];
    for (let row = 1; row <= rows; row++) {
      const replaced = costs[row - 1]! + (pattern.charCodeAt(row - 1) === character ? 0 : 1);
      const added = costs[row]! + 1;
      const missed = nextCosts[row - 1]! + 1;
      const cost = Math.min(replaced, added, missed);
      nextCosts.push(cost);
      nextStarts.push(
        row === 1 && cost === replaced
          ? at
          : cost === replaced
            ? starts[row - 1]!
            : cost === added
              ? starts[row]!
              : nextStarts[row - 1]!,
      );
    }
    costs = nextCosts;
    starts = nextStarts;
    const errors = costs[rows]!;
    if (errors > limit || (best && errors > best.errors)) continue;
    const start = starts[rows]!;
    if (!best || errors < best.errors || Math.abs(start - near) < Math.abs(best.start - near))
      best = { start, end: at + 1, errors };
  }
  return best;
}
