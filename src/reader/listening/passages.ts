import { type Article, blockText } from '../../core/article.ts';
import { sentencesOf } from '../../core/korean/sentence.ts';
import { type Script, scriptOf } from '../../core/korean/spoken/script.ts';

/** One sentence to be said. */
export interface Passage {
  /** Index of the block; −1 is the headline, as in annotations. */
  readonly block: number;
  /** Where the sentence stands in the block's text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly script: Script;
}

/**
 * What is read aloud of an article, sentence by sentence: headline, paragraphs, headings, quotations and lists.
 * Tables and pictures are for the eye. A sentence of which nothing is said (a mail address) is left out.
 */
export function passagesOf({ title, blocks }: Pick<Article, 'title' | 'blocks'>): Passage[] {
  const texts = blocks.map(block =>
    block.kind === 'table' || block.kind === 'figure' || block.kind === 'embed' ? '' : blockText(block),
  );
  return [title, ...texts].flatMap((text, index) =>
    sentencesOf(text)
      .map(({ start, end }) => ({ block: index - 1, start, end, script: scriptOf(text.slice(start, end)) }))
      .filter(({ script }) => script.text),
  );
}
