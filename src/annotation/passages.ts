import type { AnnotationRequest } from '../core/annotation.ts';
import { type Eojeol, eojeolsOf } from '../core/korean/eojeol.ts';

/** A block's text as the finders read it: composed (NFC), with a way back to the offsets of the original. */
export interface Passage {
  /** −1 for the headline. */
  readonly block: number;
  readonly text: string;
  readonly eojeols: readonly Eojeol[];
  /** Offset in the text as it was given. */
  original(offset: number): number;
}

/** Composes cluster by cluster, so that every offset of the result has one in the source. */
function compose(text: string): { text: string; offsets: readonly number[] } {
  const offsets: number[] = [];
  let composed = '';
  for (const cluster of text.matchAll(
    /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[^\u0300-\u036f][\u0300-\u036f]+|[\s\S]/gu,
  )) {
    const piece = cluster[0].normalize('NFC');
    for (let i = 0; i < piece.length; i++) offsets.push(cluster.index + (piece.length === cluster[0].length ? i : 0));
    composed += piece;
  }
  offsets.push(text.length);
  return { text: composed, offsets };
}

export function passageOf(block: number, given: string): Passage {
  if (given.normalize('NFC') === given)
    return { block, text: given, eojeols: eojeolsOf(given), original: offset => offset };
  const { text, offsets } = compose(given);
  return { block, text, eojeols: eojeolsOf(text), original: offset => offsets[offset] ?? given.length };
}

/** The headline, where there is one, and then the blocks. */
export function passagesOf(request: AnnotationRequest): Passage[] {
  const passages = request.blocks.map((text, block) => passageOf(block, text));
  return request.title ? [passageOf(-1, request.title), ...passages] : passages;
}
