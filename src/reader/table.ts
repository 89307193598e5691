import type { Table } from '../core/article.ts';
import type { Kit } from '../parts/kit.ts';
import { textNodes } from './text.ts';

/** A table that scrolls sideways by itself where the column is too narrow for it. */
export function renderTable(kit: Kit, table: Table): HTMLElement {
  const { element } = kit;
  const figures = figureColumns(table);
  const rows = table.rows.map(row =>
    element(
      'tr',
      {},
      ...row.map((cell, column) =>
        element(
          cell.header ? 'th' : 'td',
          {
            colspan: cell.colSpan > 1 ? cell.colSpan : undefined,
            rowspan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
            class: figures.has(column) ? 'num' : undefined,
          },
          ...textNodes(kit, cell.text),
        ),
      ),
    ),
  );
  const caption = table.caption ? element('caption', {}, table.caption) : null;
  return element(
    'div',
    { class: 'table', tabindex: 0, role: 'region', 'aria-label': table.caption || kit.translate('readerTable') },
    element('table', {}, caption, element('tbody', {}, ...rows)),
  );
}

/** A cell that is a figure, with sign and unit. */
const FIGURE = /^[+\-−△▲▼]?\s?[\d,.]+\s?(?:%|%p|[가-힣]{1,3}|[A-Za-z]{1,3})?$/;

/** Columns that hold nothing but figures under their heads: set to the right, heads too. */
function figureColumns({ rows }: Table): ReadonlySet<number> {
  const cells = rows.flat();
  if (cells.some(cell => cell.colSpan > 1 || cell.rowSpan > 1)) return new Set();
  const width = Math.max(0, ...rows.map(row => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return new Set(
    columns.filter(column => {
      const texts = rows.flatMap(row => (row[column] && !row[column].header ? row[column].text.trim() : []));
      return texts.some(Boolean) && texts.every(text => text === '' || text === '-' || FIGURE.test(text));
    }),
  );
}
