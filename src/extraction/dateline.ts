import { agencyName } from './agency.ts';
import { parseReporters, type Reporters } from './byline.ts';

/** The prefix of an agency paragraph. */
export interface Dateline extends Reporters {
  /** UTF-16 units from the text's beginning, with the white space after it. */
  readonly length: number;
}

const BRACKETED = /^\s{0,4}[[(【〔<]([^[\]()【】〔〕<>]{2,60})[\])】〕>]/;
/** Up to the equals sign that closes an agency's dateline. */
const REPORTERS = /^([^=.?!]{0,60}?(?:기자|특파원|통신원|논설위원|PD)?)\s?=\s*/;

/**
 * Reads "(서울=연합뉴스) 홍길동 기자 = ", "[서울=뉴시스]홍길동 기자 = " or "[한빛일보 홍길동 기자] " at a paragraph's
 * beginning. Null where the paragraph begins otherwise: with a cue ([앵커]), a rubric ([단독]), a credit ((사진=…)).
 */
export function parseDateline(text: string): Dateline | null {
  const head = text.slice(0, 160);
  const bracket = BRACKETED.exec(head);
  if (!bracket) return null;
  const inner = bracket[1]!;
  const after = head.slice(bracket[0].length);
  const end = (matched: string) => bracket[0].length + matched.length;
  const space = /^\s*/.exec(after)![0];
  const [place, source] = inner.split('=');
  if (source !== undefined && !/사진|영상|자료|출처|캡처|제공/.test(inner)) {
    const agency = agencyName(source);
    const origin = { agency, place: agency ? placeOf(place!) : null };
    const closing = REPORTERS.exec(after);
    const reporters = closing?.[1]?.trim() ? parseReporters(closing[1], { slot: true }) : null;
    if (closing && (reporters || !closing[1]!.trim()))
      return { names: reporters?.names ?? [], ...origin, length: end(closing[0]) };
    if (agency) return { names: [], ...origin, length: end(space) };
  }
  // [한빛일보 홍길동 기자] · [한빛경제=홍길동 기자] · [홍길동 기자]
  const reporters = /기자|특파원|통신원|위원|에디터/.test(inner) ? parseReporters(inner) : null;
  if (!reporters?.names.length) return null;
  return { ...reporters, length: end(/^\s?=?\s*/.exec(after)![0]) };
}

function placeOf(text: string): string | null {
  const words = text.split(/[\s·ㆍ,]+/).filter(word => word && !agencyName(word));
  return words.length ? words.join(' ') : null;
}

/** Paragraphs among which the one with the dateline stands: a cue or a summary may come before it. */
const FIRST = 3;

/** The dateline of a text that is given as its paragraphs. */
export function openingDateline(paragraphs: readonly string[]): Dateline | null {
  for (const text of paragraphs.slice(0, FIRST)) {
    const dateline = parseDateline(text);
    if (dateline) return dateline;
  }
  return null;
}
