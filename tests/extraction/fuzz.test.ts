import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedPages, mutatedPages } from '../../scripts/fuzz/pages.ts';
import { findFault } from '../../scripts/fuzz/properties.ts';

/** A fixed seed, so that a change is to blame where this fails; `npm run fuzz` goes on with others. */
const SEED = 20_261_122;

test.each([
  ['generated', generatedPages, 30],
  ['changed', mutatedPages, 50],
] as const)('%s pages: nothing is thrown, invented, repeated or lost without a removal', (_name, pages, numRuns) => {
  fc.assert(
    fc.property(pages, page => {
      expect(findFault(page)).toBeNull();
    }),
    { numRuns, seed: SEED },
  );
});
