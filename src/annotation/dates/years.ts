import { dayNumber } from '../../core/calendar.ts';
import type { Component, Point, Portion } from './expression.ts';
import type { Interval } from './interval.ts';
import { interval, months } from './interval.ts';
import type { Scene } from './scene.ts';

export interface YearFound {
  readonly from: number;
  readonly to: number;
  readonly inferred: boolean;
}

/** The year that a component names, null where nothing is known to count from. */
export function yearOf(component: Component, scene: Scene): YearFound | null {
  if (component.base === 'absolute')
    return { from: component.from, to: component.to ?? component.from, inferred: false };
  const base =
    component.base === 'published'
      ? scene.today?.year
      : component.offset < 0
        ? scene.context.periodYear()
        : scene.context.year();
  if (base === undefined || base === null) return null;
  return { from: base + component.offset, to: base + component.offset, inferred: true };
}

/** First and last month of a year's portion. 연초 is January and 연말 December by convention. */
const YEAR_MONTHS: Readonly<Partial<Record<Portion, readonly [number, number]>>> = {
  begin: [1, 1],
  first: [1, 4],
  middle: [5, 8],
  late: [9, 12],
  end: [12, 12],
};
const DECADE_YEARS: Readonly<Partial<Record<Portion, readonly [number, number]>>> = {
  begin: [0, 3],
  middle: [4, 6],
  late: [7, 9],
  end: [7, 9],
};
const CENTURY_YEARS: Readonly<Partial<Record<Portion, readonly [number, number]>>> = {
  begin: [1, 30],
  middle: [31, 70],
  late: [71, 100],
  end: [71, 100],
};

/** A year, or the part of it that `portion` names; 연내 runs from the publication day. */
export function resolveYear(found: YearFound, portion: Portion | undefined, scene: Scene): Interval | null {
  const { from, to, inferred } = found;
  if (portion === 'rest') {
    if (scene.published === null || scene.today?.year !== from) return months(from, 1, 12, 'year', { inferred });
    return interval(scene.published, dayNumber(from, 12, 31), 'year', { inferred });
  }
  if (from !== to) return interval(dayNumber(from, 1, 1), dayNumber(to, 12, 31), 'years', { inferred });
  const part = portion ? YEAR_MONTHS[portion] : undefined;
  return part
    ? months(from, part[0], part[1], 'part', { inferred, approx: true })
    : months(from, 1, 12, 'year', { inferred });
}

/** 1980년대, 90년대 초반, 21세기. */
export function resolveAge(point: Point): Interval | null {
  const approx = point.portion !== undefined;
  if (point.decade) {
    const part = (point.portion && DECADE_YEARS[point.portion]) ?? [0, 9];
    return interval(
      dayNumber(point.decade.from + part[0], 1, 1),
      dayNumber(point.decade.to + part[1], 12, 31),
      'years',
      { approx },
    );
  }
  if (!point.century || point.century > 21) return null;
  const part = (point.portion && CENTURY_YEARS[point.portion]) ?? [1, 100];
  const base = (point.century - 1) * 100;
  return interval(dayNumber(base + part[0], 1, 1), dayNumber(base + part[1], 12, 31), 'years', { approx });
}

/** 올여름, 지난겨울. A winter belongs to the year in which it begins. */
export function resolveSeason(point: Point, season: number, scene: Scene): Interval | null {
  const at = (year: number, inferred: boolean): Interval =>
    months(year, season * 3 + 3, season * 3 + 5, 'season', { inferred, approx: true });
  const year = point.year && yearOf(point.year, scene);
  const { today, published } = scene;
  if (year)
    return at(
      point.year?.base === 'published' && season === 3 && today && today.month <= 2 && year.from === today.year
        ? year.from - 1
        : year.from,
      year.inferred,
    );
  if (!today || published === null) return null;
  const candidates = [today.year - 1, today.year, today.year + 1].map(candidate => at(candidate, true));
  if (point.toward === 'past') return candidates.findLast(({ end }) => end < published) ?? at(today.year - 1, true);
  if (point.toward === 'next') return candidates.find(({ start }) => start > published) ?? null;
  return candidates.find(({ end }) => end >= published) ?? null;
}
