import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { FALLBACKS } from '../../src/extraction/fallbacks.ts';
import { lookAt } from '../../src/extraction/look.ts';
import { story } from '../tools/sites.ts';

const { title, paragraphs } = story(0);
const HEAD = `<meta property="og:type" content="article"><title>${title}</title>`;
const shown = `${HEAD}<article><h1>${title}</h1>${paragraphs.map(line => `<p>${line}</p>`).join('')}</article>`;
const state = { props: { pageProps: { article: { title, content: paragraphs.join('<br><br>') } } } };
const inScript = `${HEAD}<div id="app"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>`;

const look = async (html: string, fallbacks: typeof FALLBACKS | null) => {
  const { window } = new JSDOM(html, { url: 'https://haenuri.kr/news/articleView.html?idxno=1204' });
  let asked = 0;
  const found = await lookAt(window.document, { url: window.location.href, view: window }, async () => {
    asked++;
    return fallbacks;
  });
  const texts = 'article' in found && found.article.blocks.map(block => 'text' in block && block.text);
  return { asked, found: texts || found };
};

test('a page that shows its body asks for nothing more', async () => {
  expect(await look(shown, FALLBACKS)).toEqual({ asked: 0, found: paragraphs });
});
test('a page that keeps its body in a script is read with the fallbacks', async () => {
  expect(await look(inScript, FALLBACKS)).toEqual({ asked: 1, found: paragraphs });
});
test('where they cannot be loaded, there is no text', async () => {
  expect(await look(inScript, null)).toEqual({ asked: 1, found: { refused: 'no-text' } });
});
