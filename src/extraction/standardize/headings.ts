import type { Heading } from '../../core/article.ts';
import { type Piece, pieceMeasure } from '../piece.ts';
import { endsSentence } from '../text.ts';

const MAX_HEADING = 60;
/** Share of the paragraphs that may be bold before boldness stops saying anything. */
const BOLD = 0.4;
const MARKED = /^[■◆◇○●□▣◈▲△▶♣♠★☆]\s?(?=[^\s])/;
/** Cues of broadcasts ([앵커], ◀ 리포트 ▶), questions, bylines, notes and credits stand alone too and head nothing. */
const NO_HEADING =
  /^[[<(【〈◀].{0,40}[\]>)】〉▶]$|[?？:：=,]$|^[※*\-–―·☞→]|^[QA문답]\s?[.:)\d]|기자$|[@＠]|^\d{1,3}$|^[▶▷►].*\s[:：]\s/;

/** Makes headings of the lines that only look like one: bold, or in a block of another make, short, above prose. */
export function markHeadings(pieces: readonly Piece[]): void {
  const lines = pieces.filter(piece => !piece.drop && piece.block.kind !== 'figure' && piece.block.kind !== 'embed');
  const paragraphs = lines.filter(piece => piece.block.kind === 'paragraph');
  const boldIsRare = paragraphs.filter(isBold).length <= paragraphs.length * BOLD;
  const inP = paragraphs.filter(piece => piece.element?.tag === 'p' && isLong(piece)).length;
  const pIsUsual = inP >= 3 && inP >= paragraphs.filter(isLong).length * 0.8;
  for (const [index, piece] of lines.entries()) {
    const { block, element } = piece;
    const next = lines[index + 1];
    if (block.kind !== 'paragraph' || !next || !isLong(next) || index === 0) continue;
    if (block.text.length > MAX_HEADING || endsSentence(block.text) || NO_HEADING.test(block.text)) continue;
    if (pieceMeasure(piece).hangul < 2) continue;
    const named = element?.hints.has('subhead');
    const otherMake = pIsUsual && element !== null && element.tag === 'div' && piece.breaks === 0 && next.breaks === 0;
    const marked = MARKED.test(block.text) && !endsSentence(block.text);
    if (!named && !otherMake && !marked && !(isBold(piece) && boldIsRare)) continue;
    piece.block = { kind: 'heading', level: marked ? 3 : 2, text: block.text, runs: block.runs } satisfies Heading;
  }
}

function isBold({ block }: Piece): boolean {
  return block.kind === 'paragraph' && block.runs.every(run => run.strong || !run.text.trim());
}

/** A paragraph that a heading can stand above. */
function isLong(piece: Piece): boolean {
  const { block } = piece;
  return block.kind === 'paragraph' && block.text.length >= 40 && pieceMeasure(piece).sentences > 0;
}
