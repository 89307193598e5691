import type { Table } from '../core/article.ts';
import type { Kit } from './kit.ts';
import { textNodes } from './text.ts';

/** A table that scrolls sideways by itself where the column is too narrow for it. */
export function renderTable(kit: Kit, table: Table): HTMLElement {
  const { element } = kit;
  const rows = table.rows.map(row =>
    element(
      'tr',
      {},
      ...row.map(cell =>
        element(
          cell.header ? 'th' : 'td',
          {
            colspan: cell.colSpan > 1 ? cell.colSpan : undefined,
            rowspan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
            class: FIGURE.test(cell.text) ? 'num' : undefined,
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

/** A cell that is a figure, with sign and unit: set to the right, in tabular digits. */
const FIGURE = /^[+\-−△▲▼]?\s?[\d,.]+\s?(?:%|%p|[가-힣]{1,3}|[A-Za-z]{1,3})?$/;
