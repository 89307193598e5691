import { type Article, blockText } from '../core/article.ts';
import { toMarkdown } from '../export/markdown.ts';
import { packagedAnnotator } from './annotator.ts';
import { extractFile } from './page.ts';

/** The Article with what the annotator finds in it, as `read --json` prints it. */
function annotated(article: Article): object {
  const { title, published, blocks } = article;
  return { ...article, ...packagedAnnotator().annotate({ title, published, blocks: blocks.map(blockText) }) };
}

/** `jeongdok read PAGE`: prints the article; returns the exit code. */
export function readPage(file: string, url: string | null, json: boolean): number {
  let extraction: ReturnType<typeof extractFile>;
  try {
    extraction = extractFile(file, url);
  } catch (error) {
    console.error(`jeongdok: ${file}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  if ('refused' in extraction) {
    console.error(`jeongdok: ${file}: no article found (${extraction.refused})`);
    if (json) console.log('null');
    return 1;
  }
  const { article } = extraction;
  console.log(json ? JSON.stringify(annotated(article), null, 2) : toMarkdown(article));
  return 0;
}

/** One line of `jeongdok read --jsonl`: {file, url?} → {file, article} or {file, error}. */
export function readLine(line: string): object {
  let file: string | null = null;
  try {
    const request = JSON.parse(line) as { file?: unknown; url?: unknown };
    if (typeof request.file !== 'string') return { file, error: 'a line wants a "file"' };
    file = request.file;
    const url = typeof request.url === 'string' && URL.canParse(request.url) ? request.url : null;
    const extraction = extractFile(file, url);
    return { file, article: 'article' in extraction ? annotated(extraction.article) : null };
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
}
