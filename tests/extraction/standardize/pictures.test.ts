import { describe, expect, test } from 'vitest';
import { readHtml } from './read.ts';

const ONE = '상인회는 지난해 봄부터 새 자리를 찾았다.';
const TWO = '구청은 공영주차장 옥상을 내놓기로 했다.';
const figures = (html: string) => readHtml(html).blocks.filter(block => block.kind === 'figure');

describe('the best source is taken', () => {
  test.each([
    ['<img src="/a.jpg">', '/a.jpg'],
    ['<img src="/blank.gif" data-src="/a.jpg">', '/a.jpg'],
    ['<img src="/small_blur.jpg" data-lazy-src="/a.jpg">', '/a.jpg'],
    ['<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-original="/a.jpg">', '/a.jpg'],
    ['<img src="/s.jpg" srcset="/s.jpg 480w, /a.jpg 1280w, /m.jpg 640w">', '/a.jpg'],
    ['<img src="/s.jpg" data-srcset="/s.jpg 1x, /a.jpg 2x">', '/a.jpg'],
    ['<picture><source srcset="/a.webp 1200w"><img src="/s.jpg"></picture>', '/a.webp'],
    ['<noscript><img src="/a.jpg"></noscript>', '/a.jpg'],
    ['<img class="lazy" src="/blank.gif"><noscript><img src="/a.jpg"></noscript>', '/a.jpg'],
    ['<amp-img src="/a.jpg" width="600" height="400"></amp-img>', '/a.jpg'],
  ])('%s', (html, src) => {
    expect(figures(`<p>${ONE}</p>${html}<p>${TWO}</p>`)).toMatchObject([{ src: `https://news.hanbit.example${src}` }]);
  });

  test.each([
    '<img src="/a.jpg" width="1" height="1">',
    '<img src="https://count.hanbit.example/pixel?id=1">',
    '<img src="/img/btn_print.gif">',
    '<img src="/img/icon_share.png">',
    '<img src="/a.png" width="20" height="20">',
    '<img src="javascript:alert(1)">',
    '<img src="data:image/svg+xml,<svg/>">',
    '<img>',
  ])('%s is no picture of the article', html => {
    expect(figures(`<p>${ONE}</p>${html}<p>${TWO}</p>`)).toEqual([]);
  });
});

describe('a caption goes with its picture, once', () => {
  const caption = '마지막 장이 선 골목';
  test.each([
    ['figcaption', `<figure><img src="/a.jpg"><figcaption>${caption}</figcaption></figure>`],
    ['a class that says so', `<div class="photo"><img src="/a.jpg"><p class="desc">${caption}</p></div>`],
    ['inline elements', `<span class="end_photo_org"><img src="/a.jpg"><em class="img_desc">${caption}</em></span>`],
    ['shape alone', `<div class="x1"><img src="/a.jpg"><div class="x2">${caption}</div></div>`],
    ['centred lines', `<figure><img src="/a.jpg"></figure><center>${caption}</center>`],
    ['a line with a mark', `<p><img src="/a.jpg"></p><p>▲ ${caption}</p>`],
    ['a credit behind it', `<figure><img src="/a.jpg"></figure><p>[사진=한빛시 제공]</p>`],
    [
      'a button to enlarge',
      `<figure><img src="/a.jpg"><button>사진 확대</button><figcaption>${caption}</figcaption></figure>`,
    ],
    [
      'a paragraph that repeats it',
      `<figure><img src="/a.jpg"><figcaption>${caption}</figcaption></figure><p class="c">${caption}</p>`,
    ],
    ['a paragraph that repeats alt text', `<img src="/a.jpg" alt="${caption}이다"><p>${caption}이다</p>`],
  ])('%s', (_name, html) => {
    const { blocks, texts } = readHtml(`<p>${ONE}</p>${html}<p>${TWO}</p>`);
    expect(texts).toEqual([ONE, TWO]);
    const [figure] = blocks.filter(block => block.kind === 'figure');
    expect(figure?.caption).toMatch(/마지막 장이 선 골목|한빛시 제공/);
  });

  test('two pictures of a box have their own', () => {
    const box = `<div class="photo_box"><img src="/a.jpg"><p>봄 장터</p><img src="/b.jpg"><p>가을 장터</p></div>`;
    expect(figures(`<p>${ONE}</p>${box}`).map(figure => figure.caption)).toEqual(['봄 장터', '가을 장터']);
  });

  test('marks that begin lines all over the text point at no picture', () => {
    const marked = ['▲ 봄 장터는 4월 5일부터 열린다.', '▲ 가을 장터는 9월 6일부터 열린다.', '▲ 겨울에는 쉰다고 한다.'];
    const { texts } = readHtml(`<img src="/a.jpg">${marked.map(text => `<p>${text}</p>`).join('')}`);
    expect(texts).toEqual(marked);
  });
});

test('the same picture twice is shown once, with its caption', () => {
  const html = `<img src="/a.jpg?w=100"><p>${ONE}</p><figure><img src="/a.jpg"><figcaption>골목</figcaption></figure>`;
  expect(figures(html)).toMatchObject([{ caption: '골목' }]);
});

describe('embeds are titled links', () => {
  test.each([
    [
      '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="장터 24시"></iframe>',
      'https://www.youtube.com/watch?v=abcdefghijk',
      '장터 24시',
    ],
    [
      '<iframe data-src="//www.youtube.com/embed/abcdefghijk" title="YouTube video player"></iframe>',
      'https://www.youtube.com/watch?v=abcdefghijk',
      'YouTube 영상',
    ],
    ['<iframe src="https://tv.naver.com/embed/1"></iframe>', 'https://tv.naver.com/embed/1', '네이버 TV 영상'],
    ['<video src="/v.mp4"></video>', 'https://news.hanbit.example/v.mp4', '영상'],
    [
      '<blockquote class="twitter-tweet"><p>장이 섰습니다</p>— 상인회 <a href="https://twitter.com/x/status/1">3월 3일</a></blockquote>',
      'https://twitter.com/x/status/1',
      '장이 섰습니다— 상인회 3월 3일',
    ],
  ])('%s', (html, url, title) => {
    expect(readHtml(`<p>${ONE}</p>${html}`).blocks[1]).toEqual({ kind: 'embed', url, title });
  });

  test.each([
    '<iframe src="https://ads.example/frame"></iframe>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<iframe src="data:text/html,x"></iframe>',
  ])('%s is none', html => {
    expect(readHtml(`<p>${ONE}</p>${html}`).blocks).toHaveLength(1);
  });
});

test('the lead picture between headline and body is taken along', () => {
  const { article } = readHtml(`<p>${ONE}</p>`);
  expect(article.blocks.some(block => block.kind === 'figure')).toBe(false);
});
