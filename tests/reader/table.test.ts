// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import './browser-gaps.ts';
import type { Table } from '../../src/core/article.ts';
import { type Opened, open } from './opened.ts';

let opened: Opened | undefined;
afterEach(() => opened?.view.close());

function table(rows: readonly (readonly string[])[], spans: Partial<Table['rows'][0][0]> = {}): Table {
  return {
    kind: 'table',
    caption: '심야 버스',
    text: rows.map(row => row.join('\t')).join('\n'),
    rows: rows.map((row, index) => row.map(text => ({ text, header: index === 0, colSpan: 1, rowSpan: 1, ...spans }))),
  };
}
const cells = (selector: string) =>
  [...opened!.root.querySelectorAll<HTMLTableCellElement>(selector)].map(cell => cell.textContent);

test('a table has its caption, heads, cells and a name', () => {
  opened = open([
    table([
      ['도시', '손님'],
      ['가온시', '1,240명'],
    ]),
  ]);
  expect(opened.body()[0]?.getAttribute('aria-label')).toBe('심야 버스');
  expect(opened.root.querySelector('caption')?.textContent).toBe('심야 버스');
  expect(cells('th')).toEqual(['도시', '손님']);
  expect(cells('td')).toEqual(['가온시', '1,240명']);
});

test('columns of figures are set to the right with their heads', () => {
  opened = open([
    table([
      ['도시', '손님', '늘고 준 비율', '비고'],
      ['가온시', '1,240명', '▲3.5%', '2'],
      ['나래시', '860명', '-', '주말 쉼'],
    ]),
  ]);
  expect(cells(':is(th, td).num')).toEqual(['손님', '늘고 준 비율', '1,240명', '▲3.5%', '860명', '-']);
});

test('a table with spans keeps them, and its cells to the left', () => {
  opened = open([
    table(
      [
        ['도시', '손님'],
        ['1', '2'],
      ],
      { colSpan: 2 },
    ),
  ]);
  expect(cells('[colspan="2"]')).toHaveLength(4);
  expect(cells(':is(th, td).num')).toEqual([]);
});
