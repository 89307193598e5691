import { expect, test } from 'vitest';
import { judgePage } from '../../src/extraction/page-type.ts';
import { snapshotOf } from './header/open.ts';
import { pageKinds } from './page-kinds.ts';

test.each(pageKinds)('$name', ({ url, html, article, reason = null }) => {
  const judged = judgePage(snapshotOf(html, url), url);
  expect([judged.article, judged.reason]).toEqual([article, reason]);
  expect(judged.score > 0.25).toBe(article);
});
