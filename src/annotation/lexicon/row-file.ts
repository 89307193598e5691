const TAB = 0x09;
const BAR = 0x7c;

/**
 * A TSV file whose first cells are a name, its other names and a type. Rows are read when they are first asked for: an
 * article needs a few hundred of thousands.
 */
export class RowFile<Row> {
  readonly #text: string;
  readonly #read: (cells: readonly string[]) => Row;
  /** Where each row's line starts, and at last the file's end. */
  readonly #starts: number[] = [];
  readonly #rows: Row[] = [];

  /** `read` makes a row of a line's cells. The file's first line is its header; every line ends in a line feed. */
  constructor(tsv: string, read: (cells: readonly string[]) => Row) {
    this.#text = tsv;
    this.#read = read;
    for (let end = tsv.indexOf('\n'); end >= 0; end = tsv.indexOf('\n', end + 1)) this.#starts.push(end + 1);
  }

  get count(): number {
    return this.#starts.length - 1;
  }

  row(at: number): Row {
    this.#rows[at] ??= this.#read(this.#text.slice(this.#starts[at], this.#starts[at + 1]! - 1).split('\t'));
    return this.#rows[at]!;
  }

  type(at: number): string {
    const first = this.#text.indexOf('\t', this.#starts[at]);
    const second = this.#text.indexOf('\t', first + 1);
    return this.#text.slice(second + 1, this.#text.indexOf('\t', second + 1));
  }

  /** Calls `note` with every name of a row, as a stretch of the file's text. */
  names(at: number, note: (text: string, start: number, end: number) => void): void {
    const text = this.#text;
    let start = this.#starts[at]!;
    for (let end = start, tabs = 0; tabs < 2; end++) {
      const code = text.charCodeAt(end);
      if (code !== TAB && code !== BAR) continue;
      if (end > start) note(text, start, end);
      if (code === TAB) tabs++;
      start = end + 1;
    }
  }
}
