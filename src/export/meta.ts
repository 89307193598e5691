import type { Article } from '../core/article.ts';

/** Who wrote, who published, and when, as one has it under a headline; empty fields are left out. */
export function metaLine({ byline, agency, siteName, published, modified }: Article): readonly string[] {
  return [
    byline.join(' · '),
    agency ?? '',
    siteName ?? '',
    published ? `입력 ${published}` : '',
    modified && modified !== published ? `수정 ${modified}` : '',
  ].filter(Boolean);
}
