import { parseAgencyTag } from './agency.ts';
import { endRule, lineRule } from './boilerplate-rules.ts';
import { parseReporters, parseSignOff } from './byline.ts';
import { type Drop, kept, type Piece, pieceText } from './piece.ts';
import { sliceRuns } from './standardize/inline.ts';
import { clean } from './text.ts';

/** What the end of a body says about who wrote it. */
export interface Tail {
  readonly names: readonly string[];
  readonly agency: string | null;
}

/** Characters of a signature at most: names, places, desks, several mail addresses, a credit. */
const MAX_SIGNATURE = 160;
const MAIL = /[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}/;
const ONLY_MAIL = new RegExp(String.raw`^[\s(<[{/|·■▶☞◎]{0,4}${MAIL.source}[\s)>\]},.·]{0,3}$`);
const END = /^[\s([<]{0,3}끝[\s)\]>.]{0,3}$/;
/** 홍길동(시인): who wrote a column. */
const POET =
  /^[가-힣]{3}\s?\([가-힣·\s]{0,14}(?:시인|작가|소설가|평론가|교수|변호사|연구원|연구위원|대표|회장|원장|수필가|칼럼니스트)\)$/;
/** Credits of pictures and films that stand behind the last sentence. */
const CREDIT = /^[\s([〈<]{0,2}(?:사진|자료|그래픽|영상|출처)\s?(?:제공|출처)?\s?[=:：/·].{1,50}$/;
const ROBOT = /^[[(※\s]{0,3}(?:이|본) 기사는 .{2,90}(?:작성|생성|번역)(?:했|됐|되었|하였)습니다\.?[\])]?$/;
const SENTENCE = /[다요까죠][.?!]/;
/** Paragraphs from the end in which names and agencies are looked for; mail addresses are in all. */
const LAST = 3;

/** Why a text that stands alone after the body, or behind its last sentence, is a signature; null where it is none. */
export function signature(text: string): Drop['reason'] | null {
  const line = clean(text);
  if (!line || line.length > MAX_SIGNATURE) return null;
  if (ONLY_MAIL.test(line)) return 'byline';
  if (END.test(line) || parseAgencyTag(line)) return 'agency';
  if (ROBOT.test(line)) return 'promotion';
  // "KBS 뉴스 홍길동입니다." is the last sentence of a report.
  if (SENTENCE.test(line)) return null;
  if (MAIL.test(line)) return 'byline';
  if (CREDIT.test(line)) return 'media-ui';
  return parseReporters(line)?.names.length || POET.test(line) ? 'byline' : null;
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

/** The longest end of a paragraph, behind a sentence, that is a signature. */
function findSuffix(text: string, last: boolean): { at: number; reason: Drop['reason'] } | null {
  const start = Math.max(0, text.length - MAX_SIGNATURE - 1);
  const window = text.slice(start);
  if (!last && !window.includes('@')) return null;
  for (const match of window.matchAll(/[.?!…][”"’')\]]{0,3}(?=\S|\s)/g)) {
    const at = match.index + match[0].length;
    const rest = window.slice(at);
    const reason = last ? (signature(rest) ?? ending(rest)) : ONLY_MAIL.test(rest) ? 'byline' : null;
    if (reason) return { at: start + at + (/^\s*/.exec(rest)?.[0].length ?? 0), reason };
  }
  return null;
}

/** A copyright line or a tip line that the page glued to the last sentence. */
function ending(text: string): Drop['reason'] | null {
  const line = clean(text);
  if (SENTENCE.test(line) && !/^[※*]/.test(line)) return null;
  const end = endRule(line);
  if (end) return end.reason;
  const rule = lineRule(line, ['any', 'edge', 'tail']);
  // Without a mark before it a line that speaks of a picture may be the text's last words.
  return rule && (/^[☞▶※[<(ⓒ©▷■]/.test(line) || rule.reason !== 'media-ui') ? rule.reason : null;
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
