import type { Paragraph, Run } from '../../core/article.ts';
import type { Piece } from '../piece.ts';
import { measure } from '../text.ts';

/** Lines that make a stanza, and characters of one at most. */
const MIN_LINES = 3;
const MAX_LINE = 34;
/** Share of a stanza's lines that may close a sentence, and that may hold figures. */
const CLOSED = 0.5;
const NO_VERSE = /[0-9０-９@:：=/#|]|^[\s]?[▲△▶▷■□●○◆◇☞※*\-–―·<[【(（]|(?:기자|특파원|제공|앵커)$/;

/**
 * Joins the lines of poems: `<br>`s there are not the ends of paragraphs. A stanza is at least three short lines of one
 * block, one `<br>` apart, most of which close no sentence and none of which looks like an entry of a list.
 */
export function joinVerse(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let start = 0; start < pieces.length; ) {
    let end = start + 1;
    while (end < pieces.length && follows(pieces[end]!, pieces[end - 1]!)) end++;
    const stanza = pieces.slice(start, end);
    joined.push(...(isVerse(stanza) ? [makeStanza(stanza)] : stanza));
    start = end;
  }
  return joined;
}

function follows(piece: Piece, before: Piece): boolean {
  return (
    piece.breaks === 1 &&
    piece.element === before.element &&
    piece.block.kind === 'paragraph' &&
    before.block.kind === 'paragraph' &&
    !piece.drop &&
    !before.drop
  );
}

function isVerse(stanza: readonly Piece[]): boolean {
  if (stanza.length < MIN_LINES) return false;
  let closed = 0;
  for (const { block } of stanza) {
    if (block.kind !== 'paragraph' || block.text.length > MAX_LINE || NO_VERSE.test(block.text)) return false;
    if (block.runs.every(run => run.strong)) return false;
    const { hangul, length } = measure(block.text);
    if (hangul < length / 2) return false;
    if (/[.?!]["”’]?$/.test(block.text)) closed++;
  }
  return closed <= stanza.length * CLOSED;
}

function makeStanza(stanza: readonly Piece[]): Piece {
  const runs: Run[] = [];
  for (const [index, { block }] of stanza.entries()) {
    if (index) runs.push({ text: '\n' });
    if ('runs' in block) runs.push(...block.runs);
  }
  const block: Paragraph = { kind: 'paragraph', text: runs.map(run => run.text).join(''), runs, verse: true };
  return { ...stanza[0]!, block };
}
