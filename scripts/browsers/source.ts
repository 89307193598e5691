/** Functions travel to a page as source text, their arguments as JSON. */

// biome-ignore lint/suspicious/noExplicitAny: the one place where functions of every shape are turned to text
export type Sendable = (...args: any[]) => unknown;

/**
 * Source of an expression that calls `fn`. The TypeScript runner wraps inner functions in a `__name` helper that
 * exists only on our side.
 */
export function callSource(fn: Sendable, first: string | null, args: readonly unknown[]): string {
  const list = [...(first === null ? [] : [first]), ...args.map(argument => JSON.stringify(argument) ?? 'undefined')];
  return `(() => { const __name = value => value; return (${fn})(${list.join(', ')}); })()`;
}

/** The same as JSON text, so that both protocols carry every value alike. */
export function jsonSource(fn: Sendable, first: string | null, args: readonly unknown[]): string {
  return `Promise.resolve(${callSource(fn, first, args)}).then(value => JSON.stringify(value) ?? 'null')`;
}
