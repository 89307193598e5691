import { describe, expect, test } from 'vitest';
import { bestSpans, type SpanPosterior, spanPosteriors } from '../../../src/annotation/tagger/decode.ts';
import {
  BEGIN,
  CLOSING,
  END,
  INSIDE,
  LABELS,
  labelsOf,
  OPENING,
  SINGLE,
} from '../../../src/annotation/tagger/labels.ts';
import { exponentiate, INNER_SIZE, Lattice, OUTER_SIZE } from '../../../src/annotation/tagger/lattice.ts';

/** Numbers that look random and are the same every time. */
const wave = (length: number, phase: number): Float64Array =>
  Float64Array.from({ length }, (_, k) => 2 * Math.sin(phase + 12.9898 * k));

const transitions = { outer: wave(OUTER_SIZE, 1), inner: wave(INNER_SIZE, 2) };

/** The weight of a transition, by the definition of BIOES; −∞ where it is not allowed. */
function weightOf(from: number, to: number): number {
  if (CLOSING.includes(from))
    return to < OPENING ? transitions.outer[CLOSING.indexOf(from) * OPENING + to]! : -Infinity;
  const inside = from >= INSIDE;
  const type = from - (inside ? INSIDE : BEGIN);
  if (to === INSIDE + type) return transitions.inner[4 * type + (inside ? 2 : 0)]!;
  if (to === END + type) return transitions.inner[4 * type + (inside ? 3 : 1)]!;
  return -Infinity;
}

/** Every allowed path of the length with its unnormalised weight. */
function* paths(emission: Float64Array, length: number, path: number[] = [], score = 0): Generator<[number[], number]> {
  const i = path.length;
  if (i === length) {
    if (CLOSING.includes(path[i - 1]!)) yield [path, Math.exp(score)];
    return;
  }
  for (let y = 0; y < LABELS; y++) {
    const step = i === 0 ? (y < OPENING ? 0 : -Infinity) : weightOf(path[i - 1]!, y);
    if (step > -Infinity) yield* paths(emission, length, [...path, y], score + step + emission[i * LABELS + y]!);
  }
}

describe('forward–backward', () => {
  const length = 4;
  const emission = wave(length * LABELS, 3);
  const lattice = new Lattice();
  lattice.run(emission, length, exponentiate(transitions));
  const all = [...paths(emission, length)];
  const total = all.reduce((sum, [, weight]) => sum + weight, 0);

  test('the partition function is the sum over all allowed paths', () => {
    expect(lattice.logZ).toBeCloseTo(Math.log(total), 6);
  });

  test('the posterior of each label is its share of the paths', () => {
    for (let i = 0; i < length; i++)
      for (let y = 0; y < LABELS; y++) {
        const share = all.filter(([path]) => path[i] === y).reduce((sum, [, weight]) => sum + weight, 0) / total;
        expect(lattice.alpha[i * LABELS + y]! * lattice.beta[i * LABELS + y]!).toBeCloseTo(share, 6);
      }
  });

  test('the posterior of each span is the share of the paths that have exactly it', () => {
    const spans = spanPosteriors(lattice, length, exponentiate(transitions), 1e-4);
    expect(spans.length).toBeGreaterThan(10);
    for (const span of spans) {
      const labels = labelsOf([span], length);
      const share =
        all
          .filter(([path]) => path.every((y, i) => i < span.start || i >= span.end || y === labels[i]))
          .reduce((sum, [, weight]) => sum + weight, 0) / total;
      expect(span.confidence).toBeCloseTo(share, 6);
    }
  });

  test('a second, shorter run is not disturbed by the first', () => {
    const reused = new Lattice();
    reused.run(wave(50 * LABELS, 5), 50, exponentiate(transitions));
    reused.run(emission, length, exponentiate(transitions));
    expect(reused.logZ).toBeCloseTo(lattice.logZ, 12);
  });
});

describe('the choice of spans', () => {
  const span = (start: number, end: number, confidence: number): SpanPosterior => ({ start, end, type: 0, confidence });
  test.each<[string, SpanPosterior[], [number, number][]]>([
    ['nothing', [], []],
    ['a span that is worth its price', [span(1, 3, 0.5)], [[1, 3]]],
    ['not one that is not', [span(1, 3, 0.3)], []],
    ['the likelier of two that overlap', [span(0, 3, 0.45), span(2, 4, 0.5)], [[2, 4]]],
    [
      'two that together gain more than one',
      [span(0, 2, 0.6), span(1, 4, 0.65), span(3, 5, 0.6)],
      [
        [0, 2],
        [3, 5],
      ],
    ],
    [
      'neighbours',
      [span(0, 2, 0.9), span(2, 4, 0.9)],
      [
        [0, 2],
        [2, 4],
      ],
    ],
  ])('takes %s', (_, spans, expected) => {
    expect(bestSpans(spans, 6, 0.4).map(({ start, end }) => [start, end])).toEqual(expected);
  });
});

test('labels of spans', () => {
  const labels = labelsOf(
    [
      { start: 1, end: 4, type: 2 },
      { start: 4, end: 5, type: 5 },
    ],
    6,
  );
  expect([...labels]).toEqual([0, BEGIN + 2, INSIDE + 2, END + 2, SINGLE + 5, 0]);
});
