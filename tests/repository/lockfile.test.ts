import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const { packages } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

test('every package that another asks for is locked, those for other systems too', () => {
  const locked = new Set(Object.keys(packages).map(place => place.replace(/^.*node_modules\//, '')));
  const asked = Object.values(packages).flatMap(({ dependencies, optionalDependencies }) =>
    Object.keys({ ...dependencies, ...optionalDependencies }),
  );
  // npm drops entries that the registry at hand cannot serve, and `npm ci` then refuses the whole lockfile.
  expect(asked.filter(name => !locked.has(name))).toEqual([]);
});

test('no entry names a registry', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([]);
});
