import type { AnnotationResult } from '../core/annotation.ts';
import type { Article } from '../core/article.ts';
import type { Format } from '../core/formats.ts';
import { fileName } from './file-name.ts';
import { toHtml } from './html.ts';
import { toMarkdownFile } from './markdown.ts';
import { NO_NOTES, takeNotes } from './notes.ts';
import { toText } from './text.ts';

export interface ExportedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/** The article as a file. `found` is null where nothing is known of its names and terms. */
export function exportArticle(article: Article, found: AnnotationResult | null, format: Format): ExportedFile {
  const named = (ending: string) => fileName(article.title, article.published, ending);
  switch (format) {
    case 'markdown':
      return { name: named('md'), type: 'text/markdown', text: toMarkdownFile(article, found) };
    case 'html':
      return {
        name: named('html'),
        type: 'text/html',
        text: toHtml(article, found ? takeNotes(article, found) : NO_NOTES),
      };
    case 'text':
      return { name: named('txt'), type: 'text/plain', text: toText(article) };
  }
}
