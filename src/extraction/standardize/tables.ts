import type { Table, TableCell } from '../../core/article.ts';
import type { Page } from '../page.ts';
import { type Piece, pieceText } from '../piece.ts';
import { attr, type PageElement, type PageNode, textOf } from '../snapshot.ts';
import { type Judge, Walker } from './walker.ts';

/** Characters of a cell above which the table is a layout of paragraphs. */
const MAX_CELL = 200;
const MAX_ROWS = 300;
const MAX_SPAN = 50;

/** Reads a table of data; null where it only lays out pictures and text. */
export function readTable(page: Page, element: PageElement, judge: Judge): Piece[] | null {
  const rows = rowsOf(element);
  if (!rows || rows.length < 2 || rows.length > MAX_ROWS) return null;
  if (page.facts.pictures[element.order]! > rows.length) return null;
  const dropped: Piece[] = [];
  const read = (cell: PageElement): string => {
    const lines = new Walker(page, judge, true).walk(cell);
    dropped.push(...lines.filter(line => line.drop));
    return lines
      .filter(line => !line.drop)
      .map(pieceText)
      .filter(Boolean)
      .join(' ');
  };
  const cells: TableCell[][] = [];
  let columns = 0;
  for (const row of rows) {
    const read_ = row.map(cell => ({
      text: read(cell),
      header: cell.tag === 'th',
      colSpan: span(attr(page.snapshot, cell, 'colspan')),
      rowSpan: span(attr(page.snapshot, cell, 'rowspan')),
    }));
    if (read_.some(cell => cell.text.length > MAX_CELL)) return null;
    columns = Math.max(columns, read_.length);
    if (read_.some(cell => cell.text)) cells.push(read_);
  }
  if (columns < 2 || cells.length < 2) return null;
  const caption = element.children.find(node => node.type === 'element' && node.tag === 'caption');
  const text = cells.map(row => row.map(cell => cell.text).join('\t')).join('\n');
  const block: Table = { kind: 'table', text, caption: caption?.type === 'element' ? read(caption) : '', rows: cells };
  return [{ block, element, hidden: element.hidden, drop: null, breaks: 0 }, ...dropped];
}

const GROUPS = new Set(['tbody', 'thead', 'tfoot']);
const isEmpty = (node: PageNode) => !(node.type === 'text' ? node.text : textOf(node)).trim();
const isCell = (node: PageNode) =>
  (node.type === 'element' && (node.tag === 'td' || node.tag === 'th')) || isEmpty(node);

/** The cells by row; null where a cell holds a table of its own or anything but rows stands in the table. */
function rowsOf(element: PageElement): PageElement[][] | null {
  const rows: PageElement[][] = [];
  const queue: PageElement[] = [element];
  for (let part = queue.shift(); part; part = queue.shift()) {
    const inner: PageElement[] = [];
    for (const node of part.children) {
      if (node.type === 'element' && node.tag === 'tr') {
        if (!node.children.every(isCell)) return null;
        rows.push(node.children.filter(cell => cell.type === 'element') as PageElement[]);
      } else if (node.type === 'element' && GROUPS.has(node.tag)) inner.push(node);
      else if (!isEmpty(node) && !(node.type === 'element' && node.tag === 'caption')) return null;
    }
    queue.unshift(...inner);
  }
  return rows.some(row => row.some(holdsTable)) ? null : rows;
}

function holdsTable(cell: PageElement): boolean {
  const stack: PageElement[] = [cell];
  for (let part = stack.pop(); part; part = stack.pop())
    for (const node of part.children) {
      if (node.type === 'text') continue;
      if (node.tag === 'table') return true;
      stack.push(node);
    }
  return false;
}

function span(value: string | null): number {
  return Math.min(MAX_SPAN, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));
}
