import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scrollBehavior } from '../../src/parts/motion.ts';

const SRC = path.resolve(import.meta.dirname, '../../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map(file => file.split(path.sep).join('/'));
const text = (file: string) => readFileSync(path.join(SRC, file), 'utf8');

test.each([
  [true, 'instant'],
  [false, 'smooth'],
])('with the wish for no motion %s, scrolling is %s', (reduce, behavior) => {
  const asked: string[] = [];
  const matchMedia = (query: string) => {
    asked.push(query);
    return { matches: reduce } as MediaQueryList;
  };
  expect(scrollBehavior({ matchMedia })).toBe(behavior);
  expect(asked).toEqual(['(prefers-reduced-motion: reduce)']);
});

test('that wish is heard in two places: where scrolling begins, and where the tokens of time are set', () => {
  const hearing = files.filter(file => /\.(?:ts|css)$/.test(file) && text(file).includes('prefers-reduced-motion'));
  expect(hearing.sort()).toEqual(['parts/motion.ts', 'parts/tokens.css']);
  const gliding = files.filter(file => file.endsWith('.ts') && /['"]smooth['"]/.test(text(file)));
  expect(gliding).toEqual(['parts/motion.ts']);
});

/** A time of a stylesheet's own, which that wish would not reach. */
const OWN_TIME = /(?:transition|animation)(?:-duration|-delay)?:[^;]*\b[\d.]+m?s\b|scroll-behavior:\s*smooth/;
test.each(files.filter(file => file.endsWith('.css')))('%s takes its times from the tokens', file => {
  expect(OWN_TIME.exec(text(file))?.[0]).toBeUndefined();
});

test('a time of its own is seen', () => {
  for (const rule of ['transition: color 90ms;', 'animation:\n    rise 0.2s ease;', 'scroll-behavior: smooth'])
    expect(OWN_TIME.test(rule)).toBe(true);
  expect(OWN_TIME.test('transition: color var(--t1);')).toBe(false);
});
