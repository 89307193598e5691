import { parseAgencyTag } from './agency.ts';
import { parseReporters, parseSignOff } from './byline.ts';
import { type Drop, kept, type Piece, pieceText } from './piece.ts';
import { sliceRuns } from './standardize/inline.ts';
import { clean } from './text.ts';

/** What the end of a body says about who wrote it. */
export interface Tail {
  readonly names: readonly string[];
  readonly agency: string | null;
}

/** Characters after a paragraph's last sentence that can be a signature. */
const MAX_SUFFIX = 80;
const MAIL = /^[\s(<[{/|·■▶]{0,4}[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}[\s)>\]},.]{0,3}$/;
const END = /^[\s([<]{0,3}끝[\s)\]>.]{0,3}$/;
/** Credits of pictures that stand behind the last sentence. */
const CREDIT = /^\s?[([〈<][^()[\]]{0,10}(?:사진|자료|그래픽|영상|출처)[^()[\]]{1,50}[)\]〉>]\s?$/;
/** Paragraphs from the end in which names and agencies are looked for; mail addresses are in all. */
const LAST = 3;

/** Why a text that stands alone after the body, or behind its last sentence, is a signature; null where it is none. */
export function signature(text: string): Drop['reason'] | null {
  const line = clean(text);
  if (!line || line.length > MAX_SUFFIX * 2) return null;
  if (MAIL.test(line)) return 'byline';
  if (END.test(line)) return 'agency';
  if (parseAgencyTag(line)) return 'agency';
  // "KBS 뉴스 홍길동입니다." is the last sentence of a report.
  return !/니다\.?$/.test(line) && parseReporters(line)?.names.length ? 'byline' : null;
}

/** Takes signatures off the ends of paragraphs ("… 말했다. /연합뉴스", "… 입니다. (mail@x.kr)"); new pieces hold them. */
export function splitSignatures(pieces: Piece[]): void {
  const texts = kept(pieces).filter(piece => piece.block.kind === 'paragraph');
  const last = new Set(texts.slice(-LAST));
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    if (piece.drop || piece.block.kind !== 'paragraph') continue;
    const found = findSuffix(piece.block.text, last.has(piece));
    if (!found) continue;
    const { text, runs } = piece.block;
    const end = text.slice(0, found.at).trimEnd().length;
    const suffix = sliceRuns(runs, found.at, text.length);
    piece.block = { ...piece.block, text: text.slice(0, end), runs: sliceRuns(runs, 0, end) };
    pieces.splice(index + 1, 0, {
      ...piece,
      block: { kind: 'paragraph', text: text.slice(found.at), runs: suffix },
      drop: { step: 'tail', reason: found.reason },
    });
    index++;
  }
}

function findSuffix(text: string, last: boolean): { at: number; reason: Drop['reason'] } | null {
  const start = Math.max(0, text.length - MAX_SUFFIX);
  const window = text.slice(start);
  for (const match of window.matchAll(/[.?!…][”"’')\]]{0,3}(?=[\s/([<■▶]|[가-힣])/g)) {
    const at = match.index + match[0].length;
    const rest = window.slice(at);
    const reason = MAIL.test(rest)
      ? 'byline'
      : !last
        ? null
        : (signature(rest) ?? (CREDIT.test(rest) ? 'media-ui' : null));
    if (reason) return { at: start + at + (/^\s*/.exec(rest)?.[0].length ?? 0), reason };
  }
  return null;
}

/** Reads names and agency out of what was dropped as signatures, and the name out of a broadcast report's sign-off. */
export function readTail(pieces: readonly Piece[]): Tail {
  const signOff = kept(pieces)
    .slice(-LAST)
    .map(piece => parseSignOff(pieceText(piece)))
    .find(name => name !== null);
  const names: string[] = signOff ? [signOff] : [];
  let agency: string | null = null;
  for (const piece of pieces) {
    if (piece.drop?.reason !== 'byline' && piece.drop?.reason !== 'agency') continue;
    const text = pieceText(piece);
    agency ??= parseAgencyTag(text);
    if (piece.drop.reason !== 'byline') continue;
    for (const name of parseReporters(text)?.names ?? []) if (!names.includes(name)) names.push(name);
  }
  return { names, agency };
}
