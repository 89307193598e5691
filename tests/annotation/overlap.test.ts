import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../src/annotation/evidence.ts';
import { chooseNames, NAME_PRICE } from '../../src/annotation/overlap.ts';
import type { Annotation } from '../../src/core/annotation.ts';

const candidate = (start: number, end: number, probability: number): Candidate => ({
  passage: 0,
  start,
  end,
  type: 'ORG',
  probability,
  source: 'list',
  row: null,
});
const spans = (chosen: readonly Candidate[]): string[] => chosen.map(({ start, end }) => `${start}-${end}`);

describe('names that may stand together', () => {
  test('of equal ones the widest', () => {
    expect(spans(chooseNames([candidate(0, 2, 0.9), candidate(0, 8, 0.9), candidate(4, 8, 0.9)], []))).toEqual(['0-8']);
  });
  test('sure parts before a doubtful whole', () => {
    expect(spans(chooseNames([candidate(0, 2, 0.97), candidate(3, 6, 0.97), candidate(0, 6, 0.5)], []))).toEqual([
      '0-2',
      '3-6',
    ]);
  });
  test('nothing below its price, nothing inside a value', () => {
    const date: Annotation = { block: 0, start: 10, end: 14, type: 'DATE' };
    const term: Annotation = { block: 0, start: 20, end: 24, type: 'TERM' };
    const given = [candidate(0, 3, NAME_PRICE - 0.01), candidate(12, 16, 0.9), candidate(20, 24, 0.9)];
    expect(spans(chooseNames(given, [date, term]))).toEqual(['20-24']);
  });

  test('never overlapping, and worth no less than any one of them', () => {
    const any = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }), fc.float({ min: 0, max: 1, noNaN: true }))
      .map(([start, length, probability]) => candidate(start, start + length, probability));
    const worth = (list: readonly Candidate[]): number =>
      list.reduce((sum, { start, end, probability }) => sum + (probability - NAME_PRICE) * (end - start), 0);
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), given => {
        const chosen = chooseNames(given, []);
        for (let i = 1; i < chosen.length; i++) expect(chosen[i]!.start).toBeGreaterThanOrEqual(chosen[i - 1]!.end);
        for (const one of given) expect(worth(chosen)).toBeGreaterThanOrEqual(worth([one]) - 1e-9);
      }),
    );
  });
});
