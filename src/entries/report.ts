import { downloadJson } from '../browser/download.ts';
import { provideFeature } from '../browser/features.ts';
import { packageVersion } from '../browser/packaged.ts';
import type { Article } from '../core/article.ts';
import { describePage } from '../extraction/report.ts';

/** "이 기사가 이상해요": what a page is like, without its text, as a file of the user's. */
export const report = provideFeature('report', {
  save(article: Article) {
    const text = describePage(document, location.hostname, { article }, packageVersion());
    downloadJson(document, 'jeongdok-report.json', text);
  },
});
