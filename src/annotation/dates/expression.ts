/** What a date expression says, before anything is known of the day on which it was written. */

/** A figure as written (2023년, 3∼5월), or a distance from the publication date or from the date last spoken of. */
export type Component =
  | { readonly base: 'absolute'; readonly from: number; readonly to?: number }
  | { readonly base: 'published' | 'context'; readonly offset: number };

/** 지난, 오는, 이번, 다음. */
export type Toward = 'past' | 'future' | 'this' | 'next';

/** A portion of a month, a year, a decade or a week: 초순 중순 하순, 초 중반 후반 말, 연내. */
export type Portion = 'first' | 'second' | 'third' | 'begin' | 'middle' | 'late' | 'end' | 'rest';

export interface Point {
  readonly kind: 'point';
  readonly toward?: Toward;
  readonly year?: Component;
  readonly month?: Component;
  readonly day?: Component;
  readonly quarter?: Component;
  /** 1 and 2. */
  readonly half?: number;
  /** First year of the first and of the last decade: 1970~80년대. */
  readonly decade?: { readonly from: number; readonly to: number };
  readonly century?: number;
  /** 0 spring, 3 winter. */
  readonly season?: number;
  /** Weeks from the publication's week, or from the week last spoken of. */
  readonly week?: Component;
  /** The n-th week of the month; `NTH_LAST` for the last (마지막 주). */
  readonly weekOfMonth?: number;
  /** With `weekday`: the n-th of its name in the month (둘째 토요일). */
  readonly nth?: number;
  /** 새해. */
  readonly newYear?: true;
  /** 0 is Monday. */
  readonly weekday?: number;
  readonly weekend?: true;
  readonly portion?: Portion;
}

export type Unit = 'day' | 'week' | 'month' | 'year';
export interface Duration {
  readonly amount: number;
  readonly unit: Unit;
}

/** 사흘 전, 2년 뒤. `amount` is null where the words leave it open (몇 년 전). `event` where it counts from something other than today. */
export interface Shift {
  readonly kind: 'shift';
  readonly duration: Duration | null;
  readonly sign: 1 | -1;
  readonly event: boolean;
}
/** 최근 3개월, 지난 2년간 (past), 향후 5년간 (future), 사흘째 (day). */
export interface Window {
  readonly kind: 'window';
  readonly duration: Duration | null;
  readonly direction: 'past' | 'future' | 'day';
}
/** 지난해 같은 기간, 전년 동월: the period last spoken of, a year earlier (or, with offset 0, that period). */
export interface SamePeriod {
  readonly kind: 'same';
  readonly year: Component;
  readonly grain: 'period' | 'month' | 'day';
}
/** A date that names no day of the calendar: 매주 화요일, 12·3 비상계엄, 내후년. */
export interface Unresolved {
  readonly kind: 'unresolved';
}

export type Simple = Point | Shift | Window | SamePeriod | Unresolved;
/** 5일부터 10일까지, 작년 12월~올해 2월, 9일부터 사흘간. */
export interface Range {
  readonly kind: 'range';
  readonly from: Point;
  readonly to: Point | Duration;
}
export type Expression = Simple | Range;

/** An expression where it stands in a text. */
export interface Reading<E extends Expression = Expression> {
  readonly start: number;
  readonly end: number;
  readonly expression: E;
}
