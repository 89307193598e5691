import type { Figure } from '../../core/article.ts';
import { REPORT } from '../boilerplate-rules.ts';
import { type Piece, pieceText } from '../piece.ts';
import { attr, type PageElement, type Snapshot } from '../snapshot.ts';
import { endsSentence } from '../text.ts';

const MAX_CAPTION = 300;
const MARK = /^[▲△▼▽◀▶↑↓]\s?/;
const CREDIT =
  /^[[(<【]?\s?(?:사진|출처|자료|그래픽|이미지|ⓒ|©)\s?(?:제공|출처)?\s?[=:：/·]?.{1,60}$|^.{1,30}(?:제공|DB|캡처|캡쳐|갈무리)\s?[\])>】]?$/;
const STOCK = /\s*\*?\s?재판매 및 DB 금지\.?/g;

/**
 * Gives pictures without a caption the lines right behind them that are one: in an element that says so, centred, or
 * begun with the mark that points at a picture. Lines begun so all over the text are entries of a list instead.
 */
export function takeCaptions(snapshot: Snapshot, pieces: readonly Piece[]): Piece[] {
  const marked = pieces.filter(piece => isLine(piece) && MARK.test(pieceText(piece)));
  const pointing = marked.filter(piece => pieces[pieces.indexOf(piece) - 1]?.block.kind === 'figure');
  const marks = pointing.length >= marked.length / 2;
  const centred = (piece: Piece) => isCentred(snapshot, piece.element);
  const taken = new Set<Piece>();
  for (const [index, piece] of pieces.entries()) {
    if (piece.block.kind !== 'figure' || piece.drop) continue;
    const own = piece.block.caption;
    const lines: string[] = own ? [own] : [];
    for (let next = index + 1; next < pieces.length; next++) {
      const line = pieces[next]!;
      if (line.drop) continue;
      if (
        !isLine(line) ||
        !(
          isCaption(line, lines.length > 0, marks) ||
          (!lines.length && centred(piece) && centred(line) && isNote(line))
        )
      )
        break;
      lines.push(pieceText(line));
      taken.add(line);
      if (own) break;
    }
    const caption = lines
      .map(line => line.replace(MARK, ''))
      .join(' ')
      .replace(STOCK, '')
      .trim();
    piece.block = { ...(piece.block as Figure), caption };
  }
  return pieces.filter(piece => !taken.has(piece));
}

/** Characters of a centred caption at most, and what a centred subhead begins with. */
const MAX_NOTE = 80;
const SUBHEAD = /^[■◆◇○●□▣◈▶★☆#<[]/;

/** Words under a picture, both centred: no sentence, no subhead. */
function isNote({ block }: Piece): boolean {
  if (block.kind !== 'paragraph' || block.text.length > MAX_NOTE) return false;
  return !endsSentence(block.text) && !SUBHEAD.test(block.text) && block.runs.some(run => !run.strong);
}

function isCentred(snapshot: Snapshot, element: PageElement | null): boolean {
  for (let at = element, level = 0; at && level < 3; at = at.parent, level++)
    if (/text-align\s*:\s*center/.test(attr(snapshot, at, 'style') ?? '') || attr(snapshot, at, 'align') === 'center')
      return true;
  return false;
}

function isLine({ block, drop }: Piece): boolean {
  return !drop && block.kind === 'paragraph' && block.text.length <= MAX_CAPTION;
}

function isCaption(piece: Piece, captioned: boolean, marks: boolean): boolean {
  const text = pieceText(piece);
  const { element } = piece;
  if (CREDIT.test(text) && !REPORT.test(text)) return true;
  if (captioned && element?.tag !== 'center') return false;
  return (element !== null && (element.tag === 'center' || element.hints.has('caption'))) || (marks && MARK.test(text));
}
