import { expect, test } from 'vitest';
import type { Position } from '../../src/core/kept.ts';
import type { Library } from '../../src/core/library.ts';
import { keepingAnswers } from '../../src/keeping/answers.ts';

const POSITION: Position = {
  anchor: { start: 0, end: 4, quote: '솔내시가', prefix: '', suffix: ' 다음 달부터' },
  progress: 0.4,
};

test.each([
  ['a window', { tab: { incognito: false } }, ['https://haesol.test/1']],
  ['a private window', { tab: { incognito: true } }, []],
])('where reading stopped in %s', async (_, sender, saved) => {
  const places: string[] = [];
  const library = {
    savePosition: async (url: string) => void places.push(url),
    find: async () => null,
  } as unknown as Library;
  const answers = keepingAnswers({
    library: async () => library,
    annotate: async () => null,
    openPage: async () => {},
    now: () => 0,
  });
  await answers.savePosition({ url: 'https://haesol.test/1', position: POSITION }, sender);
  expect(places).toEqual(saved);
});
