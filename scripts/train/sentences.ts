import { readFileSync } from 'node:fs';
import { TAGGER_LABELS, type TypedSpan } from '../../src/annotation/tagger/labels.ts';

/** A labelled sentence; `weight` is how much its likelihood counts. */
export interface Sentence {
  readonly text: string;
  readonly spans: readonly TypedSpan[];
  /** `wikitree` (news) or `nsmc` (film reviews). */
  readonly source: string;
  readonly weight: number;
}

/**
 * Reads rows of text, tab, `start,end,LABEL;…`, tab, source. Spans are in order and do not overlap; a row that
 * breaks this is an error, named by its line.
 */
export function readSentences(file: string, weight: number): Sentence[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, row) => {
      const [text = '', marks = '', source = ''] = line.split('\t');
      let before = 0;
      const spans = marks
        .split(';')
        .filter(Boolean)
        .map(mark => {
          const [start, end, label] = mark.split(',');
          const span = {
            start: Number(start),
            end: Number(end),
            type: TAGGER_LABELS.indexOf(label as (typeof TAGGER_LABELS)[number]),
          };
          if (!(span.start >= before && span.end > span.start && span.end <= text.length && span.type >= 0))
            throw new RangeError(`${file}:${row + 1}: bad span ${mark}`);
          before = span.end;
          return span;
        });
      return { text, spans, source, weight };
    });
}
