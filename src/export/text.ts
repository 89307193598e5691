import type { Article, Block } from '../core/article.ts';
import { metaLine } from './meta.ts';

/** The article as plain text, one empty line between blocks. */
export function toText(article: Article): string {
  const parts = [
    article.title,
    article.subtitle ?? '',
    metaLine(article).join(' | '),
    ...article.blocks.map(blockLines),
    article.url ?? '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function blockLines(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.text
        .split('\n')
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '•'} ${item}`)
        .join('\n');
    case 'table':
      return [block.caption, block.text].filter(Boolean).join('\n');
    case 'figure': {
      const said = block.caption || block.alt;
      return said && `[사진] ${said}`;
    }
    case 'embed':
      return [block.title, block.url].filter(Boolean).join(' ');
    default:
      return block.text;
  }
}
