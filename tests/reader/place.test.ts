import { expect, test } from 'vitest';
import { type Box, placeCard } from '../../src/reader/card/place.ts';

const ROOM: Box = { left: 16, top: 64, right: 1000, bottom: 784 };
const SIZE = { width: 352, height: 300 };
const line = (left: number, top: number, width = 80): Box => ({ left, top, right: left + width, bottom: top + 24 });

test.each<[string, Box[], typeof SIZE, { left: number; top: number }]>([
  ['below, its text on the mark’s left edge', [line(200, 200)], SIZE, { left: 180, top: 230 }],
  ['above where there is no room below', [line(200, 600)], SIZE, { left: 180, top: 294 }],
  ['not past the left edge', [line(20, 200)], SIZE, { left: 16, top: 230 }],
  ['not past the right edge', [line(900, 200)], SIZE, { left: 648, top: 230 }],
  ['below the last of its lines', [line(900, 200), line(100, 234)], SIZE, { left: 80, top: 264 }],
  ['above the first of its lines', [line(500, 600), line(100, 634)], SIZE, { left: 480, top: 294 }],
])('%s', (_, lines, size, expected) => {
  expect(placeCard(lines, size, ROOM)).toMatchObject(expected);
});

test('never over its mark, never out of the room, whatever its height', () => {
  for (let top = 70; top < 760; top += 30)
    for (const height of [100, 400, 2000]) {
      const mark = line(300, top);
      const spot = placeCard([mark], { width: 352, height }, ROOM);
      const shown = Math.min(height, spot.maxHeight);
      expect(spot.top >= mark.bottom || spot.top + shown <= mark.top).toBe(true);
      expect([spot.top >= ROOM.top, spot.top + shown <= ROOM.bottom]).toEqual([true, true]);
    }
});
