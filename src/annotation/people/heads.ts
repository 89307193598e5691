import type { Language } from '../language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Title } from '../titles/titles.ts';
import type { Token } from '../tokens.ts';

/** A word that is a title or ends in one: 의원이, 경제산업상은, 윤대통령, A씨. */
export interface TitleHead {
  readonly title: Title;
  /** What stands before the title in the same word: 경제 in 경제장관, 윤 in 윤대통령. */
  readonly prefix: string;
  /** Length of the word without its particle. */
  readonly length: number;
}

const HONORIFICS = new Set(['씨', '군', '양', '님', '옹']);

/** 대구시장 and 뉴욕시장 are mayors, 노동시장 and 주식시장 markets. */
function isMayor(word: string, { names }: Lexicon): boolean {
  const city = word.slice(0, -1);
  return [city, city.slice(0, -1)].some(name => names.get(name).some(entry => entry.row.type === 'PLACE'));
}

/** Reads a word as a title, the longest particle cut off first; null where it is none. */
export function titleHead(token: Token, { josa, titles, lexicon }: Language): TitleHead | null {
  if (!token.word) return null;
  for (const length of josa.stems(token.text)) {
    const core = token.text.slice(0, length);
    const exact = titles.get(core) ?? (core.length > 2 && /[팀측]$/.test(core) ? titles.get(core.slice(0, -1)) : null);
    if (exact) return { title: exact, prefix: '', length: exact.title.length };
    const ending = titles.ending(core);
    if (ending?.title === '시장' && !isMayor(core, lexicon)) continue;
    if (ending) return { title: ending, prefix: core.slice(0, core.length - ending.title.length), length };
    const last = core.slice(-1);
    const honorific = HONORIFICS.has(last) && core.length <= 8 ? titles.get(last) : null;
    if (honorific && (last === '씨' || core.length === 1 || /^[A-Z].$/.test(core)))
      return { title: honorific, prefix: core.slice(0, -1), length };
  }
  return null;
}
