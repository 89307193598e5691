import type { QuantityValue } from '../annotation.ts';
import { significant } from './figures.ts';

/** A quantity in another unit, rounded to four figures. */
export interface Converted {
  readonly amount?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
}
interface Conversion {
  readonly unit: string;
  readonly factor: number;
  /** Added after the factor (temperatures). */
  readonly offset?: number;
}

const to = (unit: string, factor: number, offset = 0): Conversion => ({ unit, factor, offset });

/** 1평 is 400/121 ㎡ (measures act of 1961), an acre 4,046.8564224 ㎡. */
const PYEONG = 400 / 121;
const ACRE = 4046.8564224;

/**
 * What a reader would want a unit in. International yard and pound of 1959; US gallon and oil barrel; 근 for meat (600 g),
 * 돈 3.75 g and 되 1.8039 L after the Korean measures act; a basis point is a hundredth of a percentage point.
 */
const CONVERSIONS: Readonly<Record<string, readonly Conversion[]>> = {
  평: [to('㎡', PYEONG)],
  '㎡': [to('평', 1 / PYEONG)],
  ha: [to('㎡', 10_000), to('평', 10_000 / PYEONG)],
  에이커: [to('㎡', ACRE), to('평', ACRE / PYEONG)],
  '㎢': [to('ha', 100), to('평', 1_000_000 / PYEONG)],
  근: [to('g', 600)],
  돈: [to('g', 3.75)],
  되: [to('L', 1.8039)],
  마일: [to('km', 1.609344)],
  해리: [to('km', 1.852)],
  피트: [to('m', 0.3048)],
  인치: [to('cm', 2.54)],
  야드: [to('m', 0.9144)],
  파운드: [to('kg', 0.45359237)],
  온스: [to('g', 28.349523125)],
  갤런: [to('L', 3.785411784)],
  배럴: [to('L', 158.987294928)],
  '℉': [to('℃', 5 / 9, -160 / 9)],
  '℃': [to('℉', 9 / 5, 32)],
  bp: [to('%p', 0.01)],
  광년: [to('km', 9.4607304725808e12)],
};

/** A quantity in the units that its own is commonly asked in; empty where none is. */
export function convert(value: QuantityValue): Converted[] {
  return (CONVERSIONS[value.unit] ?? []).map(({ unit, factor, offset = 0 }) => {
    const into = (amount: number): number => significant(amount * factor + offset);
    if (value.amount !== undefined) return { amount: into(value.amount), unit };
    return value.min === undefined || value.max === undefined
      ? { unit }
      : { min: into(value.min), max: into(value.max), unit };
  });
}

export interface PercentChange {
  /** Percentage points: 8 % to 10 % is +2. */
  readonly points: number;
  /** Per cent of the first: 8 % to 10 % is +25. Null from zero. */
  readonly relative: number | null;
}

/** From one percentage to another. */
export function percentChange(before: number, after: number): PercentChange {
  const points = significant(after - before, 10);
  return { points, relative: before === 0 ? null : significant((100 * (after - before)) / before) };
}

const CHANGES = /^에서\s(?:[가-힣]{1,6}\s){0,2}$/;

/** Whether the words between two percentages say that the first became the second: 8%에서 10%로. */
export function isChange(between: string): boolean {
  return CHANGES.test(between);
}
