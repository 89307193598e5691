/**
 * Spreadsheets run a cell that begins with one of these as a formula (OWASP, CSV injection; full-width signs too, in
 * East Asian versions). An apostrophe before it makes text of it, and is not shown.
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const DEFUSED = /^'+[=+\-@\t\r＝＋－＠]/;

/** A cell that is text everywhere. */
export const defuse = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
/** A cell as it was before `defuse`. */
export const restore = (cell: string): string => (DEFUSED.test(cell) ? cell.slice(1) : cell);
