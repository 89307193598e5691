import { expect, test } from 'vitest';
import { readingPlace } from '../../src/options/navigation.ts';

test.each([
  ['the top', 0, 4000, 0],
  ['the end', 4000, 4000, 900],
  ['between', 2000, 4000, 270],
  ['the last of the free stretch', 3370, 4000, 270],
  ['half of the last stretch', 3685, 4000, 585],
  ['the top of a page of little more than the window', 0, 100, 0],
  ['its end', 100, 100, 900],
  ['its middle', 50, 100, 270],
  ['a page that fits', 0, 0, 0],
])('at %s one reads where it is', (_, scrolled, scrollable, place) => {
  expect(readingPlace(scrolled, scrollable, 900)).toBeCloseTo(place);
});

test('the place only ever moves down the page while it is scrolled down', () => {
  for (const scrollable of [1, 40, 300, 900, 5000]) {
    const places = Array.from({ length: 101 }, (_, step) => (scrollable * step) / 100).map(
      scrolled => scrolled + readingPlace(scrolled, scrollable, 900),
    );
    expect(places.every((place, index) => index === 0 || place > places[index - 1]!)).toBe(true);
  }
});
