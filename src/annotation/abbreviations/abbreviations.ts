/** Short forms that the article itself defines in brackets: 무역대표부(USTR), 연방준비제도(연준·Fed), IPEF(인도태평양…). */

import type { JosaTable } from '../../core/korean/josa.ts';
import type { Span } from '../evidence.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Passage } from '../passages.ts';
import { LongFinder } from './long.ts';
import { abbreviates, isHangulShort, isLatinShort, partsOf } from './short.ts';

export interface Definition {
  readonly long: Span & { readonly text: string };
  readonly short: Span & { readonly text: string };
}

const BRACKET = /[(（]([^()（）\n]{2,60})[)）]/g;
const QUOTES = /['"‘’“”」』>〉]$/;

/** The definitions of all passages, in order. */
export function findDefinitions(passages: readonly Passage[], lexicon: Lexicon, josa: JosaTable): Definition[] {
  const finder = new LongFinder(lexicon, josa);
  const found: Definition[] = [];
  passages.forEach(({ text }, passage) => {
    const add = (longStart: number, longEnd: number, shortStart: number, shortEnd: number): void => {
      found.push({
        long: { passage, start: longStart, end: longEnd, text: text.slice(longStart, longEnd) },
        short: { passage, start: shortStart, end: shortEnd, text: text.slice(shortStart, shortEnd) },
      });
    };
    for (const bracket of text.matchAll(BRACKET)) {
      const content = bracket[1] ?? '';
      if (/[A-Za-z]/.test(text.charAt(bracket.index + bracket[0].length))) continue;
      const inner = bracket.index + 1;
      const quoted = QUOTES.test(text.slice(0, bracket.index));
      const end = quoted ? bracket.index - 1 : bracket.index;
      const before = inner;
      const parts = partsOf(content);
      const shortBefore = /(?:^|[^A-Za-z0-9])([A-Za-z][A-Za-z0-9&+-]{1,9})$/.exec(
        text.slice(Math.max(0, end - 12), end),
      )?.[1];
      if (shortBefore && isLatinShort(shortBefore)) {
        const long = finder.inBracket(content, shortBefore);
        if (long) add(before + long.start, before + long.end, end - shortBefore.length, end);
        continue;
      }
      let hangulBefore = end;
      while (hangulBefore > 0 && /[가-힣]/.test(text.charAt(hangulBefore - 1))) hangulBefore--;
      const wordBefore = text.slice(hangulBefore, end);
      const reversed = parts.length === 1 && isHangulShort(wordBefore) && parts[0]!.text.length > wordBefore.length + 1;
      if (reversed && /^[가-힣 ]+$/.test(parts[0]!.text) && finder.isShortOf(wordBefore, parts[0]!.text)) {
        const { offset, text: long } = parts[0]!;
        add(inner + offset, inner + offset + long.length, hangulBefore, end);
        continue;
      }
      for (const part of parts) {
        const start = inner + part.offset;
        const latin = isLatinShort(part.text) || finder.known(part.text, text.slice(0, end));
        if (!latin && !isHangulShort(part.text)) continue;
        const long = finder.before(text, end, part.text, quoted, part.hereafter);
        if (long === null) continue;
        const longText = text.slice(long, end);
        if (!latin && !part.hereafter && !abbreviates(part.text, longText) && !finder.same(longText, part.text))
          continue;
        add(long, end, start, start + part.text.length);
      }
    }
  });
  return found;
}
