import { readFileSync } from 'node:fs';

/** A row whose sentence marks a span with [[ ]]: the plain text, the span (none: 0 to the end), and the other columns. */
export interface Row {
  readonly name: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly cells: readonly string[];
}

/** The rows of a table in tests/text; `column` holds the sentence. */
export function readRows(table: string, column: number): Row[] {
  const lines = readFileSync(new URL(`../text/${table}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  return lines.map(line => {
    const cells = line.split('\t');
    const marked = cells[column] ?? '';
    const text = marked.replaceAll('[[', '').replaceAll(']]', '');
    const start = marked.indexOf('[[');
    const span = start < 0 ? { start: 0, end: text.length } : { start, end: marked.indexOf(']]') - 2 };
    return { name: cells.join(' | '), text, ...span, cells };
  });
}
