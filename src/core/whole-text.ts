import { type Article, blockText } from './article.ts';

/** Characters of one block; −1 is the headline. */
export interface Stretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Headline and blocks as one text, a line each, with the way back and forth. Offsets are UTF-16 units. */
export interface WholeText {
  readonly text: string;
  /** Offset in the whole of character `at` of a block. */
  offset(block: number, at: number): number;
  /** The blocks' characters between two offsets; separators fall out. */
  stretches(start: number, end: number): Stretch[];
}

export function wholeText(article: Pick<Article, 'title' | 'blocks'>): WholeText {
  const texts = [article.title, ...article.blocks.map(blockText)];
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length + 1;
  }
  return {
    text: texts.join('\n'),
    offset: (block, at) => (starts[block + 1] ?? length) + at,
    stretches: (start, end) =>
      texts.flatMap((text, index) => {
        const from = Math.max(0, start - starts[index]!);
        const to = Math.min(text.length, end - starts[index]!);
        return from < to ? [{ block: index - 1, start: from, end: to }] : [];
      }),
  };
}
