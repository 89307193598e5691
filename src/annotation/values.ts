import type { Annotation } from '../core/annotation.ts';
import { seoulDay } from '../core/calendar.ts';
import { findDates } from './dates/find.ts';
import { findMoney } from './money/find.ts';
import { findQuantities } from './quantities/find.ts';
import { findTimes } from './times/find.ts';

export interface ValuesRequest {
  readonly title?: string;
  /** ISO 8601 day or time with offset. */
  readonly published?: string | null;
  readonly blocks: readonly string[];
}

const byPlace = (a: Annotation, b: Annotation): number => a.block - b.block || a.start - b.start;

/** Every date, time, amount and quantity of an article, sorted by block and start; block −1 is the title. Spans of these four types do not overlap each other. */
export function findValues(request: ValuesRequest): Annotation[] {
  const published = request.published ? seoulDay(request.published) : null;
  const blocks = request.blocks.map((text, block) => ({ block, text }));
  if (request.title) blocks.unshift({ block: -1, text: request.title });
  const values: Annotation[] = [];
  const taken = new Map<number, Uint8Array>(blocks.map(({ block, text }) => [block, new Uint8Array(text.length)]));
  const keep = (type: 'DATE' | 'TIME' | 'MONEY' | 'QUANTITY', found: readonly Omit<Annotation, 'type'>[]): void => {
    for (const { block, start, end, value } of found) {
      const marks = taken.get(block);
      if (!marks || marks.subarray(start, end).includes(1)) continue;
      marks.fill(1, start, end);
      values.push({ block, start, end, type, ...(value ? { value } : {}) });
    }
  };
  keep('MONEY', findMoney(blocks));
  keep('DATE', findDates(blocks, published));
  keep('TIME', findTimes(blocks));
  keep('QUANTITY', findQuantities(blocks));
  return values.sort(byPlace);
}
