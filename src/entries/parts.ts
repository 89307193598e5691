import { provideFeature } from '../browser/features.ts';
import { loadDocument } from '../browser/page-document.ts';
import type { Article } from '../core/article.ts';
import type { Extraction } from '../extraction/extract.ts';
import { readParts } from '../extraction/join.ts';

/** The parts of an article that lie on further pages; `look` reads one of them, null stands for a hole. */
export const parts = provideFeature('parts', {
  read: (article: Article, look: (document: Document, url: string) => Promise<Extraction>): Promise<Article | null> =>
    readParts(article, async url => {
      const document = await loadDocument(url, window);
      return document && look(document, url);
    }),
});
