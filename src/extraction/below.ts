import { parseReporters } from './byline.ts';
import { trustByName } from './finder/facts.ts';
import type { Page } from './page.ts';
import type { Region } from './region.ts';
import { textOf } from './snapshot.ts';
import { clean } from './text.ts';

/** Lines under a body in which its reporter can be named, and characters of one at most. */
const LINES = 4;
const MAX_LINE = 60;

/** The reporters whom the lines right under the body name: where the header and the body name none. */
export function readBelow({ facts: { lines } }: Page, { parts }: Region): readonly string[] {
  const end = parts.at(-1)?.end ?? 0;
  const first = lines.findIndex(({ block }) => block.order >= end);
  if (first < 0) return [];
  for (const { block, length } of lines.slice(first, first + LINES)) {
    if (length > MAX_LINE || block.hidden || trustByName(block) < 0.5) continue;
    const names = parseReporters(clean(textOf(block, MAX_LINE * 2)))?.names ?? [];
    if (names.length) return names;
  }
  return [];
}
