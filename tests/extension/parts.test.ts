import { beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../scripts/browsers/web.ts';
import { html } from '../../scripts/browsers/web.ts';
import { describeInBrowsers } from '../tools/browsers.ts';
import { story } from '../tools/sites.ts';

const HOST = 'serial.test';
const FIRST = `http://${HOST}/serial/77`;
const { title, paragraphs } = story(0);
const PARTS = [paragraphs.slice(0, 2), paragraphs.slice(2), story(1).paragraphs.slice(0, 2)];
/** The second part's text as its page has it, in the encoding of older outlets: "다음 날" in EUC-KR. */
const OLD_WORDS = { text: '다음 날', bytes: [0xb4, 0xd9, 0xc0, 0xbd, 0x20, 0xb3, 0xaf] };

const source = (part: number) =>
  `<!doctype html><html lang="ko"><head><title>${title}</title><meta property="og:type" content="article">
  <meta property="article:published_time" content="2026-04-21T09:00:00+09:00"></head><body><article><h1>${title}</h1>
  <div class="article-body" itemprop="articleBody">${PARTS[part]!.map(text => `<p>${text}</p>`).join('')}@</div>
  <div class="pages">${PARTS.map((_, at) => (at === part ? `<b>${at + 1}</b>` : `<a href="/serial/77?page=${at + 1}">${at + 1}</a>`)).join(' ')}</div>
  </article></body></html>`;
const plain = (part: number): Answer => html(source(part).replace('@', ''));
/** A page whose letters of ours are numbered, so that it may be in any encoding, with one line that is truly in it. */
const old = (part: number): Answer => {
  const numbered = source(part).replace(/[^\0-\x7f]/g, letter => `&#${letter.charCodeAt(0)};`);
  const [head = '', tail = ''] = numbered.split('@');
  const line = [
    ...Buffer.from('<p>'),
    ...OLD_WORDS.bytes,
    ...Buffer.from(' &#46020;&#49436;&#44288;&#51060; &#45796;&#49884; &#47928;&#51012; &#50672;&#45796;.</p>'),
  ];
  return {
    headers: { 'content-type': 'text/html; charset=euc-kr' },
    body: Buffer.from([...Buffer.from(head), ...line, ...Buffer.from(tail)]),
  };
};

describeInBrowsers('an article in parts', session => {
  let broken = true;
  beforeAll(() => {
    session().web.site(HOST, ({ url }) => {
      const part = Number(url.searchParams.get('page') ?? 1) - 1;
      if (part === 0) return plain(0);
      if (part === 2 && broken) return { status: 503 };
      return part === 1 ? old(1) : plain(2);
    });
  });

  test('is brought together on a press, decoded, and stays the first part where that fails', async () => {
    const tab = await session().open(FIRST);
    await tab.clickAction();
    const reader = await tab.reader();
    const shown = async () => (await reader.read()).blocks.map(({ text }) => text);
    expect(await shown()).toEqual(PARTS[0]);
    const line = () => tab.inRoot(root => root?.querySelector('.status')?.textContent ?? '');
    const offered = await line();
    await reader.click('.status .link');
    await expect.poll(line, { timeout: 15_000 }).not.toBe(offered);
    await expect.poll(() => reader.count('.status .link:disabled'), { timeout: 15_000 }).toBe(0);
    expect(await shown()).toEqual(PARTS[0]);
    broken = false;
    await reader.click('.status .link');
    await expect
      .poll(shown, { timeout: 15_000 })
      .toEqual([...PARTS[0]!, ...PARTS[1]!, `${OLD_WORDS.text} 도서관이 다시 문을 연다.`, ...PARTS[2]!]);
    expect(await reader.count('.status .link')).toBe(0);
  });
});
