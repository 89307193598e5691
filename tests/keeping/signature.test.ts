import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOCK, fits, placesOf, signatureOf, slicesOf, textsWith } from '../../src/keeping/signature.ts';

const keys = fc.array(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 60 });

test('a text is never missed, alone or in a block', () => {
  fc.assert(
    fc.property(fc.array(keys, { minLength: 1, maxLength: BLOCK }), fc.nat(), (texts, pick) => {
      const at = pick % texts.length;
      const places = placesOf(texts[at]!.slice(0, 4));
      const signatures = texts.map(signatureOf);
      expect(fits(signatures[at]!, places)).toBe(true);
      const slices = slicesOf(signatures);
      const found = textsWith(places, slice => slices[slice]);
      expect(found).toContain(at);
      expect(found).toEqual(signatures.flatMap((bits, text) => (fits(bits, places) ? [text] : [])));
    }),
  );
});

test('few texts without a key have its bits', () => {
  const article = signatureOf(Array.from({ length: 1900 }, (_, at) => `가${at}`));
  const wrong = Array.from({ length: 2000 }, (_, at) => placesOf([`나${at}`])).filter(places => fits(article, places));
  expect(wrong.length / 2000).toBeLessThan(0.08);
});
