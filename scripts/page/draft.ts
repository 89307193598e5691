import type { Block } from '../../src/core/article.ts';
import type { Extraction } from '../../src/extraction/extract.ts';
import type { ExpectedArticle, ExpectedBlock } from '../../tests/tools/fixtures.ts';

/** What extraction reads today, in the form of expected.json: a draft, right only where a person has checked it. */
export function draftExpected(url: string, extraction: Extraction): { url: string; article: ExpectedArticle | false } {
  if ('refused' in extraction) return { url, article: false };
  const { title, subtitle, byline, published, modified, agency, blocks } = extraction.article;
  return {
    url,
    article: { title, subtitle, byline, published, modified, agency, blocks: blocks.map(draftBlock), lacks: [] },
  };
}

function draftBlock(block: Block): ExpectedBlock {
  switch (block.kind) {
    case 'paragraph':
      return block.verse ? { kind: block.kind, text: block.text, verse: true } : block.text;
    case 'heading':
    case 'quote':
      return { kind: block.kind, text: block.text };
    case 'list':
      return { kind: block.kind, ordered: block.ordered, text: block.text };
    case 'table':
      return { kind: block.kind, caption: block.caption, text: block.text };
    case 'figure':
      return { kind: block.kind, src: block.src, alt: block.alt, caption: block.caption };
    case 'embed':
      return { kind: block.kind, url: block.url, title: block.title };
  }
}
