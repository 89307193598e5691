import type { Reporters } from './byline.ts';

/** The prefix of an agency paragraph. */
export interface Dateline extends Reporters {
  /** UTF-16 units from the paragraph's beginning, with the white space after it. */
  readonly length: number;
}

/** Reads "(서울=연합뉴스) 홍길동 기자 = " at a paragraph's beginning; null where there is none. */
export function parseDateline(_text: string): Dateline | null {
  return null;
}
