import { expect, test } from 'vitest';
import type { AnnotationType } from '../../src/core/annotation.ts';
import { DEFAULTS } from '../../src/core/settings.ts';
import { type Candidate, chooseMarks } from '../../src/reader/marks/policy.ts';

const candidate = (
  type: AnnotationType,
  subject: string,
  [block, start, end]: readonly [number, number, number],
  confidence?: number,
): Candidate => ({ type, subject, block, start, end, ...(confidence === undefined ? {} : { confidence }) });

/** Characters of every block: room for three marks. */
const LENGTH = 3 * 26;
const chosen = (candidates: readonly Candidate[], density: 'off' | 'calm' | 'all', length = LENGTH) =>
  chooseMarks(candidates, () => length, { ...DEFAULTS, marks: density }).map(
    ({ subject, block, start }) => `${subject}@${block}:${start}`,
  );

const kim = candidate('PERSON', 'e1', [0, 10, 13], 0.99);
const office = candidate('ORG', 'e2', [0, 20, 25], 0.9);
const day = candidate('DATE', 'd', [0, 30, 33]);
const money = candidate('MONEY', 'm', [0, 35, 40]);
const term = candidate('TERM', 't', [0, 45, 47]);
const town = candidate('PLACE', 'e3', [0, 0, 2], 0.95);
const length = candidate('QUANTITY', 'q', [0, 50, 54]);
const she = candidate('ANAPHOR', 'e9', [0, 60, 62]);
const doubtful = candidate('PERSON', 'e4', [0, 5, 8], 0.79);

test.each<[string, Candidate[], 'off' | 'calm' | 'all', string[]]>([
  ['nothing where marks are off', [kim, office], 'off', []],
  [
    'room goes by kind, marks stay in order',
    [town, kim, office, day, money, term],
    'calm',
    ['e1@0:10', 'e2@0:20', 'd@0:30'],
  ],
  ['terms before places', [town, kim, office, term], 'calm', ['e1@0:10', 'e2@0:20', 't@0:45']],
  [
    'every first mention',
    [town, kim, office, day, money, term, length],
    'all',
    ['e3@0:0', 'e1@0:10', 'e2@0:20', 'd@0:30', 'm@0:35', 't@0:45', 'q@0:50'],
  ],
  ['no quantity and no pronoun in calm', [length, she], 'calm', []],
  ['a pronoun that comes first, in all', [she], 'all', ['e9@0:60']],
  ['no doubtful name in calm', [doubtful, town], 'calm', ['e3@0:0']],
  ['doubtful names in all', [doubtful], 'all', ['e4@0:5']],
  [
    'a doubtful mention leaves the mark to a surer one',
    [doubtful, candidate('PERSON', 'e4', [1, 0, 3], 0.9)],
    'calm',
    ['e4@1:0'],
  ],
  [
    'the first mention only',
    [kim, candidate('PERSON', 'e1', [0, 40, 43], 1), candidate('PERSON', 'e1', [1, 0, 3], 1)],
    'all',
    ['e1@0:10'],
  ],
  [
    'the widest of what overlaps',
    [candidate('PLACE', 'e3', [0, 0, 2], 1), candidate('ORG', 'e5', [0, 0, 6], 1)],
    'calm',
    ['e5@0:0'],
  ],
  [
    'what was inside something wider waits for its next mention',
    [
      candidate('PLACE', 'e3', [0, 0, 2], 1),
      candidate('ORG', 'e5', [0, 0, 6], 1),
      candidate('PLACE', 'e3', [1, 4, 6], 1),
    ],
    'calm',
    ['e5@0:0', 'e3@1:4'],
  ],
  [
    'a wide mention marked before still covers what is in it',
    [candidate('MONEY', 'm', [0, 0, 8]), candidate('MONEY', 'm', [1, 0, 8]), candidate('TERM', 't', [1, 7, 8])],
    'all',
    ['m@0:0'],
  ],
  [
    'never the headline',
    [candidate('PERSON', 'e1', [-1, 0, 3], 1), candidate('PERSON', 'e1', [0, 9, 12], 1)],
    'all',
    ['e1@0:9'],
  ],
])('%s', (_, candidates, density, expected) => {
  expect(chosen(candidates, density)).toEqual(expected);
});

test.each([
  [25, 0],
  [26, 1],
  [51, 1],
  [52, 2],
])('a paragraph of %i characters has room for %i', (characters, room) => {
  expect(chosen([kim, office, day], 'calm', characters)).toHaveLength(room);
});

test('what found no room is marked at its next mention', () => {
  const crowd = ['a', 'b'].map((name, at) => candidate('PERSON', name, [0, at * 4, at * 4 + 3], 1));
  const again = candidate('PERSON', 'b', [1, 2, 5], 1);
  expect(chosen([...crowd, again], 'calm', 26)).toEqual(['a@0:0', 'b@1:2']);
});
