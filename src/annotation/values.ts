import type { Annotation } from '../core/annotation.ts';
import { seoulDay } from '../core/calendar.ts';
import { findDates } from './dates/find.ts';

export interface ValuesRequest {
  readonly title?: string;
  /** ISO 8601 day or time with offset. */
  readonly published?: string | null;
  readonly blocks: readonly string[];
}

/** Every date, time, amount and quantity of an article, sorted by block and start; block −1 is the title. Spans of these four types do not overlap each other. */
export function findValues(request: ValuesRequest): Annotation[] {
  const published = request.published ? seoulDay(request.published) : null;
  const blocks = request.blocks.map((text, block) => ({ block, text }));
  if (request.title) blocks.unshift({ block: -1, text: request.title });
  return findDates(blocks, published).map(found => ({ ...found, type: 'DATE' }));
}
