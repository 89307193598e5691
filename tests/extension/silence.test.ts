import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { describeInBrowsers } from '../tools/browsers.ts';

const PAGES = path.resolve(import.meta.dirname, '../pages');
const READINGS = 10;

interface Fixture {
  readonly url: string;
  /** Absent where the page is none. */
  readonly article?: object;
}
/** Every so many of the fixtures, each an article in another publisher's shape. */
function fixtures(): {
  readonly name: string;
  readonly url: URL;
  readonly body: Buffer;
  /** Pictures that the page names and its own scripts would have asked for. */
  readonly pictures: ReadonlySet<string>;
  readonly article: string;
}[] {
  const articles = readdirSync(PAGES, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => ({
      name,
      ...(JSON.parse(readFileSync(path.join(PAGES, name, 'expected.json'), 'utf8')) as Fixture),
    }))
    .filter(({ article }) => article);
  const step = Math.floor(articles.length / READINGS);
  return articles
    .filter((_, index) => index % step === 0)
    .slice(0, READINGS)
    .map(({ name, url, article }) => {
      const body = readFileSync(path.join(PAGES, name, 'source.html'));
      const pictures = body.toString('latin1').matchAll(/<amp-img[^>]* src="([^"]+)"/g);
      return {
        name,
        url: new URL(url),
        body,
        pictures: new Set(Array.from(pictures, ([, src]) => new URL(src!, url).href)),
        article: JSON.stringify(article),
      };
    });
}

describeInBrowsers('reading ten articles', session => {
  test('asks the web for the pictures of the article, and for nothing else', async () => {
    const unasked: string[] = [];
    let [readings, marks] = [0, 0];
    for (const { name, url, body, pictures, article } of fixtures()) {
      const { web } = session();
      web.site(url.hostname, visit =>
        visit.navigation ? { headers: { 'content-type': 'text/html' }, body } : { status: 404 },
      );
      const tab = await session().open(`http://${url.hostname}${url.pathname}${url.search}`);
      await tab.pause(300);
      const asked = new Set(web.visits().map(visit => visit.url.href));
      const since = Date.now();
      await tab.clickAction();
      const reader = await tab.reader();
      await expect.poll(() => reader.count('[data-part="panel"]'), { timeout: 10_000 }).toBe(1);
      await tab.press('KeyI');
      await tab.press('End');
      await tab.pause(300);
      for (const visit of web.visits(since)) {
        const { href, pathname } = visit.url;
        if (!asked.has(href) && !article.includes(href) && !pictures.has(href) && pathname !== '/favicon.ico')
          unasked.push(`${name}: ${href}`);
      }
      marks += await reader.count('mark');
      readings++;
      await tab.close();
    }
    expect(readings).toBe(READINGS);
    expect(marks).toBeGreaterThan(READINGS);
    expect(unasked).toEqual([]);
  });
});
