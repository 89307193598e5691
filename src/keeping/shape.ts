/**
 * Reading values of unknown make: every reader answers with a fresh value of its type, made of known fields only, or
 * throws `Misshapen`. Nothing that was handed in is passed on, so that no key of a stranger's reaches us.
 */
export class Misshapen extends Error {}
export type Shape<T> = (value: unknown) => T;

/** Characters of one string at most. */
const LONGEST = 2_000_000;

const fail = (): never => {
  throw new Misshapen('not what was expected');
};
export const text: Shape<string> = value => (typeof value === 'string' && value.length <= LONGEST ? value : fail());
export const number: Shape<number> = value => (typeof value === 'number' && Number.isFinite(value) ? value : fail());
export const flag: Shape<boolean> = value => (typeof value === 'boolean' ? value : fail());
export const yes: Shape<true> = value => (value === true ? true : fail());

export const oneOf =
  <const T extends string | number>(values: readonly T[]): Shape<T> =>
  value =>
    values.find(known => known === value) ?? fail();
export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  value =>
    value === null ? null : shape(value);
export const list =
  <T>(shape: Shape<T>, most: number): Shape<T[]> =>
  value =>
    Array.isArray(value) && value.length <= most ? value.map(shape) : fail();

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Whole<F extends Fields> = { readonly [K in keyof F]: ReturnType<F[K]> };
type Part<F extends Fields> = { readonly [K in keyof F]?: ReturnType<F[K]> };

/** An object with all of `fields`, and those of `more` that are there. */
export const object =
  <F extends Fields, const M extends Fields = Record<never, never>>(fields: F, more?: M): Shape<Whole<F> & Part<M>> =>
  value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail();
    const own = (key: string): unknown =>
      Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
    const made = Object.entries(fields).map(([key, shape]) => [key, shape(own(key))] as const);
    const rest = Object.entries(more ?? {}).flatMap(([key, shape]) =>
      own(key) === undefined ? [] : [[key, shape(own(key))] as const],
    );
    return Object.fromEntries([...made, ...rest]) as Whole<F> & Part<M>;
  };
