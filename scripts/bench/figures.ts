/** The value below which `share` of the numbers lie; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** A cost at a size. */
export interface Point {
  readonly size: number;
  readonly ms: number;
}

/**
 * The exponent `e` of `ms = c · size^e` by least squares over the logarithms: 1 is linear, 2 is square. Points below
 * `floor` milliseconds are left out: what is constant there hides what grows.
 */
export function exponent(points: readonly Point[], floor = 0.5): number {
  const logs = points.filter(({ ms }) => ms >= floor).map(({ size, ms }) => [Math.log(size), Math.log(ms)] as const);
  if (logs.length < 2) return Number.NaN;
  const mean = (index: 0 | 1) => logs.reduce((sum, log) => sum + log[index], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return over / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}

const number = (value: number): string =>
  Number.isNaN(value) ? '–' : value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);

/** A Markdown table: the first cell of a row names it, the rest are figures. */
export function table(head: readonly string[], rows: readonly (readonly [string, ...number[]])[]): string {
  const lines = [
    head,
    head.map((_, index) => (index ? '---:' : '---')),
    ...rows.map(([name, ...cells]) => [name, ...cells.map(number)]),
  ];
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n');
}
