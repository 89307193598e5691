/** Where a reference stands in a block's text, and the note that it leads to. */
export interface Footnote {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** As it is written: [1], ¹, 각주 1), *. */
  readonly label: string;
  /** The note's text without its label. */
  readonly note: string;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/**
 * A label at the head of a line, and in running text directly behind a word: there "1)" and "(1)" are labels only as "각주 1)",
 * since lists are numbered so, and an asterisk only where it is not one of two around a word.
 */
const HEAD = new RegExp(
  `^\\s*(?:\\[(?:각주|주)?\\s?(\\d{1,3})\\]|(?:각주|주)\\s?(\\d{1,3})\\s?[).:]?|(\\d{1,3})\\)|([${RAISED}]{1,3})\\)?|(\\*{1,3}|[†‡])(?!\\*))\\s*:?\\s*(?=\\S{2}|\\S\\s)`,
);
const REFERENCE = new RegExp(
  `(?<=[가-힣A-Za-z\\d.,!?%”’"'」』》〉)])\\s?(?:\\[(?:각주|주)?\\s?(\\d{1,3})\\]|[([]?(?:각주|주)\\s?(\\d{1,3})[)\\]])|(?<=[가-힣.,!?”’"'」』》〉)])(?:(\\d{1,3})\\)|([${RAISED}]{1,3})\\)?|(\\*{1,3}|[†‡])(?![*가-힣]*\\*))`,
  'g',
);

/** What a label counts: [1], 주1 and ¹ are one kind, since outlets mix them; 1) and signs are kinds of their own. */
function keyOf([, square, named, bare, raised, sign]: RegExpExecArray | RegExpMatchArray): string {
  if (sign) return sign;
  if (bare) return `${Number(bare)})`;
  const digits = raised ? Array.from(raised, digit => RAISED.indexOf(digit)).join('') : (square ?? named ?? '');
  return String(Number(digits));
}

interface Note {
  readonly block: number;
  readonly key: string;
  readonly text: string;
}

/** Lines that begin with a label. */
function notesOf(texts: readonly string[]): Note[] {
  return texts.flatMap((text, block) =>
    text.split('\n').flatMap(line => {
      const head = HEAD.exec(line);
      return head ? [{ block, key: keyOf(head), text: line.slice(head[0].length).trim() }] : [];
    }),
  );
}

/** References of an article's blocks with the nearest note of that label behind them; what leads to none is none. */
export function findFootnotes(texts: readonly string[]): Footnote[] {
  const notes = notesOf(texts);
  if (notes.length === 0) return [];
  const noted = new Set(notes.map(({ block }) => block));
  return texts.flatMap((text, block) => {
    if (noted.has(block)) return [];
    return Array.from(text.matchAll(REFERENCE)).flatMap(found => {
      const key = keyOf(found);
      const note =
        notes.find(other => other.block > block && other.key === key) ??
        notes.find(other => other.block > block && /^\d+$/.test(key) && other.key === `${key})`);
      if (!note || enclosed(text.slice(0, found.index), key)) return [];
      const start = found.index + (found[0].length - found[0].trimStart().length);
      return [{ block, start, end: found.index + found[0].length, label: found[0].trim(), note: note.text }];
    });
  });
}

/** What closes here and is no label: a bracket, as in "(가, 나2)", or a word in asterisks. */
function enclosed(before: string, key: string): boolean {
  if (key.startsWith('*')) return /(?:^|\s)\*(?=[^\s*])[^*]*$/.test(before);
  return key.endsWith(')') && before.lastIndexOf('(') > before.lastIndexOf(')');
}
