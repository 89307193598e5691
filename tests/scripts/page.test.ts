import { describe, expect, test } from 'vitest';
import { draftExpected } from '../../scripts/page/draft.ts';
import { createInvention, reportersIn } from '../../scripts/page/invention.ts';
import { stripPage } from '../../scripts/page/skeleton.ts';
import type { Article } from '../../src/core/article.ts';
import { extract } from '../../src/extraction/complete.ts';
import { compared, openPage, readFixture } from '../tools/fixtures.ts';

const URL_ = 'https://news.example/1';

function strip(html: string): string {
  const page = openPage(html, URL_);
  stripPage(page.window.document);
  return page.serialize();
}

function read(html: string, url: string): Article {
  const { window } = openPage(html, url);
  const result = extract(window.document, { url, view: window });
  if (!('article' in result)) throw new Error(`refused: ${result.refused}`);
  return result.article;
}

/** Kinds and lengths of the blocks. */
function shape({ blocks }: Article): string[] {
  return blocks.map(block => `${block.kind} ${'text' in block ? block.text.length : ''}`);
}

describe('an invention', () => {
  const invent = createInvention(['홍길동'], ['솔내일보']);

  test.each([
    ['the same word gives the same word', '우체국', '우체국'],
    ['a word with another particle keeps its stem', '우체국이', '우체국'],
  ])('%s', (_, whole, stem) => {
    expect(invent(whole).startsWith(invent(stem))).toBe(true);
    expect(invent(stem)).not.toBe(stem);
  });

  test.each([
    '“오늘 3시 20분, 배 12척이 떠났다”고 말했다.',
    '솔내시는 1억 2천만 원을 들여 다리를 고친다.',
    '(서울=연합뉴스) 홍길동 기자 = 비가 그쳤다.',
  ])('length, digits and marks of %s stay', text => {
    const invented = invent(text);
    expect(invented).not.toBe(text);
    expect(invented.replace(/[가-힣]/g, '가')).toBe(text.replace(/[가-힣]/g, '가'));
    expect(invented.slice(-2)).toBe(text.slice(-2));
  });

  test.each([
    '기사 스크랩',
    '많이 본 뉴스',
    '무단전재 및 재배포 금지',
    '제보',
    '입력 2025.01.02 오전 3:04',
    '솔내일보',
  ])('what rules key on stays: %s', text => expect(invent(text)).toBe(text));

  test('reporters are renamed alike wherever they stand', () => {
    const name = invent('홍길동');
    expect(name).toMatch(/^[가-힣]{3}$/);
    expect(name).not.toBe('홍길동');
    expect(invent('YTN 홍길동입니다. 홍길동 기자')).toBe(`YTN ${name}입니다. ${name} 기자`);
    expect(reportersIn('사진 기자, 성춘향 기자입니다. 이도령 기자회견')).toEqual(['성춘향']);
  });

  test('mail addresses and telephone numbers name nobody', () => {
    expect(invent('gildong.hong@news.example 02-345-6789')).toMatch(/^[a-z]{7}\.[a-z]{4}@news\.example 00-000-0000$/);
    expect(invent('gildong.hong@news.example')).not.toContain('gildong');
  });
});

describe('a stripped page', () => {
  test.each([
    'chosun--fusion-payload',
    'daum--broadcast-tail',
    'hankookilbo--streamed-next-f',
    'hankyung--clean-view-copy',
    'joongang--divno',
    'ndsoft--local-paper',
    'nocutnews--related-in-body',
    'ytn--live-link',
  ])('%s reads in the same shape and in other words', name => {
    const { html, url } = readFixture(name);
    const page = openPage(html, url);
    const original = read(html, url);
    stripPage(page.window.document, original.byline);
    const stripped = page.serialize();
    const article = read(stripped, url);
    expect(shape(article)).toEqual(shape(original));
    expect([article.published, article.modified]).toEqual([original.published, original.modified]);
    expect(article.byline).toHaveLength(original.byline.length);
    for (const block of original.blocks)
      if ('text' in block && block.text.length > 30) expect(stripped).not.toContain(block.text.slice(0, 14));
    for (const reporter of original.byline) expect(stripped).not.toContain(reporter);
  });

  test('copies stay copies, in the DOM and in data', () => {
    const text = '느린 배가 섬을 돌아 다시 나루로 왔다.';
    const escaped = JSON.stringify({ articleBody: text }).replace(
      /[가-힣]/g,
      char => `\\u${char.charCodeAt(0).toString(16)}`,
    );
    const html = strip(`<p>${text}</p><div hidden>${text}</div><script type="application/ld+json">${escaped}</script>`);
    const copy = /<p>(.*?)<\/p>/.exec(html)![1]!;
    expect(copy).not.toBe(text);
    expect(html.split(copy)).toHaveLength(4);
  });

  test('scripts that hold no data are emptied where they stand, styles and comments go', () => {
    const html = strip('<p>시계<script>track("독자")</script>탑</p><style>p{}</style><!-- 담당 나 -->');
    expect(html).toMatch(/<p>[가-힣]{2}<script><\/script>[가-힣]<\/p>/);
    expect(html).not.toMatch(/track|<style|<!--/);
  });

  test('the browser of the person who saved the page leaves nothing', () => {
    const html = strip(
      '<input type="hidden" name="t" value="s3cret"><input value="검색한 말" onclick="go()"><a data-user="%EA%B0%80%EB%82%98">글</a>',
    );
    expect(html).not.toMatch(/s3cret|검색한|onclick|data-user/);
  });

  test('a picture has one new address wherever it is named, and placeholders keep theirs', () => {
    const html = strip(
      '<meta property="og:image" content="https://img.example/2025/harbor_1.jpg"><img src="/blank.gif" data-src="https://img.example/2025/harbor_1.jpg">',
    );
    expect(html).not.toContain('harbor');
    expect(html).toContain('/blank.gif');
    expect(new Set(html.match(/https:\/\/img\.example[^"]+/g)).size).toBe(1);
  });
});

test('a draft says what extraction reads, with plain paragraphs as plain strings', () => {
  const { html, url, article } = readFixture('joongang--divno');
  const original = read(html, url);
  const draft = draftExpected(url, { article: original });
  if (!article || !draft.article) throw new Error('an article was expected');
  const sides = compared(original, draft.article);
  expect(sides.actual).toEqual(sides.expected);
  expect(draft.article.blocks.map(block => typeof block)).toEqual(article.blocks.map(block => typeof block));
  expect(draftExpected(url, { refused: 'list' })).toEqual({ url, article: false });
});
