import { describe, expect, test } from 'vitest';
import { packModel } from '../../../scripts/train/pack.ts';
import { LABELS } from '../../../src/annotation/tagger/labels.ts';
import { INNER_SIZE, OUTER_SIZE } from '../../../src/annotation/tagger/lattice.ts';
import { readModel } from '../../../src/annotation/tagger/model.ts';
import { FeatureTable } from '../../../src/annotation/tagger/table.ts';

const hashes = Int32Array.of(2 ** 28 - 5, 7, 200_000, 100_000_000);
const weights = new Float32Array(hashes.length * LABELS);
weights[0] = 2.54;
weights[24] = -1.27;
weights[LABELS + 3] = 0.02;
weights[2 * LABELS + 12] = 0.001;
weights[3 * LABELS + 1] = -0.5;
const transitions = {
  outer: Float64Array.from({ length: OUTER_SIZE }, (_, k) => k / 4),
  inner: Float64Array.from({ length: INNER_SIZE }, (_, k) => -k / 4),
};
const lists = {
  kinds: new Map([
    [-9, 1],
    [9, 200],
  ]),
  openings: new Set([-1, 3]),
};
const packed = packModel({ weights, transitions }, hashes, lists);

describe('the packed model', () => {
  test('reads back what was written, rounded to 127ths of the largest weight', () => {
    const model = readModel(packed);
    expect(model.transitions).toEqual(transitions);
    expect(model.lists).toEqual(lists);
    expect(model.weights.scale).toBeCloseTo(0.02, 6);
    // In unsigned order; the feature whose only weight rounds to 0 is gone.
    expect([...model.weights.hashes]).toEqual([7, 100_000_000, 2 ** 28 - 5]);
    expect([...model.weights.starts]).toEqual([0, 1, 2, 4]);
    expect([...model.weights.labels]).toEqual([3, 1, 0, 24]);
    expect([...model.weights.values]).toEqual([1, -25, 127, -63]);
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['another file', new TextEncoder().encode('{"name": "something else altogether"}')],
    ['half of it', packed.subarray(0, packed.length >> 1)],
    ['one byte less', packed.subarray(0, packed.length - 1)],
    ['one byte more', Uint8Array.from([...packed, 0])],
    ['one byte changed', packed.map((byte, at) => (at === 100 ? byte ^ 1 : byte))],
  ])('is refused where the bytes are %s', (_, bytes) => {
    expect(() => readModel(bytes)).toThrow(RangeError);
  });

  test('is read from the middle of a larger buffer', () => {
    const larger = new Uint8Array(packed.length + 11);
    larger.set(packed, 5);
    expect(readModel(larger.subarray(5, 5 + packed.length))).toEqual(readModel(packed));
  });
});

test('the feature table adds up the weights of known features and passes over all others', () => {
  const table = new FeatureTable(readModel(packed).weights);
  const scores = new Float64Array(2 * LABELS);
  table.score(Int32Array.of(2 ** 28 - 5, 0, 6, 7, 8, 2 ** 28 - 5), 2, 3, scores, LABELS);
  expect(scores[0]).toBeCloseTo(2.54, 5);
  expect(scores[24]).toBeCloseTo(-1.26, 5);
  expect(scores[LABELS]).toBeCloseTo(2.54, 5);
  expect(scores[LABELS + 3]).toBeCloseTo(0.02, 5);
  expect(scores.filter(score => score !== 0).length).toBe(5);
});
