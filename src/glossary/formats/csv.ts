import Papa from 'papaparse';
import { defuse, restore } from '../../core/formulas.ts';
import type { GlossaryEntry } from '../../core/glossary.ts';
import { ImportRefusal, type Row } from '../rows.ts';
import { type Field, fieldOf } from './fields.ts';

/** Without a header line. */
const COLUMNS: readonly Field[] = ['term', 'definition', 'tags', 'note'];

/** What the columns are apart by, from the first line that has anything, quoted parts aside. */
function delimiterOf(text: string): string {
  const first = (/^\s*(?:"(?:[^"]|"")*"|[^\r\n"])+/.exec(text.slice(0, 10_000))?.[0] ?? '').replace(
    /"(?:[^"]|"")*"/g,
    '',
  );
  const count = (delimiter: string): number => first.split(delimiter).length - 1;
  if (count('\t') > 0) return '\t';
  if (count(';') > count(',')) return ';';
  return count('|') > 0 && count(',') === 0 ? '|' : ',';
}

/** Line breaks between two places, CR LF being one. */
function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) breaks++;
  }
  return breaks;
}

/**
 * The rows of a CSV or TSV file (RFC 4180, any line ends), by the names in its first line or, where that line has
 * none, in the order term, definition, tags, note. Throws `ImportRefusal` where a quote is never closed.
 */
export function readCsvRows(text: string): Row[] {
  const rows: Row[] = [];
  let columns: readonly (Field | null)[] | null = null;
  let line = 1;
  let end = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step({ data, errors, meta }) {
      if (errors.some(({ type }) => type === 'Quotes')) throw new ImportRefusal('quote', line);
      const cells = data.map(restore);
      const blank = cells.every(cell => cell.trim() === '');
      const header = columns === null && !blank ? headerOf(cells) : null;
      if (!blank) columns ??= header ?? COLUMNS;
      if (!blank && !header) rows.push(rowOf(cells, columns ?? COLUMNS, line));
      line += breaksIn(text, end, meta.cursor);
      end = meta.cursor;
    },
  });
  return rows;
}

/** The fields of a first line that names at least a term or a definition; null where it is an entry itself. */
function headerOf(cells: readonly string[]): (Field | null)[] | null {
  const fields = cells.map(fieldOf);
  return fields.includes('term') && (fields.includes('definition') || cells.length === 1) ? fields : null;
}

function rowOf(cells: readonly string[], columns: readonly (Field | null)[], line: number): Row {
  const cell = (field: Field): string | undefined => cells[columns.indexOf(field)];
  return {
    place: String(line),
    term: cell('term'),
    definition: cell('definition'),
    tags: cell('tags'),
    note: cell('note'),
  };
}

/** The glossary as CSV for spreadsheets: UTF-8 with a byte order mark, CR LF, formulas defused. */
export function writeCsv(entries: readonly GlossaryEntry[]): string {
  const data = entries.map(({ term, definition, tags, note }) => [term, definition, tags.join(', '), note].map(defuse));
  return `\ufeff${Papa.unparse({ fields: [...COLUMNS], data }, { newline: '\r\n' })}\r\n`;
}
